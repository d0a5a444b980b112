import { flow, openParts, parts, type Wording } from './wording.ts';

/** Shapes that were written when the reader of sentences was finished, and kept from its author at first. */
export const SECOND_VARIED_REQUESTS: readonly (string | Wording)[] = [
  '{own}{year}年收到的政府信息公开申请，总计{received}件，比照规定逐件登记。',
  '{year}年度，经网站、邮政等渠道递交到{own}的政府信息公开申请达{received}件。',
  '就政府信息公开申请而言，{year}年新收{received}件，年初有{carriedIn}件是上一年度留下来的。',
  {
    text: '{year}年，{own}需要办理的政府信息公开申请为{received=received+carriedIn}件，其中本年新收{received}件、上年结转{carriedIn}件。',
    relations: [parts(0, 1, 2)],
  },
  '依申请公开工作规范有序，年内办结政府信息公开申请{done}件，另有{carriedOut}件因未到期转入下一年度。',
  '{year}年我们收到了{received}份要求公开政府信息的申请。',
  '从申请数量看，全年收到政府信息公开申请{received}件；从办理结果看，办结{done}件。',
  '{year}年，{own}收到政府信息公开申请{received}件，办结率达到100%，无一件超期。',
  {
    text: '本年收到的{received}件政府信息公开申请中，自然人提出{naturalPerson:received}件，法人及其他组织提出{organisations:received}件。',
    relations: [parts(0, 1, 2)],
  },
  '截至{year}年底，尚有{carriedOut}件政府信息公开申请在法定期限内办理，转至{year+1}年答复。',
  {
    text: '政府信息公开申请方面，上年转入{carriedIn}件，今年新收{received}件，两项合计{received+carriedIn}件。',
    relations: [parts(2, 0, 1)],
  },
  '{year}年，{own}接到公民来函申请公开政府信息{received}起，均按照程序处理。',
  { text: '{year}年全年没有公民、法人或其他组织向{own}提出政府信息公开申请。', states: ['received'] },
  { text: '{year}年{own}政府信息公开申请受理量为零。', states: ['received'] },
  {
    text: '{year}年收到政府信息公开申请{received}件，当年答复{done}件，其余{carriedOut}件转{year+1}年办理。',
    zero: ['carriedIn'],
    relations: [flow([0], [1, 2])],
  },
  // Outcomes.
  {
    text: '{year}年共办结政府信息公开申请{done}件，按办理结果分：予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{declined}件，其他处理{other}件。',
    relations: [parts(0, 1, 2, 3, 4, 5, 6)],
  },
  '在已答复的政府信息公开申请中，{granted}件作出予以公开决定，{partlyGranted}件作出部分公开决定，{unavailable}件告知无法提供。',
  '政府信息公开申请办结{done}件，其中同意公开的有{granted}件，不同意公开的有{refused}件。',
  '政府信息公开申请的答复类型中，不予公开{refused}件，原因为第三方合法权益{refused.thirdParty}件、内部事务信息{refused.internalAffairs}件。',
  '{year}年，因申请内容补正后仍不明确而无法提供的政府信息公开申请有{unavailable.unclear}件，因本机关不掌握而无法提供的有{unavailable.notHeld}件。',
  '对政府信息公开申请作出不予处理答复{declined}件，涉及信访举报投诉类申请{declined.petition}件、重复申请{declined.repeat}件。',
];

/** Review and litigation. */
export const SECOND_VARIED_PROCEEDINGS: readonly (string | Wording)[] = [
  '{year}年因政府信息公开被申请复议{reconsideration.total}次，被提起诉讼{litigation.total}次。',
  '政府信息公开领域，{year}年共有{reconsideration.total}件行政复议案件，其中{reconsideration.upheld}件维持原行为，{reconsideration.corrected}件被纠正。',
  '{year}年，涉政府信息公开行政诉讼案件共{litigation.total}宗，审结维持{litigation.upheld}宗，正在审理{litigation.pending}宗。',
  '申请人不服政府信息公开答复而申请行政复议的有{reconsideration.total}件，提起行政诉讼的有{litigation.total}件。',
  {
    text: '政府信息公开行政复议{reconsideration.total}件，均已结案，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，其他{reconsideration.other}件。',
    zero: ['reconsideration.pending'],
    relations: [parts(0, 1, 2, 3)],
  },
  '{year}年，涉及政府信息公开的行政诉讼中，未经复议直接起诉的{direct.total}件，经复议后起诉的{after.total}件。',
  {
    text: '{year}年政府信息公开类行政复议和行政诉讼均为零。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  {
    text: '{own}全年没有因政府信息公开而引起的复议和诉讼案件。',
    states: ['reconsideration.total', 'litigation.total'],
  },
];

