import { flow, parts, type Wording } from './wording.ts';

/** Shapes that the reader of sentences was taught after its first measurements: other orders, verbs, units and heads of lists. */
export const MORE_REQUESTS: readonly (string | Wording)[] = [
  '{year}年，{own}政府信息公开申请的接收总数为{received}件，全部纳入台账管理。',
  '本年度，公众向{own}递交的政府信息公开申请共有{received}件。',
  '{year}年共有{received}人次向{own}提交政府信息公开申请。',
  '{own}在{year}年内一共处理了{done}件政府信息公开申请。',
  '政府信息公开申请受理数{received}件，办结数{done}件，结转数{carriedOut}件。',
  '{year}年，{own}收到各类主体提出的政府信息公开申请{received}件，内容集中在土地征收、规划许可等方面。',
  '今年{own}接收并登记了{received}件依申请公开事项。',
  '{year}年度政府信息公开申请的新收件数是{received}件，上一年度结转件数是{carriedIn}件。',
  '{received}件政府信息公开申请于{year}年由{own}受理。',
  '全年收到的信息公开申请中，有{naturalPerson:received}件由自然人提出，{business:received}件由商业企业提出。',
  '申请人通过各种渠道向{own}提出政府信息公开申请{received}件，其中自然人{naturalPerson:received}件、法人和其他组织{organisations:received}件。',
  {
    text: '{year}年，{own}新收申请{received}件，加之上年结转的{carriedIn}件，共需处理政府信息公开申请{received+carriedIn}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '{year}年受理政府信息公开申请{received}件，加上年结转{carriedIn}件，办结{done}件，余{carriedOut}件转入{year+1}年。',
    relations: [flow([0, 1], [2, 3])],
  },
  {
    text: '{year}年承办政府信息公开申请{received=received+carriedIn}件（新收{received}件，上年结转{carriedIn}件），已办结{done}件，{carriedOut}件跨年办理。',
    relations: [parts(0, 1, 2), flow([0], [3, 4])],
  },
  {
    text: '收到政府信息公开申请{received}件，结转上年{carriedIn}件，年内办结{done}件，剩余{carriedOut}件结转至次年。',
    relations: [flow([0, 1], [2, 3])],
    section: 'requestsTable',
  },
  '{year}年末仍有{carriedOut}件政府信息公开申请未到答复期限，顺延至{year+1}年办理。',
  '{own}{year}年办理完毕的政府信息公开申请有{done}件。',
  '对收到的{received}件政府信息公开申请，{own}逐件核对、依法答复。',
  '{year}年信息公开申请件数：{received}件；办结件数：{done}件。',
  '政府信息公开申请收件量为{received}件，人均办理量有所上升。',
  '{year}年政府信息公开申请{received}件，申请内容主要涉及拆迁补偿。',
  '{year}年依申请公开{received}件，全部依法依规答复。',
  '全年累计承接政府信息公开申请{received}宗，处理过程规范有序。',
  { text: '{year}年，{own}收到的政府信息公开申请数为0件。', zero: ['received'] },
  { text: '{year}年{own}未曾收到公民、法人或者其他组织的政府信息公开申请。', states: ['received'] },
  { text: '{year}年度无公民向{own}提出政府信息公开申请。', states: ['received'] },
  { text: '{year}年度{own}依申请公开政府信息数为零。', states: ['received'] },
  { text: '全年没有产生依申请公开政府信息事项。', states: ['received'] },
  // Outcomes.
  {
    text: '{year}年办结政府信息公开申请{done}件。从答复结果看，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  {
    text: '已办结的政府信息公开申请{done}件，具体为：予以公开{granted}件；部分公开{partlyGranted}件；不予公开{refused}件；无法提供{unavailable}件；不予处理{declined}件；其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '政府信息公开申请答复中，{granted}件为予以公开，{partlyGranted}件为部分公开，{refused}件为不予公开。',
  '{year}年答复的政府信息公开申请里，有{granted}件予以公开，有{unavailable}件无法提供。',
  '就办理结果而言，政府信息公开申请予以公开的{granted}件，无法提供的{unavailable}件，不予处理的{declined}件。',
  '政府信息公开申请办结{done}件，予以公开、部分公开、不予公开的分别有{granted}件、{partlyGranted}件和{refused}件。',
  '对于本机关不掌握相关信息的{unavailable.notHeld}件政府信息公开申请，均告知了理由。',
  '{year}年，政府信息公开申请中答复予以公开{granted}宗、部分公开{partlyGranted}宗、无法提供{unavailable}宗。',
  '政府信息公开申请涉及国家秘密不予公开{refused.stateSecret}件，涉及行政执法案卷不予公开{refused.enforcementFile}件。',
  '政府信息公开申请办理中，认定为重复申请的{declined.repeat}件，认定为信访投诉举报类申请的{declined.petition}件，均未予处理。',
];

/** Review and litigation. */
export const MORE_PROCEEDINGS: readonly (string | Wording)[] = [
  '{year}年，因政府信息公开引起的行政复议有{reconsideration.total}件，引起的行政诉讼有{litigation.total}件。',
  '{year}年度涉及政府信息公开的复议案件共计{reconsideration.total}宗，其中维持{reconsideration.upheld}宗，纠正{reconsideration.corrected}宗，未审结{reconsideration.pending}宗。',
  '{year}年政府信息公开行政复议立案{reconsideration.total}件，已结案件中维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件。',
  '{year}年，{own}作为被申请人的政府信息公开行政复议案件{reconsideration.total}件，作为被告的政府信息公开行政诉讼案件{litigation.total}件。',
  '{year}年共发生政府信息公开类行政诉讼{litigation.total}起，其中法院判决维持{litigation.upheld}起，尚在审理{litigation.pending}起。',
  '政府信息公开行政诉讼方面，未经复议直接起诉的有{direct.total}件，经行政复议后起诉的有{after.total}件。',
  '政府信息公开行政复议案件{reconsideration.total}件，其中{reconsideration.upheld}件结果维持，{reconsideration.pending}件尚未审结。',
  '{reconsideration.total}件行政复议、{litigation.total}件行政诉讼因政府信息公开而起，均依法应对。',
  {
    text: '{year}年未因政府信息公开工作被申请行政复议或提起行政诉讼。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  { text: '{year}年政府信息公开行政复议0件，行政诉讼0件。', zero: ['reconsideration.total', 'litigation.total'] },
];

/** Rules, decisions, fees and purchases. */
export const MORE_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年，{own}印发的行政规范性文件有{normative.issued}件，废止的有{normative.repealed}件，继续有效的有{normative.inForce}件。',
  '行政规范性文件：本年制发{normative.issued}件，本年废止{normative.repealed}件，现行有效{normative.inForce}件。',
  '{own}现有行政规范性文件{normative.inForce}件，均可在线查询。',
  '{year}年完成{normative.issued}件行政规范性文件的制发工作，对{normative.repealed}件行政规范性文件予以废止。',
  '{year}年度行政规范性文件制发数为{normative.issued}件，废止数为{normative.repealed}件。',
  '全年下达行政处罚决定书{penalties.decisions}份，作出行政许可决定{licences.decisions}份。',
  '{year}年，{own}共办理行政许可事项{licences.decisions}件，实施行政处罚{penalties.decisions}件，采取行政强制措施{compulsion.decisions}件。',
  '行政许可、行政处罚、行政强制的处理决定分别为{licences.decisions}件、{penalties.decisions}件、{compulsion.decisions}件。',
  '作出{penalties.decisions}件行政处罚决定和{compulsion.decisions}件行政强制决定。',
  '{year}年征收行政事业性收费{fees.amount}万元。',
  '行政事业性收费全年收入为{fees.amount}万元，无其他收费。',
  '{year}年共公开政府集中采购项目{procurement.projects}个，采购总金额{procurement.amount}万元。',
  { text: '{year}年度{own}无行政规范性文件出台。', states: ['normative.issued'] },
  { text: '{year}年{own}没有行政强制措施。', zero: ['compulsion.decisions'] },
];

/** Information published: lists, shares and counts. */
export const MORE_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年主动公开政府信息{#a+#b+#c}条，按内容划分：政策类{#a}条、业务类{#b}条、其他类{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '从公开渠道看，全年公开信息{#a+#b+#c}条，门户网站{#a}条，政务公开栏{#b}条，其他渠道{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年公开政府信息{#a+#b+#c}条次。具体包括：机构信息{#a}条次；政策文件{#b}条次；其余信息{#c}条次。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '发布工作动态{#a}条、通知公告{#b}条、其他信息{#c}条，合计发布{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年发布信息{#a+#b+#c}条，文件类、动态类、公告类分别为{#a}条、{#b}条和{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '发布的{#a+#b+#c}条信息中，政策解读{#a}条，工作动态{#b}条，其他{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年回复网民留言{#a+#b}条，其中咨询类{#a}条，其余{#b}条为建议类。',
    relations: [parts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '公开政策文件{#a+#b}件，{#a}件为规划类，{#b}件为其他类。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '共举办新闻发布会{#T+#Ta}场，其中上半年{#T}场、下半年{#Ta}场。',
    relations: [parts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '全年主动公开信息{#a+#b+#c}条：一是政务动态{#a}条；二是通知公告{#b}条；三是其他信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年公开信息{#a+#b+#c}条。公开内容方面，财政预决算{#a}条，重大建设项目{#b}条，其他{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年更新信息{#a+#b+#c}条（其中动态{#a}条、公告{#b}条、其他{#c}条）。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '政府信息公开目录新增条目{#a+#b+#c}条，分别是机构职能{#a}条、法规文件{#b}条、行政执法{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '办理人大代表建议和政协提案共{#a+#b}件，人大代表建议{#a}件，政协提案{#b}件。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '接收意见箱来信{#a}件，上年结转{#T}件，办结{#a+#T-#Ta}件，在办{#Ta}件。',
    relations: [flow([0, 1], [2, 3])],
    section: 'platform',
  },
  {
    text: '公开信息{#a+#b}条，网站公开{#a}条，占比为{%#a/#a+#b}%；其他方式公开{#b}条，占比为{%#b/#a+#b}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '全年公开信息{#a+#b+#c}条，其中图文类{#a}条（{%#a/#a+#b+#c}%）、视频类{#b}条（{%#b/#a+#b+#c}%）、其他{#c}条（{%#c/#a+#b+#c}%）。',
    relations: [parts(0, 1, 3, 5)],
  },
  { text: '专栏下设政策文件、规划计划、财政信息、人事信息{=4}个子栏目。', section: 'platform' },
  {
    text: '报告包括总体情况、主动公开、依申请公开、复议诉讼、问题改进、其他事项{=6}个方面内容。',
    section: 'management',
  },
  { text: '网站首页由要闻动态、政务公开、办事服务、互动交流{=4}大板块组成。', section: 'platform' },
];
