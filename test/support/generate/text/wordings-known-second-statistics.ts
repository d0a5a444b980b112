import { openParts, type Wording } from './wording.ts';

/** Sentences of reports with the statistics form of 2014, kept from the author of the reader at first. */
export const SECOND_STATISTICS: readonly (string | Wording)[] = [
  '{year}年，{own}收到政府信息公开申请{received}件，申请办结{done}件。',
  {
    text: '全年收到政府信息公开申请{received}件，其中当面申请{received.counter}件、传真申请{received.fax}件、网络申请{received.network}件、信函申请{received.letter}件。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  '政府信息公开申请答复{answered}件，其中同意公开{granted}件，同意部分公开{partlyGranted}件，不同意公开{refused}件。',
  '政府信息公开申请办结{done}件，按时办结{done.inTime}件，延期办结{done.extended}件。',
  '答复政府信息公开申请{answered}件，属于已主动公开范围{alreadyPublic}件，不属于本行政机关公开{otherBody}件，申请信息不存在{notExisting}件。',
  { text: '{year}年{own}没有收到政府信息公开申请。', states: ['received'] },
  '{year}年，{own}主动公开政府信息{published}条。',
  '通过政府网站公开政府信息{channel.website}条，通过政务微信公开政府信息{channel.wechat}条。',
  '{year}年因政府信息公开被申请行政复议{reconsideration.total}件，被提起行政诉讼{litigation.total}件。',
  {
    text: '{year}年没有发生针对{own}政府信息公开的行政复议和行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '{own}从事政府信息公开工作人员{staff}人，其中专职{staff.full}人、兼职{staff.part}人。',
  '举办各类政府信息公开培训班{trainings}次，接受培训人员{trained}人次。',
  '召开政府信息公开工作会议或专题会议{meetings}次。',
];
