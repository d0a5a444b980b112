import type { Growth, Statement } from '../../model/narrative.ts';
import { ALL_REQUESTS } from '../cells/intents.ts';
import { figure } from '../lists/list-closure.ts';
import { endBefore, type NumberToken } from '../sentence/numbers.ts';
import type { Counted } from '../lists/total.ts';

/** Words right before a number by which something has grown or shrunk by so much. */
const GREW = /(?:增长|增加|净增|上升|提高|增幅(?:为|达)?|多(?:收到?|办|出|公开|发布)?)了?$/;
const SHRANK = /(?:减少|下降|降低|回落|降幅(?:为|达)?|少(?:收到?|办|了|公开|发布)?)了?$/;
const COMPARED = /同比|相比|[较比](?:上一?年|去年|同期|20\d{2}年)/;
const BEFORE = '(?:上一?年|去年|同期|20\\d{2}年)度?';
/** 上年为30件, 较2022年的30件. */
const LAST_YEAR = new RegExp(`${BEFORE}[^，。；：\\d多少增减升降]{0,8}$`);
/** 由上年的30件增加到40件: last year's number stands first. */
const FROM = new RegExp(`[由从]${BEFORE}[^，。；：\\d]{0,8}$`);
/** 由612个精简为498个，减少114个: nothing says of which year the first is, but what the difference is made of. */
const FROM_NUMBER = /[由从](?:原来的?|原先的?|最初的?)?$/;
const CHANGED =
  /^[^，。；\d]{0,4}(?:增加|增长|上升|扩大|扩展|减少|下降|精简|压缩|压减|缩减|缩短|升|增|降|减)(?:到|至|为)$/;
/** 比上年增长25%（上年为80件）. */
const BEFORE_IN_BRACKETS = new RegExp(`^（${BEFORE}(?:同期)?(?:为|是|有)?$`);
/** 2008年公开信息270条，2009年公开信息510条: two years, and what is counted in them. */
const YEAR_AND_WORDS = /(20\d{2})年度?([^，。；：\d]{0,16})$/;
const SAME_AGAIN = /^[，、；](20\d{2})年度?([^，。；：\d]{0,16})$/;
const YEARS_COMPARED = /(20\d{2})年度?[较比](20\d{2})年/;
/** Words that only join the year and the number. */
const JOINING = /(?:共计?|为|是|有|则|达|全年)/g;

/** The growth in per cent, right after the difference. */
const GROWTH_AFTER = /^[，、（]?(?:同比)?(?:增长|增幅为?|上升|提高|下降|降幅为?|降低|减少)了?约?$/;

/** 增长25%, 较上年增长25%; 网上申请增长25% is what something else has grown by. */
const GROWTH_OF_IT =
  /^(?:[件条份宗项])?[，、（]?(?:本年|今年|总体|总量|数量)?(?:同比|[较比][^，。；\d]{0,3}[年期]度?|相比)?[，、]?(?:增长|增幅[为达]?|上升|增加|提高|多|下降|降幅[为达]?|降低|回落|减少|少)了?$/;
/** 办结率提高5%: it is not what was counted that has grown. */
const OF_A_RATE = /(?<!增长|下降|增加|减少)率|占比|比重/;

/** Reads how much more or less the sentences of a paragraph say that there was than the year before. */
export function readGrowths(paragraph: readonly Counted[], year: number | null): Growth[] {
  return paragraph.flatMap((counted) =>
    counted.numbers.flatMap((number, at) => growthAt(counted, number, at, year) ?? []),
  );
}

function growthAt(counted: Counted, number: NumberToken, at: number, year: number | null): Growth | null {
  const { sentence, numbers, statements } = counted;
  const words = sentence.plain.slice(endBefore(numbers, at), number.start);
  const sign = GREW.test(words) ? 1 : SHRANK.test(words) ? -1 : null;
  if (OF_A_RATE.test(words)) return null;
  if (sign === null || number.exactness !== 'exact' || number.kind === 'bare') return null;
  const stated = { ...figure(sentence, number), isPercent: number.kind === 'percent', decimals: number.decimals };
  const pair =
    pairAndDifference(counted, at) ??
    pairBefore(counted, at, year) ??
    pairOfYears(counted, at, year) ??
    pairAround(counted, at);
  if (pair) return { ...pair, stated, sign, cells: [] };
  if (!COMPARED.test(words)) return null;
  const cells = cellsBefore(numbers[at - 1], statements, counted);
  return cells === null ? null : { now: null, before: null, stated, sign, cells };
}

/** This year's number and last year's. */
interface Pair {
  readonly now: number;
  readonly before: number;
}

/** 40件，比上年的30件多10件，增幅33.3%; 40件，上年为30件，净增10件，增长33.3%: the difference stands before the percentage. */
function pairAndDifference({ sentence: { plain }, numbers }: Counted, at: number): Pair | null {
  const [now, last, difference, percent] = numbers.slice(Math.max(0, at - 3), at + 1);
  if (!now || !last || !difference || percent?.kind !== 'percent') return null;
  const tokens = [now, last, difference];
  if (!tokens.every(({ kind, unit, exactness }) => kind === 'count' && unit === now.unit && exactness === 'exact')) {
    return null;
  }
  const [first, second, third] = [
    plain.slice(now.end, last.start),
    plain.slice(last.end, difference.start),
    plain.slice(difference.end, percent.start),
  ] as [string, string, string];
  const lead = plain.slice(numbers[at - 4]?.end ?? 0, now.start);
  if (/[。；]/.test(first + second + third) || /其中|^、/.test(lead) || !LAST_YEAR.test(first)) return null;
  const sign = GREW.test(second) ? 1 : SHRANK.test(second) ? -1 : 0;
  if (sign === 0 || LAST_YEAR.test(lead) || !GROWTH_AFTER.test(third)) return null;
  // Where the difference is wrong, it is not told which of the three numbers the percentage was made of.
  return sign * difference.value === now.value - last.value ? { now: now.value, before: last.value } : null;
}

