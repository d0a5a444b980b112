import { openParts, parts, type Wording } from './wording.ts';

/** Review and litigation, in shapes that were kept from the author of the reader of sentences at first. */
export const SECOND_PROCEEDINGS: readonly (string | Wording)[] = [
  {
    text: '因不服信息公开答复而提起的行政复议共{reconsideration.total}件，复议机关维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件，另有其他结果{reconsideration.other}件，尚在审理的{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '{year}年，申请人对{own}政府信息公开答复不服，申请行政复议{reconsideration.total}件。',
  '由政府信息公开引起的行政复议案件{reconsideration.total}宗，行政诉讼案件{litigation.total}宗。',
  '涉政府信息公开行政复议{reconsideration.total}件，其中被纠正{reconsideration.corrected}件；行政诉讼{litigation.total}件，其中被纠正{litigation.corrected}件。',
  '政府信息公开方面的行政复议，全年为{reconsideration.total}件；行政诉讼，全年为{litigation.total}件。',
  '{year}年{own}作为被申请人的政府信息公开行政复议案件有{reconsideration.total}件，复议决定维持的{reconsideration.upheld}件。',
  '政府信息公开行政复议案件结果维持{reconsideration.upheld}件、结果纠正{reconsideration.corrected}件、其他结果{reconsideration.other}件、尚未审结{reconsideration.pending}件，总计{reconsideration.total}件。',
  {
    text: '发生政府信息公开行政诉讼{litigation.total}件，其中未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '政府信息公开引发的行政诉讼共计{litigation.total}件（直接起诉{direct.total}件、经复议后起诉{after.total}件）。',
    relations: [openParts(0, 1, 2)],
  },
  '未经复议直接起诉的政府信息公开案件{direct.total}件，法院维持{direct.upheld}件，纠正{direct.corrected}件，其他结果{direct.other}件，尚未审结{direct.pending}件。',
  '政府信息公开案件复议后起诉{after.total}件，结果维持{after.upheld}件、尚未审结{after.pending}件。',
  {
    text: '{year}年因政府信息公开产生的争议案件{disputes=reconsideration.total+litigation.total}件：行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
    relations: [openParts(0, 1, 2)],
  },
  '{own}全年被提起政府信息公开行政复议{reconsideration.total}次、行政诉讼{litigation.total}次。',
  '在政府信息公开行政复议中，复议机关撤销或责令重新答复即结果纠正的{reconsideration.corrected}件，维持的{reconsideration.upheld}件。',
  '政府信息公开行政复议案件年末尚未审结的有{reconsideration.pending}件。',
  '本年度政府信息公开行政诉讼案件中，法院判决驳回原告诉讼请求即结果维持的共{litigation.upheld}件，尚未审结的共{litigation.pending}件。',
  '{year}年，政府信息公开行政复议受理{reconsideration.total}起，行政诉讼应诉{litigation.total}起，均由法律顾问参与办理。',
  '严格落实败诉案件分析制度，全年政府信息公开行政诉讼败诉（结果纠正）{litigation.corrected}件。',
  {
    text: '{year}年发生政府信息公开行政复议{reconsideration.total}件，复议机关均维持了原答复。',
    zero: ['reconsideration.corrected', 'reconsideration.other', 'reconsideration.pending'],
  },
  {
    text: '{year}年办理政府信息公开行政复议{reconsideration.total}件，无一被纠正。',
    states: ['reconsideration.corrected'],
  },
  {
    text: '{year}年，{own}没有因政府信息公开被申请行政复议、被提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '全年涉及政府信息公开的行政复议和行政诉讼均为零。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{year}年度政府信息公开工作无行政复议、行政诉讼案件发生。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{own}在政府信息公开工作中未被提起行政诉讼。',
    states: ['litigation.total'],
  },
  {
    text: '{year}年没有申请人就政府信息公开答复申请行政复议。',
    states: ['reconsideration.total'],
  },
  {
    text: '不存在因政府信息公开引起的行政复议或者诉讼情形。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '政府信息公开类行政复议案件数为{reconsideration.total}件，行政诉讼案件数为{litigation.total}件，数量与申请量相比处于合理区间。',
];
