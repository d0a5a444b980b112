import type { PartsList } from '../../model/narrative.ts';
import { readChineseNumeral } from '../../parse/read-quantity.ts';
import type { Depths } from '../sentence/brackets.ts';
import { isThing } from './collect-parts.ts';
import { areAllKinds, areComplements, REST } from './list-closure.ts';
import { makeList, type Counted } from './list-forms.ts';
import type { NumberToken } from '../sentence/numbers.ts';

/** Words after which a sum of what was listed follows. */
const SUM =
  /[，；、](?:以上|上述|[^，。；、\d]{1,12}年度?|全年|全部|各项|这|[两二三四五六七八九十](?:者|项|类|种|个|方面)?[^，。；\d]{0,4}|之?和|为|[^，。；、\d]{1,6}类(?:信息)?(?=合计|总计|共计)|(?:栏目|全年公开信息)(?=总数)){0,3}(?:之和|合计|总计|共计|总共|加总|相加|总数|累计|共)(?![^，。；、\d]{0,4}(?:办结|答复|(?<!需|需要|应)处理))[^，。；、\d]{0,14}$/;
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
  const announcement = before ? plain.slice(before.end, total.start).replace(/\d+/g, '') : '';
  if (!before || !SUM.test(announcement) || OF_MANY_YEARS.test(announcement)) return null;
  const isOfAnyUnit = IN_SEVERAL_UNITS.test(plain.slice(total.end, total.end + 4));
  const parts: NumberToken[] = [];
  for (let index = last; index >= 0; index -= 1) {
    const part = numbers[index] as NumberToken;
    // 线下10件（信函7件、当面3件），线上38件，合计48件: what is in brackets is told of a part.
    if ((depths[part.start] ?? 0) > (depths[total.start] ?? 0)) continue;
    const isOfSum = part.unit === total.unit ? part.unit !== null || isThing(part) : isOfAnyUnit && isThing(part);
    if (!isOfSum || part.kind === 'percent' || part.exactness !== 'exact') break;
    if (parts.length > 0 && /[。；]/.test(plain.slice(part.end, parts[0]?.start))) break;
    parts.unshift(part);
  }
  // 重点领域20条，其中财政10条、民生10条，共公开200条: numbers and their parts are no parts of one total.
  if (/其中|包括/.test(plain.slice(parts[0]?.end, before.start)) && !ALL_NAMED.test(announcement)) return null;
  // 公告12条，网站5条、微信7条，两者之和为12条: the total was told before its parts, too.
  const named = readChineseNumeral(ALL_NAMED.exec(announcement)?.[1] ?? '');
  if (named === parts.length - 1 && parts[0]?.value === total.value) parts.shift();
  if (parts.length < 2 || (count !== null && count > 0 && count !== parts.length)) return null;
  const words = plain.slice(0, total.start);
  const list = { home: sentence, total, sentence, parts, statements };
  const isSummed =
    (isEnumerated(plain, parts, total) && (STRONG_SUM.test(announcement) || WEAK_SUM.test(announcement))) ||
    ALL_NAMED.test(words) ||
    REST.test(words) ||
    areComplements({
      words: plain.slice(Math.max(0, (parts[0] as NumberToken).start - LONGEST_NAME), total.start),
      parts,
    }) ||
    areAllKinds(list);
  return isSummed ? makeList({ ...list, words }, 'closed') : null;
}

/** 历年累计公开314条 is no sum of this year's numbers. */
const OF_MANY_YEARS = /历[年史]|以来|截[至止]/;
/** 合计7件（条）. */
const IN_SEVERAL_UNITS = /^（[件条项份篇]）/;
/** The name of a part that stands before its number. */
const LONGEST_NAME = 10;

/** A 20条、B 30条，总计50条: what is enumerated right before its sum, the names before the numbers or all behind them. */
function isEnumerated(plain: string, parts: readonly NumberToken[], total: NumberToken): boolean {
  const between = parts.map(({ end }, index) => plain.slice(end, (parts[index + 1] ?? total).start));
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
