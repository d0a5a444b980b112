import type { Passage } from '../../model/finding.ts';
import type { Period, PrintedDay } from '../../model/mentions.ts';
import { placeIn, type Sentence } from '../../model/narrative.ts';
import { readNumeral } from '../../parse/values/read-quantity.ts';

const TO = '(?:起|开始|始)?，?(?:至|到|—{1,2}|–|-{1,2}|~|～|截止到?)';
const DAY = '(?:(20\\d{2})(?:年度?|[.\\-/]))?(\\d{1,2})(?:月|[.\\-/])(?:(\\d{1,2})日?)?';
/** 二〇二三年一月一日. */
const DAY_IN_WORDS =
  '(?:(二[〇○零O0][〇○零一二三四五六七八九O0]{2})年度?)?([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?';
/** 2022年12月31日零时. */
const HOUR = '(?:[零0](?:时|点))?';
const RANGES = [`(${DAY}${HOUR}${TO}${DAY})(?!\\d)`, `(${DAY_IN_WORDS}${HOUR}${TO}${DAY_IN_WORDS})`];
/** What the figures are of, and then from when to when. */
const STATED = RANGES.map(
  (range) =>
    new RegExp(
      `(?:统计(?:的|数据的?)?(?:起止)?(?:期限|时限|时间|时段|周期|范围|区间|日期|期(?=[自从为：\\d]))|(?:所列|列入的?|所涉|涉及的?|报告中?的?)(?:统计)?数据|统计数据的?(?=[自从起期为])|数据统计(?=[自从起期时为])|报告期)[^。；，\\d]{0,20}?${range}`,
    ),
);
/** Words that may be said of other things than the report: 起止时间, 数据期限. */
const CALLED = RANGES.map(
  (range) =>
    new RegExp(
      `(?:(?:报告|年报|数据)的?(?:涵盖|覆盖|反映)?的?(?:期间|期限|时限|时间段?|时段|周期|区间)|时间(?:跨度|范围)|起止(?:时间|日期)|数据(?:截取|选取|取)自)[^。；，\\d]{0,6}?${range}`,
    ),
);
/** From when to when, and then what it is: 以2022年1月1日至12月31日为统计时段, 1月1日至12月31日的数据. */
const CALLED_BEHIND = RANGES.map(
  (range) => new RegExp(`${range}(?:为(?:数据)?(?:统计|报告)[期时周区]|(?:期间)?的?(?:数据|政府信息公开工作))`),
);
/** All days of a year, where a sentence begins. */
const WHOLE_YEAR = RANGES.map((range) => new RegExp(`^(?:（[一二三四五六]）|自|从|在){0,2}${range}`));
/** A month in digits or in words. */
const MONTH = /\d{1,2}[月.\-/]|[一二三四五六七八九十]月/;
const SECTIONS = new Set(['head', 'overview', 'proactive', 'requests']);
/** Sentences that speak of another report or compare with another year. */
const OF_OTHERS = /比|较|同期|上一?年|去年|《/;

/** Finds from when to when the figures of the report were counted, as the sentences say it. */
export function readPeriods(sentences: readonly Sentence[]): Period<Passage>[] {
  return sentences.flatMap((sentence) => {
    const { plain, section } = sentence;
    if (!MONTH.test(plain)) return [];
    const stated = firstMatch(STATED, plain);
    if (stated) return [periodOf(sentence, stated, true)];
    if (!SECTIONS.has(section)) return [];
    const called = firstMatch(CALLED, plain);
    const isHead = section === 'head';
    // Above the first part nothing else has a beginning and an end.
    if (called && isHead) return [periodOf(sentence, called, true)];
    const behind = isHead ? firstMatch(CALLED_BEHIND, plain) : null;
    const found = behind ?? (OF_OTHERS.test(plain) ? null : (called ?? firstMatch(WHOLE_YEAR, plain)));
    const period = found && periodOf(sentence, found, false);
    return period && isWhole(period) ? [period] : [];
  });
}

/** From the first day of a year to the last, of the year after at most: plans go on for longer. */
function isWhole({ from, to }: Period<Passage>): boolean {
  const isPlan = from.year !== null && to.year !== null && to.year > from.year + 1;
  return !isPlan && isDay(from, 1, 1) && isDay(to, 12, 31);
}

function firstMatch(patterns: readonly RegExp[], plain: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    if (match) return match;
  }
  return null;
}

function periodOf(sentence: Sentence, match: RegExpExecArray, isStated: boolean): Period<Passage> {
  const [all, range = '', ...parts] = match;
  const [from, to] = [dayOf(parts.slice(0, 3)), dayOf(parts.slice(3, 6))];
  // Of the words around the days only the days are marked.
  const start = match.index + all.lastIndexOf(range);
  const end = start + range.length;
  return { from, to, isStated, passage: { sentence, place: placeIn(sentence, start, end) } };
}

function dayOf([year, month, day]: readonly (string | undefined)[]): PrintedDay {
  return { year: toNumber(year), month: toNumber(month) ?? 0, day: toNumber(day) };
}

/** Takes a number in digits or Chinese numerals. */
function toNumber(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return readNumeral(/^\d+$/.test(printed) ? printed : printed.replace(/[○O0]/g, '〇'));
}

function isDay({ month, day }: PrintedDay, ofMonth: number, inMonth: number): boolean {
  return month === ofMonth && day === inMonth;
}
