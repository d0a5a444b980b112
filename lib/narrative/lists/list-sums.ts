import type { PartsList } from '../../model/narrative.ts';
import { readChineseNumeral } from '../../parse/values/read-quantity.ts';
import type { Depths } from '../sentence/brackets.ts';
import { isThing, NESTED } from './collect-parts.ts';
import { areAllKinds, areComplements, REST } from './list-closure.ts';
import { makeList } from './make-list.ts';
import type { Counted } from './total.ts';
import { isSumOfSome } from './named-sums.ts';
import { totalOf, type NumberToken } from '../sentence/numbers.ts';

/** Words after which a sum of what was listed follows. */
const SUM =
  /[，；、](?:以上|上述|[^，。；、\d]{1,12}年度?|全年|全部|全系统|各项|这|[两二三四五六七八九十](?:者|项|类|种|个|方面)?[^，。；\d]{0,4}|之?和|为|[^，。；、\d]{1,6}类(?:信息)?(?=合计|总计|共计)|(?:栏目|全年公开信息)(?=总数)){0,3}(?:之和|合计|总计|共计|总共|加总|相加|总数|累计|共)(?![^，。；、\d]{0,4}(?:办结|答复|(?<!需|需要|应)处理))[^，。；、\d]{0,14}$/;
const STRONG_SUM =
  /[，；、](?:全年|年度|以上|[^，。；、\d]{1,12}年度?|[两二三四五六七八九十](?:者|项|类|种|个)[^，。；、\d]{0,4}|[^，。；、\d]{1,6}类(?:信息)?|(?:栏目|全年公开信息)(?=总数))?(?:之和|合计|总计|共计|总共|加总|相加|总数)[^，。；、\d]{0,14}$/;
const WEAK_SUM =
  /[，；、](?:全年|年度)?一?共(?:为|废止|制发|出台|主动|公开|发布|推送|更新|刊发|上传|编发|张贴|报送|印发|制作|收到|受理){0,3}(?:各类|政府|政务)?(?:信息公开|信息)?(?:申请)?$/;
const ALL_NAMED = /([两二三四五六七八九十])(?:者|项|类|种)|各项|以上|上述|分别/;

/** 网站20条，微信97条，两者合计117条: the total after its parts. */
export function summed({ sentence, numbers, statements }: Counted, at: number, depths: Depths): PartsList | null {
  const total = numbers[at] as NumberToken;
  const { plain } = sentence;
  // 以上4类信息总计719条: how many are added up is none of them.
  const count = countOfParts(plain, numbers[at - 1]);
  const last = count === null ? at - 1 : at - 2;
  const before = numbers[last];
  const announcement = before ? inWords(plain.slice(before.end, total.start)) : '';
  const isOfSeasons = OF_YEAR.test(announcement) && BY_SEASON.test(plain.slice(0, before?.start));
  if (!before || !(SUM.test(announcement) || isOfSeasons) || OF_MANY_YEARS.test(announcement)) return null;
  const named = readChineseNumeral(ALL_NAMED.exec(announcement)?.[1] ?? '');
  const row = withoutNested(plain, partsBefore({ plain, numbers, depths, total, named, announcement }, last));
  // 两者合计: the last two.
  const parts = named !== null && named < row.length - 1 ? row.slice(-named) : row;
  // 重点领域20条，其中财政10条、民生10条，共公开200条: numbers and their parts are no parts of one total.
  if (/其中|包括/.test(plain.slice(parts[0]?.end, before.start)) && !ALL_NAMED.test(announcement)) return null;
  // 公告12条，网站5条、微信7条，两者之和为12条: the total was told before its parts, too.
  if (named === parts.length - 1 && parts[0]?.value === total.value) parts.shift();
  // 对284条信息进行清理，归档104条、删除180条，合计处理284条: the same, unless it is one part that is as large as the others.
  const isTwice = parts.length > 2 && totalOf(parts) === 2 * (parts[0] as NumberToken).value;
  if (isTwice) parts.shift();
  if (parts.length < 2 || (count !== null && count > 0 && count !== parts.length)) return null;
  if (named !== null && named > parts.length) return null;
  const words = plain.slice(0, total.start);
  const list = { home: sentence, total, sentence, parts, statements };
  const isSummed =
    (isEnumerated(plain, parts, total) && (STRONG_SUM.test(announcement) || WEAK_SUM.test(announcement))) ||
    (isOfSeasons && isEnumerated(plain, parts, total)) ||
    named !== null ||
    ALL_NAMED.test(words) ||
    REST.test(words) ||
    areComplements({
      words: plain.slice(Math.max(0, (parts[0] as NumberToken).start - LONGEST_NAME), total.start),
      parts,
    }) ||
    areAllKinds(list);
  if (!isSummed) return null;
  const made = makeList({ ...list, words }, 'closed');
  return isTwice ? { ...made, totals: [...made.totals, total.value / 2] } : made;
}

