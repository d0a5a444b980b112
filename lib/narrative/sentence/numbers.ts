import type { Exactness } from '../../model/narrative.ts';
import { sumOf } from '../../model/sums.ts';
import { readChineseNumeral } from '../../parse/values/read-quantity.ts';
import { matchesOf } from './matches.ts';

/** A number of a sentence that counts or measures something; offsets in the sentence's plain text. */
export interface NumberToken {
  /** First character of the number, a word such as 近 before it included. */
  readonly start: number;
  /** After the unit. */
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
  /** `bare`: no unit, as in a list 机构类11、动态36. */
  readonly kind: 'count' | 'money' | 'percent' | 'bare';
  readonly exactness: Exactness;
  /** Digits printed after the decimal point, as far as they are kept. */
  readonly decimals: number;
}

/** Units by which reports count, the longer first. */
const COUNT_UNIT =
  '件次|人次|批次|场次|篇次|人/次|件/次|条次|件|条|项|次|个|份|宗|例|起|封|篇|部|期|场|家|名|人|批|张|块|套|本|册|处|幅|台|段|通|户|字|位|则|类|栏';
const UNIT = `万元|亿元|元|${COUNT_UNIT}`;
/** Single digits set apart by spaces are one number: nobody counts in a row of one-digit numbers. */
const DIGITS = '\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d(?: \\d){1,8}(?! ?\\d)|\\d+';
const NUMBER = new RegExp(
  `(${DIGITS})(\\.\\d+)?(余|多)?(万(?!元)|亿(?!元)|千|百)?(余|多)?(?:(${UNIT})|(%|个百分点|‰|倍))?(左右|以上|上下)?`,
  'g',
);
const SUMMED = /^(?:合计|共计|总计|相加|之和)/;
/** 公开和部分公开两项占20%: the rows that were named before. */
const NAMED_BEFORE = /^(?:占|共|指标|数据|数字|内容|情形|工作|事项)/;
/** Chinese numerals count only right before a unit; in 一事一申请 or 三审三校 they are words. */
const CHINESE = /([〇零一二两三四五六七八九十百千]{1,9})(件次|人次|件|条|项|份|宗|例|起|封|个|篇|次|期|部|场)/g;
const NO_COUNT_AFTER = /^(?:分(?!局)|署|门|队|事|性|龙|线|起来|把手|体|站式|网|公里|工作日|月|小时|年|百分点|方面)/;
const LARGE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** 一条重要渠道: a way, and no piece of anything. */
const ONE_WAY = /^(?:重要|主要|有效|便捷|畅通|新|的)*(?:渠道|途径|道路|纽带|主线)/;
/** “创业九条”, 《条例》二十条, 《安全十五条措施》: names, and the articles of a law. */
const IN_NAME = /(?:“[^“”，。；、：\d]{0,12}|《[^《》]{0,40}|(?:条例|规定|办法|法)》)$/;
const REST_OF_NAME = /^[^“”《》，。；：\d]{0,16}[”》]/;
const LONGEST_NAME = 42;

