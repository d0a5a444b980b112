import type { PartsList, Sentence, Statement } from '../../model/narrative.ts';
import { ALL_REQUESTS } from '../cells/intents.ts';
import type { Depths } from '../sentence/brackets.ts';
import { totalOf, type NumberToken } from '../sentence/numbers.ts';
import { collectParts, FARTHEST_REST, isOtherMatter, isThing, type Found } from './collect-parts.ts';
import { figure, intentOf, isWhole, kindOf, OVERLAPPING, type Collected } from './list-closure.ts';
import type { Total } from './total.ts';

const SAID_TO_OVERLAP = /交叉|重叠|重合|不能相加|有重复|重复计|同步|同一(?:条|件)?(?:信息|内容)/;

/** Collects the parts that follow a total; null where they are fewer than two, or not what `accepts` asks for. */
export function listOf(
  found: Found,
  numbers: readonly NumberToken[],
  from: number,
  depths: Depths,
  accepts: (list: Collected) => boolean = () => true,
): PartsList | null {
  const { sentence, total, marker } = found;
  const { parts, skipped, words, end, first } = collectParts(found, numbers, from + marker.length, depths);
  if (parts.length < 2 || parts.some(({ exactness }) => exactness !== 'exact')) return null;
  const next = numbers[numbers.indexOf(parts.at(-1) as NumberToken) + 1];
  const between = next && sentence.plain.slice(end, next.start);
  const goesFurther = between !== undefined && next !== undefined && mayGoOn(between, next, { total, parts, first });
  const list: Collected = { ...found, parts, skipped, words, goesFurther, tail: sentence.plain.slice(end, end + 12) };
  // 其中目录公开7条、其他3条，共发布10条；…: they have a total of their own behind them.
  if (between !== undefined && next && isOwnTotal(between, next, parts)) return null;
  // 其中已答复4件，3件属实，1件部分属实；未答复1件: a part that is divided itself, and the others are still to come.
  if (between?.includes('；') && endsDivided(parts)) return null;
  const isSum = totalOf(parts) === total.value;
  // Two things set apart as if each were a sentence are a list only where something says so.
  if (first === '；' && parts.length === 2 && !isSum && !isWhole(list)) return null;
  if (!accepts(list)) return null;
  const kind = kindOf(list);
  const rest = kind === 'closed' || isSum ? [] : restUpTo(total, parts, numbers, depths);
  return makeList(rest.length === 0 ? list : { ...list, parts: [...parts, ...rest] }, kind);
}

/** …、其他文件102条；工作报告2条、…: the rest of one group is not the end of the list, nor is it where little of the total was told. */
function mayGoOn(
  between: string,
  next: NumberToken,
  { total, parts, first }: { total: NumberToken; parts: readonly NumberToken[]; first: string },
): boolean {
  if (isOtherMatter(between)) return false;
  if (between.startsWith('；')) return next.unit === total.unit;
  return first === '、' && between.startsWith('，') && isThing(next) && totalOf(parts) < total.value / 2;
}

/** True where the last parts, two or more, make the one before them: 4件，3件属实，1件部分属实. */
function endsDivided(parts: readonly NumberToken[]): boolean {
  return parts.slice(0, -2).some(({ value }, index) => totalOf(parts.slice(index + 1)) === value);
}

/** 机构9条、回应6条、发布会2场: words that begin something else may name parts, where with them the parts make the total. */
function restUpTo(
  total: NumberToken,
  parts: readonly NumberToken[],
  numbers: readonly NumberToken[],
  depths: Depths,
): readonly NumberToken[] {
  const last = numbers.indexOf(parts.at(-1) as NumberToken);
  const rest: NumberToken[] = [];
  for (const number of numbers.slice(last + 1, last + 1 + FARTHEST_REST)) {
    if (number.kind !== 'count' || (depths[number.start] ?? 0) !== (depths[total.start] ?? 0)) return [];
    rest.push(number);
    const sum = totalOf([...parts, ...rest]);
    if (sum >= total.value) return sum === total.value ? rest : [];
  }
  return [];
}

/** The list whose parts stand behind a total in its own sentence, after the words of `marker`. */
export function listAfter(
  { counted, number, from, following, depths }: Total,
  marker: string,
  accepts: (list: Collected) => boolean,
): PartsList | null {
  const { sentence, statements } = counted;
  const found = { sentence, home: sentence, total: number, statements, marker };
  return listOf(found, following, from, depths, accepts);
}

/** The list where its words say that nothing is left out, else null. */
export function onlyClosed(list: PartsList | null): PartsList | null {
  return list?.kind === 'closed' ? list : null;
}

const TOTAL_OF_ITS_OWN = /^[，、]?(?:一?共|合计|共计|总计)[^，。；\d]{0,8}$/;

function isOwnTotal(between: string, next: NumberToken, parts: readonly NumberToken[]): boolean {
  return TOTAL_OF_ITS_OWN.test(between) && totalOf(parts) === next.value;
}

/** A list of what was collected; `kind`: whether the words say that nothing is left out. */
export function makeList(
  { home, sentence, total, parts, words, statements }: Omit<Collected, 'skipped' | 'marker' | 'tail' | 'goesFurther'>,
  kind: PartsList['kind'],
): PartsList {
  return {
    total: figure(home, total),
    parts: parts.map((part) => figure(sentence, part)),
    kind,
    overlap: SAID_TO_OVERLAP.test(home.plain) ? 'stated' : OVERLAPPING.test(words) ? 'likely' : 'unlikely',
    totals: otherTotals(statements, total, parts, sentence),
  };
}

/** Requests that came in may be listed with those that were carried over; what is listed itself is no total. */
function otherTotals(
  statements: readonly Statement[],
  { value }: NumberToken,
  parts: readonly NumberToken[],
  sentence: Sentence,
): number[] {
  const listed = new Set(parts.map((part) => intentOf(figure(sentence, part), statements)));
  const others = statements.filter(({ intent }) => !listed.has(intent));
  const of = (role: string): number => others.find(({ intent }) => intent === role)?.value ?? 0;
  const [carriedIn, carriedOut] = [of('carriedIn'), of('carriedOut')];
  const sums = others.filter(({ intent }) => ALL_REQUESTS.has(intent)).map((statement) => statement.value);
  return [...sums, value].flatMap((sum) => [sum, sum + carriedIn, sum - carriedOut, sum + carriedIn - carriedOut]);
}