/** ，3类渠道累计: how many are added up, as a numeral, and without any other number. */
function inWords(announcement: string): string {
  return announcement
    .replace(/(?<=[，；])\d{1,2}(?=[类种项个])/, (count) => NUMERALS[Number(count)] ?? '')
    .replace(/\d+/g, '');
}

const NUMERALS = '〇一二三四五六七八九十';

interface Row {
  readonly plain: string;
  readonly numbers: readonly NumberToken[];
  readonly depths: Depths;
  readonly total: NumberToken;
  /** How many the parts are said to be, two or more; null where it is not said. */
  readonly named: number | null;
  readonly announcement: string;
}

/** The numbers before a sum that can be added up, from `last` on backwards. */
function partsBefore({ plain, numbers, depths, total, named, announcement }: Row, last: number): NumberToken[] {
  // 通知7则、文件2份，共发布信息9条; 发布会6场、访谈9期，两类活动共15场次: things of several kinds.
  const isOfAnyUnit =
    IN_SEVERAL_UNITS.test(plain.slice(total.end, total.end + 4)) ||
    (total.unit === '条' && announcement.includes('信息'));
  const parts: NumberToken[] = [];
  for (let index = last; index >= 0; index -= 1) {
    const part = numbers[index] as NumberToken;
    // 线下10件（信函7件、当面3件），线上38件，合计48件: what is in brackets is told of a part.
    if ((depths[part.start] ?? 0) > (depths[total.start] ?? 0) || isSumOfSome(plain, part)) continue;
    const isOfSum =
      part.unit === total.unit
        ? part.unit !== null || isThing(part)
        : (isOfAnyUnit && isThing(part)) || (named !== null && part.kind === 'count' && parts.length < named);
    if (!isOfSum || part.kind === 'percent' || part.exactness !== 'exact') break;
    const between = plain.slice(part.end, parts[0]?.start);
    if (parts.length > 0 && (named === null ? /[。；]/ : /。/).test(between)) break;
    parts.unshift(part);
  }
  return parts;
}

/** 线上9条，包括网站5条、新媒体4条；线下7条，两者共16条: what a part consists of is no part beside it. */
function withoutNested(plain: string, row: readonly NumberToken[]): NumberToken[] {
  // Without semicolons it is not certain where what a part consists of ends.
  if (!plain.slice(row[0]?.end, row.at(-1)?.start).includes('；')) return [...row];
  let isNested = false;
  return row.filter((part, index) => {
    const between = index > 0 ? plain.slice(row[index - 1]?.end, part.start) : '；';
    if (between.includes('；')) isNested = false;
    else if (NESTED.test(between)) isNested = true;
    return !isNested;
  });
}

/** 一至四季度分别为7条、9条、2条、3条，全年21条. */
const OF_YEAR = /[，；]全年(?:为|达到?|计|一?共)?$/;
const BY_SEASON = /季度|上半年|各月/;
/** 历年累计公开314条 is no sum of this year's numbers. */
const OF_MANY_YEARS = /历[年史]|以来|截[至止]/;
/** 合计7件（条）. */
const IN_SEVERAL_UNITS = /^（[件条项份篇]）/;
/** The name of a part that stands before its number. */
const LONGEST_NAME = 10;

/** 20条（占40%）, 20条（上年18条）: what is told aside of a part. */
const ASIDE = /^（[^（）]*）/;

/** A 20条、B 30条，总计50条: what is enumerated right before its sum, the names before the numbers or all behind them. */
function isEnumerated(plain: string, parts: readonly NumberToken[], total: NumberToken): boolean {
  const between = parts.map(({ end }, index) => plain.slice(end, (parts[index + 1] ?? total).start).replace(ASIDE, ''));
  return (
    between.slice(0, -1).every((text) => /^[、和与及，；]/.test(text)) ||
    between.every(
      (text, index) =>
        /^[^，。；、\d]{2,8}[，、；]/.test(text) && (index === parts.length - 1 || /[，、；]$/.test(text)),
    )
  );
}

/** 以上4类, 三个领域: how many parts are said to be added up; 0 for a number of them that need not be all; null for none. */
function countOfParts(plain: string, number: NumberToken | undefined): number | null {
  if (number === undefined) return null;
  const before = plain.slice(Math.max(0, number.start - 2), number.start);
  if (/(?:以上|上述|前述|这)$/.test(before)) return 0;
  const isCount =
    /[，；]$/.test(before) &&
    /^[^，。；\d]{0,6}(?:合计|总计|共计|总共|共)/.test(plain.slice(number.end, number.end + 10));
  return isCount && number.value > 1 && number.value <= 12 ? number.value : null;
}
