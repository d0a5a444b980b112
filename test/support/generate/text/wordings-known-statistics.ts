import { openParts, type Wording } from './wording.ts';

/** Sentences of reports with the statistics form of 2014, in the words of the form. */
export const KNOWN_STATISTICS: readonly (string | Wording)[] = [
  '{year}年，{own}主动公开政府信息数{published}条，其中主动公开规范性文件数{normative.published}条。',
  '{year}年政府网站公开政府信息数{channel.website}条，政务微博公开政府信息数{channel.weibo}条，政务微信公开政府信息数{channel.wechat}条，其他方式公开政府信息数{channel.other}条。',
  '{year}年{own}收到申请数{received}件，申请办结数{done}件，申请答复数{answered}件。',
  {
    text: '{year}年收到政府信息公开申请{received}件，当面申请数{received.counter}件、传真申请数{received.fax}件、网络申请数{received.network}件、信函申请数{received.letter}件。',
    relations: [openParts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年申请办结数{done}件，其中按时办结数{done.inTime}件，延期办结数{done.extended}件。',
    relations: [openParts(0, 1, 2)],
  },
  '申请答复中，同意公开答复数{granted}件，同意部分公开答复数{partlyGranted}件，不同意公开答复数{refused}件。',
  '{year}年政府信息公开行政复议数量{reconsideration.total}件，行政诉讼数量{litigation.total}件。',
  '{year}年发布政策解读稿件{interpretations}篇，参加或举办新闻发布会{conferences}次。',
  {
    text: '从事政府信息公开工作人员数{staff}人，其中专职人员{staff.full}人，兼职人员{staff.part}人。',
    relations: [openParts(0, 1, 2)],
  },
  '召开政府信息公开工作会议或专题会议{meetings}次，举办各类培训班{trainings}次，接受培训人员{trained}人次。',
  '{year}年政府信息公开工作专门机构{units}个，设置政府信息公开查阅点{readingPoints}个。',
  { text: '{year}年{own}未收到政府信息公开申请，未产生费用。', states: ['received'] },
];
