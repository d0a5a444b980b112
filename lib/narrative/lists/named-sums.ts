import type { PartsList } from '../../model/narrative.ts';
import { readNumeral } from '../../parse/values/read-quantity.ts';
import { depthsOf } from '../sentence/brackets.ts';
import { endBefore, totalOf, type NumberToken } from '../sentence/numbers.ts';
import { makeList } from './make-list.ts';
import type { Counted } from './total.ts';

/** 前两项小计, 后两项属线下，计: so many of a row, from its beginning or its end. */
const SOME_OF_ROW =
  /[，；]([前后])([两二三四五])(?:项|者|类|种)[^，。；\d]{0,8}，?(?:小计|合计|共计|总计|计|共)(?:为|是)?$/;
const SUM_WORD = /计|共|之和|相加/;
/** 三项相加，全年共, 5个栏目合计, in the sentence behind the row. */
const SUM_OF_SENTENCE =
  /^(?:以上|上述|这)?([两二三四五六七八九十]|\d{1,2})(?:项|者|类|种|个)[^，。；\d]{0,6}(?:相加|之和|合计|共计|总计|加起来|合起来|累计)，?(?:(?:20\d{2}|全|本)年度?)?[^，。；\d]{0,14}$/;
/** 各占全年公开总量. */
const EACH_OF = /[，；](?:各自?|分别)约?占[^\d，。；、（]{0,16}$/;
const OF_IT = /^[^\d，。；、（]{0,6}的[^\d，。；、]{0,4}$/;
const JOINED = /^(?:[、，]|和|与|及|以及)$/;
/** Rounded to one digit each, shares come to 100 but for so much. */
const ROUNDING = 0.5;

/** 动态4条、公告3条、解读2条，前两项小计7条: the sum of some of a row; null where a number is announced otherwise. */
export function sumOfSome({ sentence, numbers, statements }: Counted, at: number): PartsList | null {
  const { plain } = sentence;
  const total = numbers[at] as NumberToken;
  const [, side, numeral = ''] = SOME_OF_ROW.exec(plain.slice(0, total.start)) ?? [];
  const count = readNumeral(numeral);
  if (side === undefined || count === null) return null;
  const row = rowAhead({ plain, numbers, unit: total.unit }, at);
  if (row.length <= count) return null;
  const parts = side === '前' ? row.slice(0, count) : row.slice(-count);
  const words = plain.slice(0, total.start);
  return makeList({ home: sentence, sentence, total, parts, words, statements }, 'closed');
}

/** True for a number that is the sum of some of those before it, and for how many these are: no parts beside them. */
export function isSumOfSome(plain: string, { start, unit }: NumberToken): boolean {
  const before = plain.slice(0, start);
  return SOME_OF_ROW.test(before) || (unit === '项' && /[，；][前后]$/.test(before));
}

interface Row {
  readonly plain: string;
  readonly numbers: readonly NumberToken[];
  readonly unit: string | null;
}

/** The numbers that follow one another from the beginning of a sentence, up to the first sum. */
function rowAhead({ plain, numbers, unit }: Row, end: number): NumberToken[] {
  const depths = depthsOf(plain);
  const row: NumberToken[] = [];
  for (const [index, number] of numbers.slice(0, end).entries()) {
    if ((depths[number.start] ?? 0) > 0) continue;
    const between = plain.slice(endBefore(numbers, index), number.start);
    const isOfRow = number.unit === unit && number.kind === 'count' && number.exactness === 'exact';
    if (!isOfRow || (row.length > 0 && (SUM_WORD.test(between) || /其中|包括/.test(between)))) break;
    row.push(number);
  }
  return row;
}

/** 动态4条；公告3条；解读2条。三项相加，全年共公开信息9条: exactly so many numbers stand in the sentence before. */
export function sumOfSentence(before: Counted | undefined, counted: Counted, at: number): PartsList | null {
  const { sentence, numbers, statements } = counted;
  const total = numbers[at] as NumberToken;
  const numeral = SUM_OF_SENTENCE.exec(sentence.plain.slice(0, total.start))?.[1];
  if (!before || numeral === undefined || total.exactness !== 'exact') return null;
  const { plain } = before.sentence;
  const count = readNumeral(numeral);
  const ofUnit = before.numbers.filter(({ unit }) => unit === total.unit);
  const parts = ofUnit[0] ? rowAhead({ plain, numbers: ofUnit, unit: total.unit }, ofUnit.length) : [];
  if (parts.length < 2 || parts.length !== count || parts.length !== ofUnit.length) return null;
  return makeList(
    {
      home: sentence,
      sentence: before.sentence,
      total,
      parts,
      words: plain,
      statements: [...before.statements, ...statements],
    },
    'closed',
  );
}

/** 分别公开4条、3条、2条，各占总量9条的44.4%、33.3%和22.2%: shares that come to 100 leave nothing out. */
export function wholeOfShares({ sentence, numbers, statements }: Counted, at: number): PartsList | null {
  const { plain } = sentence;
  const total = numbers[at] as NumberToken;
  if (!EACH_OF.test(plain.slice(endBefore(numbers, at), total.start))) return null;
  const percents: NumberToken[] = [];
  for (const percent of numbers.slice(at + 1)) {
    const between = plain.slice(percents.at(-1)?.end ?? total.end, percent.start);
    if (percent.kind !== 'percent' || !(percents.length === 0 ? OF_IT : JOINED).test(between)) break;
    percents.push(percent);
  }
  const parts = numbers.slice(Math.max(0, at - percents.length), at);
  const isRow = parts.every(({ unit, kind, exactness }) => {
    return unit === total.unit && kind === 'count' && exactness === 'exact';
  });
  if (percents.length < 2 || parts.length < percents.length || !isRow || Math.abs(totalOf(percents) - 100) > ROUNDING)
    return null;
  return makeList({ home: sentence, sentence, total, parts, words: plain, statements }, 'closed');
}