/** 2008年公开信息270条，2009年公开信息510条，增长88.9%: two years that follow one another, in the same words. */
function pairOfYears({ sentence: { plain }, numbers }: Counted, at: number, year: number | null): Pair | null {
  const [first, second, percent] = numbers.slice(Math.max(0, at - 2), at + 1);
  if (!first || !second || percent?.kind !== 'percent' || first.kind !== 'count' || first.unit !== second.unit)
    return null;
  if (first.exactness !== 'exact' || second.exactness !== 'exact') return null;
  const before = YEAR_AND_WORDS.exec(plain.slice(0, first.start));
  const after = SAME_AGAIN.exec(plain.slice(first.end, second.start));
  const rest = plain.slice(second.end, percent.start);
  if (!before || !after || !GROWTH_OF_IT.test(rest) || Number(after[1]) !== Number(before[1]) + 1) return null;
  // 较上年 is said of the year of the report.
  if (/[较比同]/.test(rest) && Number(after[1]) !== year) return null;
  const [words, again] = [before[2], after[2]].map((each = '') => each.replace(JOINING, ''));
  return words === again || again === '' ? { now: second.value, before: first.value } : null;
}

/** Both, where they stand right before the growth in one unit. */
function pairBefore({ sentence: { plain }, numbers }: Counted, at: number, year: number | null): Pair | null {
  const [first, second, stated] = [numbers[at - 2], numbers[at - 1], numbers[at]];
  if (!first || !second || !stated || first.kind !== 'count' || first.unit !== second.unit) return null;
  if (first.exactness !== 'exact' || second.exactness !== 'exact') return null;
  const isPercent = stated.kind === 'percent';
  if (stated.kind === 'count' && stated.unit !== first.unit) return null;
  // 2023年收到40件，比上年的30件多10件: the report's own year.
  const lead = plain.slice(numbers[at - 3]?.end ?? 0, first.start).replace(`${year}年`, '');
  const between = plain.slice(first.end, second.start);
  // 40件，比上年（30件）增长33.3%
  const isAside = between.endsWith('（');
  const rest = plain.slice(second.end, stated.start).replace(isAside ? /^）/ : /^$/, '');
  if (/[。；]/.test(between + rest) || (rest.match(/，/g)?.length ?? 0) > 1) return null;
  if (isPercent && !GROWTH_OF_IT.test(rest)) return null;
  if (GREW.test(between) || SHRANK.test(between)) {
    return isPercent && GROWTH_AFTER.test(rest) ? pairOfDifference(first, second, { lead, between }) : null;
  }
  // 网站7条、微信5条，较上年10条增长20%: it is the sum of them that has grown.
  if (/其中|^、/.test(lead)) return null;
  if (CHANGED.test(between) && (FROM.test(lead) || (!isPercent && FROM_NUMBER.test(lead)))) {
    return { now: second.value, before: first.value };
  }
  // Of a year between two years it is not certain which of them it is compared with.
  return LAST_YEAR.test(between) && !LAST_YEAR.test(lead) ? { now: first.value, before: second.value } : null;
}

/** 40件，比上年增加8件，增长25%: the second number is the difference itself. */
function pairOfDifference(
  first: NumberToken,
  second: NumberToken,
  { lead, between }: { readonly lead: string; readonly between: string },
): Pair | null {
  const difference = GREW.test(between) ? second.value : -second.value;
  // 2017年收到96件，2018年比2017年增加15件，增长15.6%: last year's number stands first.
  const [, counted] = YEAR_AND_WORDS.exec(lead) ?? [];
  const [, next, compared] = YEARS_COMPARED.exec(between) ?? [];
  if (counted !== undefined && counted === compared) {
    return Number(next) > Number(counted) ? { now: first.value + difference, before: first.value } : null;
  }
  const before = first.value - difference;
  const isOfNow = !LAST_YEAR.test(lead) && COMPARED.test(between) && before > 0;
  return isOfNow ? { now: first.value, before } : null;
}

/** 100件，比上年增长25%（上年为80件）: last year's number in brackets behind the growth. */
function pairAround({ sentence: { plain }, numbers }: Counted, at: number): Pair | null {
  const [now, percent, before] = [numbers[at - 1], numbers[at], numbers[at + 1]];
  if (!now || !before || percent?.kind !== 'percent' || now.kind !== 'count' || now.unit !== before.unit) return null;
  if (now.exactness !== 'exact' || before.exactness !== 'exact') return null;
  const rest = plain.slice(now.end, percent.start);
  const isOfBoth = COMPARED.test(rest) && GROWTH_OF_IT.test(rest) && /^[）]/.test(plain.slice(before.end));
  const aside = plain.slice(percent.end, before.start);
  return isOfBoth && BEFORE_IN_BRACKETS.test(aside) ? { now: now.value, before: before.value } : null;
}

/** The cells of all requests that the number before the growth has been found in; null where it counts anything else. */
function cellsBefore(
  before: NumberToken | undefined,
  statements: readonly Statement[],
  { sentence }: Counted,
): Growth['cells'] | null {
  if (!before) return null;
  const { line, end } = figure(sentence, before).place;
  const statement = statements.find(({ place }) => place.line === line && place.start < end && place.end >= end);
  if (!statement || !ALL_REQUESTS.has(statement.intent) || statement.comparison.verdict !== 'agrees') return null;
  const { cells } = statement.comparison;
  return cells.every((cell) => cell.endsWith('/total')) && !/其中/.test(sentence.plain) ? cells : null;
}