/** What stands before a number that counts nothing: 第3条, No.3, 2021-01, 〔2021〕, 12·4. */
const NO_COUNT_BEFORE = /[第A-Za-z.\-—–/·〔［[＋+#№]$/;
/** What follows one: dates, numbers of documents and houses, durations, sizes. */
const NO_COUNT =
  /^(?:年|月|日|号|時|时|点|分(?!别)|秒|岁|楼|室|路|弄|栋|层|版|周年|届|季度|级|世纪|米|公里|平方|亩|℃|G|M|K|小时|工作日|天|个工作日|个月|周(?!报)|学年|[-—–~～·:.][\d]|[〕］\]]|度)/;
const COUNTED_AS = /(?<![共合总累统])计$/;
const HOTLINE = /^(?:12345|12333|12388|12369|12315)$/;
const EMERGENCY = /^(?:报警|接警|热线|电话|平台|指挥|急救|火警|联动)/;
/** Ordinals at the beginning of a clause: 1.认真…, 2、…, （3）…. */
const ORDINAL_AFTER = /^(?:[.、．][^\d]|）)/;
const CLAUSE_START = /(?:^|[。；：，、（])$/;

/** Numbers are kept to four decimals, as amounts in 万元 are printed. */
const DECIMALS = 4;
const TEN_THOUSANDTHS = 10 ** DECIMALS;

const UNDER = /(?:将近|接近|不足|不到|近)$/;
const OVER = /(?:超过|突破|不少于|不低于|至少|逾|超)$/;
const ABOUT = /(?:大约|约|大概)$/;
const BEFORE_NUMBER = /(?:将近|接近|不足|不到|近|超过|突破|不少于|不低于|至少|逾|超|大约|约|大概)$/;

/** Where the number before one of a sentence ends; its beginning where there is none. */
export function endBefore(numbers: readonly NumberToken[], at: number): number {
  return at === 0 ? 0 : (numbers[at - 1] as NumberToken).end;
}

/** Σ of numbers, exact to four decimals. */
export function totalOf(numbers: readonly Pick<NumberToken, 'value'>[]): number {
  return sumOf(numbers.map(({ value }) => value));
}

/** The numbers of a sentence that count something, in the order in which they stand. */
export function numbersOf(plain: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of matchesOf(plain, NUMBER)) {
    const token = arabic(plain, match);
    if (token) tokens.push(token);
  }
  for (const match of matchesOf(plain, CHINESE)) {
    const token = chinese(plain, match);
    if (token) tokens.push(token);
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function arabic(plain: string, match: RegExpMatchArray): NumberToken | null {
  const [whole, digits = '', fraction = '', more1, large, more2, unit = null, rate, around] = match;
  const start = match.index ?? 0;
  const end = start + whole.length;
  const before = plain.slice(Math.max(0, start - 4), start);
  const after = plain.slice(end, end + 5);
  if (NO_COUNT_BEFORE.test(before) || before.endsWith(' ') || after.startsWith(' ')) return null;
  if (rate === '倍' || rate === '个百分点' || rate === '‰') return null;
  if (unit === null && rate === undefined && (NO_COUNT.test(after) || HOTLINE.test(digits) || EMERGENCY.test(after)))
    return null;
  if (unit !== null && NO_COUNT_AFTER.test(after)) return null;
  if (unit !== null && isInName(plain, start, end, unit)) return null;
  if (unit === '个' && /^(?:工作日|月)/.test(after)) return null;
  // 不同渠道公开相同信息计1条 says how it is counted.
  if (digits === '1' && COUNTED_AS.test(before)) return null;
  const isBare = unit === null && rate === undefined;
  if (isBare && (digits.length > 8 || fraction !== '' || isOrdinal(plain, start, end))) return null;
  if (isBare && !/^(?:[、，；。）（！]|$)/.test(after) && large === undefined) return null;
  const value = Number(digits.replace(/[,， ]/g, '') + fraction) * (LARGE[large ?? ''] ?? 1);
  // What is larger can be no count, and has no exact value.
  if (value > Number.MAX_SAFE_INTEGER / TEN_THOUSANDTHS) return null;
  const word = BEFORE_NUMBER.exec(before)?.[0] ?? '';
  return {
    start: start - word.length,
    end,
    value: Math.round(value * TEN_THOUSANDTHS) / TEN_THOUSANDTHS,
    unit,
    kind: rate === '%' ? 'percent' : unit?.endsWith('元') ? 'money' : isBare ? 'bare' : 'count',
    exactness: exactnessOf(before, more1 ?? more2, around),
    decimals: Math.min(DECIMALS, Math.max(0, fraction.length - 1)),
  };
}

function exactnessOf(before: string, more: string | undefined, around: string | undefined): Exactness {
  if (more !== undefined || around === '以上' || OVER.test(before)) return 'over';
  if (around !== undefined || ABOUT.test(before)) return 'about';
  return UNDER.test(before) ? 'under' : 'exact';
}

/** True within the name of a policy or a title, and for an article of a law. */
function isInName(plain: string, start: number, end: number, unit: string | null): boolean {
  const name = IN_NAME.exec(plain.slice(Math.max(0, start - LONGEST_NAME), start))?.[0];
  if (name === undefined) return false;
  return name.endsWith('》') ? unit === '条' : REST_OF_NAME.test(plain.slice(end, end + LONGEST_NAME));
}

function isOrdinal(plain: string, start: number, end: number): boolean {
  return CLAUSE_START.test(plain.slice(Math.max(0, start - 1), start)) && ORDINAL_AFTER.test(plain.slice(end, end + 2));
}

function chinese(plain: string, match: RegExpMatchArray): NumberToken | null {
  const [whole, numeral = '', unit = null] = match;
  const start = match.index ?? 0;
  const end = start + whole.length;
  const before = plain.slice(Math.max(0, start - 4), start);
  // 七届二次会议 is the name of a meeting.
  if (/[第\d百千万亿每逐同任这那某各届]$/.test(before) || NO_COUNT_AFTER.test(plain.slice(end, end + 4))) return null;
  if (isInName(plain, start, end, unit) || (before.endsWith('统') && unit === '部')) return null;
  if (numeral === '一' && ONE_WAY.test(plain.slice(end, end + 8))) return null;
  // 两项合计: the things that were named before.
  const behind = plain.slice(end, end + 2);
  if (SUMMED.test(behind) || (unit === '项' && NAMED_BEFORE.test(behind))) return null;
  // 没有一件 is none.
  if (numeral === '一' && /(?:没有|未有|不存在|无|未)$/.test(before)) return null;
  // 一起 is "together", 一次 "once", 一个 an article.
  const mayBeWord = unit === '起' || unit === '次' || unit === '个' || unit === '项';
  if (numeral === '一' && mayBeWord && !isOneCase(unit, before, plain.slice(end, end + 1))) return null;
  const value = readChineseNumeral(numeral);
  if (value === null) return null;
  return { start, end, value, unit, kind: 'count', exactness: exactnessOf(before, undefined, undefined), decimals: 0 };
}

/** 复议后起诉的一起，总计两起: of a case that is counted. */
function isOneCase(unit: string, before: string, after: string): boolean {
  return (
    unit === '起' && /(?:案件|复议|诉讼|起诉)(?:的|为|有|仅|共)?$/.test(before) && /^(?:[，、；。（）]|$)/.test(after)
  );
}
