import { flow, parts, type Wording } from './wording.ts';

/** Shapes that were added last: the first measurement of them is that of a reader who has never met them. */
export const LAST_REQUESTS: readonly (string | Wording)[] = [
  '全年共有{received}件政府信息公开申请进入{own}办理流程，均由专人编号建档。',
  '{own}去年一年（{year}年）收到的政府信息公开申请为{received}件，申请人多关心工程与规划。',
  '{year}年，我们共收到社会公众提出的政府信息公开申请{received}件；此前一年结转过来的有{carriedIn}件。',
  '依申请公开数量方面：新收申请{received}件，结转申请{carriedIn}件，办结申请{done}件。',
  '{year}年共登记、审核、办理政府信息公开申请{received}件，每件均有回执。',
  '本年度依申请公开量（新收）为{received}件。',
  '针对公众依法提出的{received}件政府信息公开申请，{own}安排专人跟进。',
  {
    text: '{year}年，自然人提出政府信息公开申请{naturalPerson:received}件，法人或其他组织提出{organisations:received}件，总计{received}件。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '连同上年结转的{carriedIn}件，{own}{year}年共需办理政府信息公开申请{received+carriedIn}件，实际办结{done}件，余下{carriedOut}件转入{year+1}年。',
    relations: [flow([1], [2, 3])],
  },
  '已作出答复的政府信息公开申请{done}件，尚在办理、结转下年的{carriedOut}件。',
  '答复结果中，予以公开{granted}件，部分公开{partlyGranted}件，不予公开{refused}件，均属政府信息公开申请。',
  '对政府信息公开申请，{own}予以公开的答复有{granted}份，无法提供的答复有{unavailable}份，不予处理的告知有{declined}份。',
  '政府信息公开申请办结{done}件；结果以无法提供居多，计{unavailable}件。',
  '因属于行政执法案卷而对政府信息公开申请不予公开的，全年{refused.enforcementFile}件。',
  '政府信息公开申请中重复申请{declined.repeat}件，信访举报投诉类{declined.petition}件，依法不予处理。',
  {
    text: '办结政府信息公开申请{done}件，予以公开率{%granted/done}%（{granted}件）。',
  },
  { text: '{own}在{year}年里一件政府信息公开申请也没有收到。', states: ['received'] },
  { text: '{year}年政府信息公开申请：0受理、0办结。', states: ['received'] },
  { text: '{year}年，{own}未曾收到要求公开政府信息的申请。', states: ['received'] },
];

export const LAST_PROCEEDINGS: readonly (string | Wording)[] = [
  '政府信息公开领域，{year}年新发生行政复议{reconsideration.total}件、行政诉讼{litigation.total}件，应诉材料均按时提交。',
  '围绕政府信息公开答复，申请人提起复议{reconsideration.total}件，提起诉讼{litigation.total}件。',
  '政府信息公开行政复议{reconsideration.total}件中，维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件，未审结{reconsideration.pending}件。',
  '就政府信息公开直接向法院起诉的案件{direct.total}件，先复议后起诉的案件{after.total}件。',
  {
    text: '{year}年，{own}因政府信息公开被复议、被诉讼的案件数均为0。',
    states: ['reconsideration.total', 'litigation.total'],
  },
  { text: '政府信息公开工作全年未引发复议和诉讼。', states: ['reconsideration.total', 'litigation.total'] },
];

export const LAST_DOCUMENTS: readonly (string | Wording)[] = [
  '{own}{year}年印发的行政规范性文件共{normative.issued}件，全部附有解读。',
  '至{year}年末，行政规范性文件保有量（现行有效）为{normative.inForce}件，年内废止{normative.repealed}件。',
  '本年共有{normative.issued}件行政规范性文件制发，{normative.repealed}件被废止。',
  '全年作出行政许可{licences.decisions}件、行政处罚{penalties.decisions}件、行政强制{compulsion.decisions}件。',
  '{own}公示行政处罚决定{penalties.decisions}条，公示行政许可决定{licences.decisions}条，与处理决定数量一致。',
  '行政强制全年实施{compulsion.decisions}起。',
  '行政事业性收费方面，{year}年共收取{fees.amount}万元。',
  '新制作并公开规范性文件{normative.made}件。',
  '{year}年完成政府集中采购{procurement.projects}项，结果在采购网公告。',
  { text: '{own}{year}年既没有制发也没有废止行政规范性文件。', states: ['normative.issued', 'normative.repealed'] },
];

export const LAST_LISTS: readonly (string | Wording)[] = [
  {
    text: '{own}本年度公开信息{#a+#b+#c}条，来源分布为：网站{#a}条，新媒体{#b}条，其余渠道{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '在{#a+#b+#c}条主动公开信息中，动态类{#a}条、公告类{#b}条、其他类{#c}条。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '图文解读{#Ta}篇，视频解读{#Tb}篇，合计解读政策{#Ta+#Tb}篇。',
    relations: [parts(2, 0, 1)],
  },
  {
    text: '“概况、动态、法规、解读”四个频道分别更新{#a}条、{#b}条、{#c}条、{#d}条，总共{#a+#b+#c+#d}条。',
    relations: [parts(4, 0, 1, 2, 3)],
  },
  {
    text: '全年受理留言{#a+#b}件，办结{#a}件，结转{#b}件。',
    relations: [flow([0], [1, 2])],
    section: 'platform',
  },
  {
    text: '公开信息{#a+#b+#c}条，财政类、人事类、其他类各有{#a}条、{#b}条、{#c}条，所占比例为{%#a/#a+#b+#c}%、{%#b/#a+#b+#c}%、{%#c/#a+#b+#c}%。',
    relations: [parts(0, 1, 2, 3)],
  },
  {
    text: '工作小组由办公室、法规科、信息中心{=3}个部门组成。',
    section: 'supervision',
  },
];