/** Rules, decisions, fees and purchases. */
export const SECOND_VARIED_DOCUMENTS: readonly (string | Wording)[] = [
  '{year}年以{own}名义出台的行政规范性文件共有{normative.issued}件，宣布废止的有{normative.repealed}件。',
  '行政规范性文件方面，本年制发{normative.issued}件、废止{normative.repealed}件、现行有效{normative.inForce}件。',
  '截至{year}年底，{own}现行有效的行政规范性文件共计{normative.inForce}件，全部集中公开。',
  '{year}年度{own}新出台行政规范性文件{normative.issued}份，均同步配发解读材料。',
  '全年共作出行政处罚决定{penalties.decisions}件、行政强制决定{compulsion.decisions}件，办理行政许可{licences.decisions}件。',
  '{year}年，{own}依法实施行政许可{licences.decisions}宗，行政处罚{penalties.decisions}宗。',
  '行政执法方面，作出许可类决定以外，行政处罚决定共{penalties.decisions}项。',
  '{year}年收取的行政事业性收费共计{fees.amount}万元。',
  '本年度行政事业性收费金额{fees.amount*10000}元，全部上缴财政。',
  { text: '{year}年{own}没有出台新的行政规范性文件。', states: ['normative.issued'] },
  { text: '{own}全年未作出行政强制决定。', states: ['compulsion.decisions'] },
];

/** Information published: lists, shares and counts. */
export const SECOND_VARIED_LISTS: readonly (string | Wording)[] = [
  {
    text: '{year}年{own}公开政府信息{#a+#b+#c}条。按类别分，政策文件{#a}条，工作动态{#b}条，其他{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '全年在门户网站发布信息{#a+#b+#c+#d}条，具体如下：通知公告{#a}条、工作动态{#b}条、政策法规{#c}条、其余各类{#d}条。',
    relations: [parts(0, 1, 2, 3, 4)],
  },
  {
    text: '{year}年公开财政资金信息{#a}条、重大项目信息{#b}条、社会事业信息{#c}条，总计{#a+#b+#c}条。',
    relations: [parts(3, 0, 1, 2)],
  },
  {
    text: '全年制作政策解读{#a+#b+#c}篇，图文解读、视频解读、文字解读分别为{#a}篇、{#b}篇、{#c}篇。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '{year}年发布的{#a+#b}条政府信息中，属于机构职能类的{#a}条，其余{#b}条均为动态类。',
    relations: [parts(0, 1, 2)],
  },
  {
    text: '政务公开栏更新{#a+#b+#c}次，一季度以外的情况为：党务{#a}次、村务{#b}次、财务{#c}次。',
    relations: [openParts(0, 1, 2, 3)],
  },
  {
    text: '{year}年主动公开政府信息{#a+#b+#c}条，包括：概况信息{#a}条、计划总结{#b}条、其他信息{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '公开栏目由机构概况、政策文件、财政信息、办事指南、互动交流{=5}个部分构成。',
    section: 'platform',
  },
  {
    text: '网站现有通知公告、政策解读、重点领域、年度报告等{=4}大板块。',
    section: 'platform',
  },
  {
    text: '全年发布信息{#a+#b}条，其中原创信息{#a}条，占比{%#a/#a+#b}%，其他信息{#b}条，占比{%#b/#a+#b}%。',
    relations: [parts(0, 1, 3)],
  },
  {
    text: '收到群众来信{#a+#b}件（其中建议类{#a}件，其他类{#b}件）。',
    relations: [parts(0, 1, 2)],
    section: 'platform',
  },
  {
    text: '受理网上咨询{#a}件，上年未办结{#T}件，今年共办结{#a+#T-#Ta}件，剩余{#Ta}件转入下年办理。',
    relations: [flow([0, 1], [2, 3])],
    section: 'platform',
  },
];
