import { openParts, parts, type Wording } from './wording.ts';

/** Review and litigation, in known shapes. */
export const KNOWN_PROCEEDINGS: readonly (string | Wording)[] = [
  '{year}年，因政府信息公开引发行政复议{reconsideration.total}件、行政诉讼{litigation.total}件。',
  {
    text: '{year}年政府信息公开行政复议{reconsideration.total}件，结果维持{reconsideration.upheld}件，尚未审结{reconsideration.pending}件；行政诉讼{litigation.total}件，结果维持{litigation.upheld}件，尚未审结{litigation.pending}件。',
  },
  {
    text: '{year}年发生政府信息公开行政争议{disputes=reconsideration.total+litigation.total}件，其中，行政复议{reconsideration.total}件，行政诉讼{litigation.total}件。',
    relations: [openParts(0, 1, 2)],
  },
  {
    text: '{year}年涉及政府信息公开的行政复议案件{reconsideration.total}件，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他结果{reconsideration.other}件，尚未审结{reconsideration.pending}件。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  '{year}年政府信息公开行政复议{reconsideration.total}件，其中{reconsideration.total-reconsideration.pending}件做出了复议决定。',
  '{year}年审结的政府信息公开行政复议案件{reconsideration.total=reconsideration.total-reconsideration.pending}件，行政诉讼案件{litigation.total=litigation.total-litigation.pending}件。',
  '{year}年政府信息公开行政复议{reconsideration.total}件，复议后起诉{after.total}件。',
  {
    text: '{year}年政府信息公开类行政复议{reconsideration.total}件，均获维持。',
    zero: ['reconsideration.corrected', 'reconsideration.other', 'reconsideration.pending'],
  },
  {
    text: '{year}年发生政府信息公开类行政复议{reconsideration.pending}起，正在办理中。',
    same: [['reconsideration.total', 'reconsideration.pending']],
  },
  '{year}年发生涉及政府信息公开的行政诉讼案件{litigation.total}件，被纠错{litigation.corrected}件。',
  {
    text: '{year}年，{own}未发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  '{year}年收到有关政府信息公开行政复议申请{reconsideration.total}件。',
];

/** Rules, decisions, fees and purchases, in known shapes. */
export const KNOWN_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年共制发行政规范性文件{normative.issued}个，废止{normative.repealed}个。',
  '{year}年制定发布规范性文件{normative.issued}件，清理废止文件{normative.repealed}件，现行有效文件{normative.inForce}件。',
  '梳理出继续有效规范性文件{normative.inForce}件，废止{normative.repealed}件。',
  '清理规范性文件，保留{normative.inForce}件，新制发{normative.issued}件。',
  { text: '{year}年，{own}未制定规范性文件。', states: ['normative.issued'] },
  { text: '{year}年未印发行政规范性文件。', states: ['normative.issued'] },
  '{year}年发布行政规范性文件{normative.issued}篇。',
  '主动公开政府规章{regulations.issued}件，废止规章{regulations.repealed}件。',
  '{year}年主动公开行政许可处理事项{licences.decisions}件、行政处罚处理事项{penalties.decisions}件。',
  '全年行政许可决定{licences.decisions}件、行政处罚{penalties.decisions}件、行政强制{compulsion.decisions}件。',
  '本年度内{own}行政处罚处理决定数量{penalties.decisions}件。',
  '{year}年行政事业性收费总额为{fees.amount}万元。',
  '{year}年新制作规范性文件{normative.made}件，对外公开规范性文件总数{normative.total}件。',
  '{year}年政府集中采购项目{procurement.projects}项。',
];
