/** The figures of one real report, as stored. */
export interface Fact {
  readonly year: number;
  readonly verdict: string;
  readonly fields: {
    readonly total?: number;
    readonly parts?: readonly number[];
    readonly pct?: readonly number[];
    readonly newReceived?: number;
    readonly carriedOver?: number;
    readonly outcomes?: readonly number[];
    readonly carriedForward?: number;
    readonly base?: number;
    readonly now?: number;
    readonly ratio?: number;
    readonly growthPct?: number;
    readonly part?: number;
    readonly periodYear?: number;
    readonly reportYear?: number;
    readonly licensing?: number;
    readonly punishment?: number;
    readonly norm?: number;
    readonly punishmentAndCoercion?: number;
    readonly fee?: number;
  };
}

/** Names of what was published, enough for the longest list; none of them closes a list. */
const KINDS: readonly string[] = [
  '机构概况',
  '政策文件',
  '工作动态',
  '通知公告',
  '财政信息',
  '人事信息',
  '规划计划',
  '办事指南',
  '执法信息',
  '应急信息',
  '民生信息',
  '统计信息',
];

const listed = (parts: readonly number[], names: readonly string[] = KINDS, unit = '条'): string =>
  parts.map((part, index) => `${names[index] ?? '另一类'}${part}${unit}`).join('、');

type Words = (fields: Fact['fields']) => string;

const published: Words = ({ total = 0, parts = [] }) => `全年主动公开政府信息${total}条，其中${listed(parts)}。`;
const OUTCOMES: readonly string[] = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'];

/** Facts, by their number in the store, whose words matter for what can be said of them. */
const SPECIAL: Readonly<Record<number, Words>> = {
  1: ({ total, parts = [], pct = [] }) =>
    `答复政府信息公开申请${total}件：${parts.map((part, index) => `${OUTCOMES[index]}${part}件（${pct[index]}%）`).join('、')}。`,
  4: ({ total, parts = [] }) => `主动公开政府信息${total}条，包括${listed(parts)}等。`,
  5: ({ total, parts = [] }) =>
    `收到政府信息公开申请${total}件，均已答复：${listed(parts, ['予以公开', '属过程性信息', '本机关不掌握', '属行政查询'], '件')}。`,
  9: ({ total, parts = [] }) => `收到政府信息公开申请${total}件，其中信函提交${parts[0]}件、网页提交${parts[1]}件。`,
  10: ({ total, parts = [] }) =>
    `主动公开信息${total}条，其中动态等${parts[0]}条，专栏${parts[1]}条，领导简历${parts[2]}条。`,
  16: ({ total, parts = [] }) => `主动公开政府信息${total}条，其中在线上公开的${parts[0]}条。`,
  22: ({ total = 0, parts = [] }) =>
    `全年发布信息近${total / 10_000}万条，门户网站${parts[0]}条，业务网站${parts[1]}条，其他网站${parts[2]}条。`,
  23: ({ total, parts = [] }) => `受理政府信息公开申请${total}件：${listed(parts, ['网上', '信函', '现场'], '件')}。`,
  24: ({ total, parts = [] }) =>
    `受理的${total}件政府信息公开申请中，涉及规划方面${parts[0]}件，涉及征地方面${parts[1]}件。`,
  25: ({ total, parts = [] }) =>
    `受理政府信息公开申请${total}件，全部按时答复。办理结果为：同意公开${parts[0]}件，部分公开${parts[1]}件，已主动公开${parts[2]}件，其他${parts[3]}件，共${total}件。`,
  31: ({ newReceived, carriedOver, parts = [] }) =>
    `收到政府信息公开申请${newReceived}件，上年结转${carriedOver}件，其中网络${parts[0]}件，信函${parts[1]}件。`,
  34: ({ total, parts = [] }) => `新增主动公开信息${total}条，其中${listed(parts)}等。`,
  37: ({ base, now, ratio }) => `信息公开量由${base}条增加到1887条，总计${now}条，是上年总量的${ratio}倍。`,
  38: ({ punishment, licensing }) => `全年公示行政处罚${punishment}条，行政许可${licensing}条。`,
  39: ({ norm, licensing, punishmentAndCoercion, fee }) =>
    `制发规范性文件${norm}件，办理行政许可${licensing}宗，行政处罚、行政强制${punishmentAndCoercion}宗，收费${fee}万元。`,
  40: ({ total, parts = [], pct = [] }) =>
    `新增主动公开信息${total}条，其中市级${parts[0]}条（占${pct[0]}%），区级${parts[1]}条（占${pct[1]}%）。`,
  41: ({ total, parts = [] }) =>
    `全年共发布信息${total}条，分别为网站${parts[0]}条、微信${parts[1]}条、文化平台${parts[2]}条、图书馆${parts[3]}条。`,
  44: ({ newReceived, carriedOver, outcomes = [], carriedForward }) =>
    `收到政府信息公开申请${newReceived}件，上年结转${carriedOver}件；予以公开${outcomes[0]}件，无法提供${outcomes[1]}件，结转下年${carriedForward}件。`,
  48: ({ total, parts = [] }) =>
    `收办政府信息公开申请${total}件，其中自然人${parts[0]}件，法人或其他组织${parts[1]}件。`,
  49: ({ total, parts = [] }) =>
    `收办政府信息公开申请${total}件，${listed(parts, [...OUTCOMES, '转下年办理'], '件')}。`,
  50: ({ total, parts = [] }) => `收取信息处理费合计${total}元，分别为${parts.join('元、')}元。`,
  51: ({ total, parts = [] }) => `收取信息处理费的申请共${total}件，分别为${parts.join('件、')}件。`,
  52: ({ base, now, growthPct }) => `收办政府信息公开申请${now}件，上年为${base}件，同比增长${growthPct}%。`,
  54: ({ newReceived, carriedOver, outcomes = [], carriedForward }) =>
    `受理政府信息公开申请${newReceived}件，答复${outcomes[0]}件（含上年结转${carriedOver}件，另有${carriedForward}件顺延至下年度）。`,
  55: ({ total, parts = [] }) =>
    `政府信息公开行政诉讼${total}件，${listed(parts, ['维持', '纠正', '其他结果', '尚未审结'], '件')}。`,
  56: ({ part, total, pct = [] }) => `答复政府信息公开申请${total}件，予以公开${part}件，占${pct[0]}%。`,
  57: ({ part, total, pct = [] }) => `答复政府信息公开申请${total}件，不予公开${part}件，占${pct[0]}%。`,
  58: ({ part, total, pct = [] }) => `答复政府信息公开申请${total}件，无法提供${part}件，占${pct[0]}%。`,
};

/** Takes a fact and its number in the store, gives a sentence of our own that states its figures. */
export function sentenceOfFact(fact: Fact, index: number): string {
  return (SPECIAL[index] ?? published)(fact.fields);
}
