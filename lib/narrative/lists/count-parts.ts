import { placeIn, type ListedCount, type Sentence } from '../../model/narrative.ts';
import { PARTS_IN_TURN } from '../../templates/sections.ts';
import { readNumeral } from '../../parse/values/read-quantity.ts';

/** 报告共分五个部分：; the number before the parts. */
const BEFORE =
  /(?:报告|年报|全文|正文|内容)[^。；，：、]{0,12}?(\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|大|个大)?部分(?:内容)?(?:组成|构成)?[：，](?:即|包括|分别[为是]|具体[为是]|依次[为是])?：?/;
/** 全文包括……等五部分; the number behind them. */
const BEHIND = /^(等)?(?:共计?|一共)?(\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|大|个大)?(?:部分|方面)/;
const BEGINNING = /(?:报告|年报|全文|正文|内容)[^。；，：、]{0,8}?(?:包[括含]|由|分为|分)/;
/** What stands between two parts, and the ordinal of the next: ；, 和, 、二是. */
const BETWEEN = /^(?:[，、；]?(?:以及|和|及|与)?)(?:[一二三四五六七八九十]是|（[一二三四五六七八九十\d]）|\d[.、])?/;
const FEWEST = 3;
/** Not worded as in the form, and perhaps two parts: 存在的问题、改进措施. */
const TWO_OR_ONE = /问题[、，及和与]改进的?措施/;
const MADE_UP = /^(?:内容)?[组构]成/;
const MANY_NAMED = 4;

/**
 * The parts of the report that a sentence names and counts, where all that it names are parts of a report: 报告共分五个部分：
 * 一是总体情况，二是主动公开政府信息情况，….
 */
export function countParts(sentence: Sentence): ListedCount | null {
  const { plain } = sentence;
  const before = BEFORE.exec(plain);
  const beginning = before ?? BEGINNING.exec(plain);
  if (!beginning) return null;
  const from = beginning.index + beginning[0].length;
  const { least, most, end } = partsFrom(plain, from);
  const rest = plain.slice(end);
  const behind = before ? null : BEHIND.exec(rest);
  const numeral = before?.[1] ?? behind?.[2];
  if (least < FEWEST || numeral === undefined || (before && !/^(?:[。；]|$)/.test(rest))) return null;
  const value = readNumeral(numeral);
  if (value === null) return null;
  const at = before ? before.index + before[0].indexOf(numeral) : end + rest.indexOf(numeral);
  const place = placeIn(sentence, at, at + numeral.length);
  const isOpen = behind?.[1] !== undefined && !isMadeUp(rest.slice(behind[0].length), least, value);
  return { stated: { value, sentence, place }, least, most, isOpen };
}

/** 由A、B、C、D、E等六部分组成: who names so many of what makes up the whole means to name all. */
export function isMadeUp(after: string, named: number, stated: number): boolean {
  return MADE_UP.test(after) && named >= MANY_NAMED && stated === named + 1;
}

/** How many parts follow one another, and where they end. A title that the form prints as one may be read as two. */
function partsFrom(plain: string, from: number): { least: number; most: number; end: number } {
  let [least, most, end] = [0, 0, from];
  for (;;) {
    const next = end + (BETWEEN.exec(plain.slice(end))?.[0].length ?? 0);
    PARTS_IN_TURN.lastIndex = next;
    const part = PARTS_IN_TURN.exec(plain);
    if (!part) return { least, most, end };
    least += 1;
    most += TWO_OR_ONE.test(part[0]) ? 2 : 1;
    end = next + part[0].length;
  }
}
