import { type TextForm } from './cell-names.ts';
import { type Section } from './wording.ts';

/** What the wrong one of two sentences is an example of. */
export type PairKind = 'ordinal' | 'body' | 'year' | 'instruction' | 'repeat' | 'period' | 'basis';

/** Two sentences of which one is right and the other is not. */
export interface Pair {
  readonly kind: PairKind;
  readonly right: string;
  readonly wrong: string;
  /** A right sentence elsewhere that the wrong one contradicts. */
  readonly also?: string;
  readonly section?: Section;
  /** Where it is wrong on one form only. */
  readonly form?: TextForm;
}

const ordinal = (right: string, wrong: string, section: Section = 'supervision'): Pair => ({
  kind: 'ordinal',
  right,
  wrong,
  section,
});

const ORDINALS: readonly Pair[] = [
  ordinal(
    '一是完善制度，明确分工；二是组织培训，提升能力；三是严格考核，传导压力；四是抓好整改，补齐短板。',
    '一是完善制度，明确分工；二是组织培训，提升能力；三是严格考核，传导压力；三是抓好整改，补齐短板。',
  ),
  ordinal(
    '一是解读形式偏少。二是更新不够及时。三是队伍力量不足。',
    '一是解读形式偏少。二是更新不够及时。二是队伍力量不足。',
    'problems',
  ),
  ordinal(
    '（1）强化统筹，建立台账；（2）强化审核，落实责任；（3）强化监督，定期通报。',
    '（1）强化统筹，建立台账；（2）强化审核，落实责任；（2）强化监督，定期通报。',
  ),
  ordinal(
    '第一，健全目录；第二，规范流程；第三，畅通渠道。',
    '第一，健全目录；第二，规范流程；第二，畅通渠道。',
    'problems',
  ),
  ordinal(
    '1.加强学习，提高认识；2.加强协同，形成合力；3.加强督办，确保落实。',
    '1.加强学习，提高认识；2.加强协同，形成合力；2.加强督办，确保落实。',
  ),
  ordinal(
    '首先，一是抓源头；二是抓过程；三是抓结果。其次，一是抓队伍；二是抓保障。',
    '首先，一是抓源头；二是抓过程；二是抓结果。其次，一是抓队伍；二是抓保障。',
  ),
];

const BODIES: readonly Pair[] = [
  {
    kind: 'body',
    right: '{agency}高度重视政府信息公开工作。',
    wrong: '{stranger}高度重视政府信息公开工作。',
    section: 'supervision',
  },
  {
    kind: 'body',
    right: '{year}年，{agency}认真落实公开条例，主动接受社会监督。',
    wrong: '{year}年，{stranger}认真落实公开条例，主动接受社会监督。',
    section: 'proactive',
  },
  {
    kind: 'body',
    right: '{agency}主要领导多次听取政府信息公开工作汇报，{agency}办公室具体承办。',
    wrong: '{stranger}主要领导多次听取政府信息公开工作汇报，{stranger}办公室具体承办。',
    section: 'management',
  },
  {
    kind: 'body',
    right: '下一步，{agency}将继续拓宽公开渠道。',
    wrong: '下一步，{stranger}将继续拓宽公开渠道。',
    section: 'problems',
  },
];

const YEARS: readonly Pair[] = [
  {
    kind: 'year',
    right: '截至{year}年12月31日，{own}网站公开专栏运行正常。',
    wrong: '截至{year-2}年12月31日，{own}网站公开专栏运行正常。',
    section: 'proactive',
  },
  {
    kind: 'year',
    right: '截止到{year}年12月31日，公开目录共收录信息{#a}条。',
    wrong: '截止到{year-1}年12月31日，公开目录共收录信息{#a}条。',
    section: 'proactive',
  },
  {
    kind: 'year',
    right: '数据截至{year}年12月31日，{own}网站发布各类信息{#a}条。',
    wrong: '数据截至{year-1}年12月31日，{own}网站发布各类信息{#a}条。',
    section: 'proactive',
  },
];

const INSTRUCTIONS: readonly Pair[] = [
  '该部分以表格形式报告。',
  '表格如下：',
  'XX单位{year}年公开工作平稳。',
  '××年度公开工作情况如下。',
].map((wrong): Pair => ({ kind: 'instruction', right: '具体情况见后附各表。', wrong, section: 'management' }));

const repeat = (also: string, right: string, wrong: string, section: Section): Pair => ({
  kind: 'repeat',
  // Requests are counted by a table of the annual forms.
  ...(also.includes('申请') ? { form: 'prose' } : {}),
  also,
  right,
  wrong,
  section,
});

const REPEATS: readonly Pair[] = [
  repeat(
    '{own}全年主动公开政府信息{#a}条。',
    '综上，{year}年主动公开政府信息{#a}条，均经过保密审查。',
    '综上，{year}年主动公开政府信息{#a+#T}条，均经过保密审查。',
    'supervision',
  ),
  repeat(
    '{year}年，{own}通过门户网站公开政府信息{#a}条。',
    '门户网站全年公开政府信息{#a}条，栏目更新及时。',
    '门户网站全年公开政府信息{#a+#b}条，栏目更新及时。',
    'platform',
  ),
  repeat(
    '{own}共主动公开政府信息{#a}条。',
    '上述主动公开政府信息共{#a}条，没有发生泄密事件。',
    '上述主动公开政府信息共{#a+#T}条，没有发生泄密事件。',
    'management',
  ),
  repeat(
    '{year}年，{own}收到政府信息公开申请{#a}件。',
    '对收到的{#a}件政府信息公开申请，全部建立台账。',
    '对收到的{#a+#T}件政府信息公开申请，全部建立台账。',
    'supervision',
  ),
  repeat(
    '{own}{year}年受理政府信息公开申请{#a}件。',
    '{year}年共受理政府信息公开申请{#a}件，没有超期答复。',
    '{year}年共受理政府信息公开申请{#a+#T}件，没有超期答复。',
    'requests',
  ),
];

/** Sentences of the text, by pairs. */
export const SENTENCE_PAIRS: readonly Pair[] = [...ORDINALS, ...BODIES, ...YEARS, ...INSTRUCTIONS, ...REPEATS];

const period = (right: string, wrong: string): Pair => ({ kind: 'period', right, wrong });
const basis = (wrong: string): Pair => ({
  kind: 'basis',
  right: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
  wrong,
});

/** What a report says of its time and its basis in the first paragraph. */
export const FRAME_PAIRS: readonly Pair[] = [
  period('统计期限自{year}年1月1日起至{year}年12月31日止', '统计期限自{year}年1月1日起至{year-1}年12月31日止'),
  period('统计期限为{year}年1月1日至{year}年12月31日', '统计期限为{year-1}年1月1日至{year-1}年12月31日'),
  period('统计时间从{year}年1月1日到{year}年12月31日', '统计时间从{year-1}年1月1日到{year-1}年12月31日'),
  period('时限为{year}年1月1日-12月31日', '时限为{year-1}年1月1日-12月31日'),
  period('统计期限是{year}年1月1日—{year}年12月31日', '统计期限是{year}年12月31日—{year}年1月1日'),
  period('核定时间点为{year}年12月31日', '核定时间点为{year-1}年12月31日'),
  basis('《中华人民共和国政府信息公开条例》（国务院令第492号）'),
  basis('《中华人民共和国政府信息公开条例》（国务院令第771号）'),
  basis('《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第492号）'),
  {
    kind: 'basis',
    right: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
    wrong: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）',
    form: 'annual-2021',
  },
];
