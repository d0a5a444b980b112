import { clauseBefore, passageStart } from '../sentence/clause.ts';
import type { NumberToken } from '../sentence/numbers.ts';
import { OWN_YEAR, type SpokenYear } from './context.ts';

/** What goes on from year to year on a site or a line, and has no row for all years in any form. */
const GOES_ON = /^(?:published|visits|correspondence|person)/;
/** 历年累计公开12条, 自公众号开通以来发布9条: certainly more than the year's. */
const MANY_YEARS = /历年|历史累计|(?<!今年|本年|年初|本年度|\d年|\d年度)以来/;
/** 已累计公开12条, 截至年底累计公开9条: perhaps. */
const UP_TO_A_DAY = /已累计|(?:截[至止]|到)(?!目前)[^，。；]{0,14}(?:[年月][底末]|日)[^。；\d]{0,24}(?:累计|已|总)/;
const OF_THE_YEAR = /全年|本年|今年|年度|其中|新增/;
/** 累计公开12条，其中本年新增3条: what the year has added to it. */
const ADDED_THIS_YEAR =
  /^[，；（](?:其中)?[，：]?(?:今年|本年度?|当年|20\d{2}年度?)(?:新增|新公开|公开|发布|新发布)?[^，。；、\d]{0,8}\d/;
const REACH = 40;

/** The year of what is counted without naming one: none where it has run up over several, or may have. */
export function ofYears(plain: string, { start, end }: NumberToken, intent: string): SpokenYear {
  if (!GOES_ON.test(intent)) return OWN_YEAR;
  const before = plain.slice(passageStart(plain, start), start);
  if (isSaid(MANY_YEARS, before)) return { year: null, isOther: true };
  const isAdded = ADDED_THIS_YEAR.test(plain.slice(end, end + REACH)) && !OF_THE_YEAR.test(clauseBefore(before));
  return isAdded || isSaid(UP_TO_A_DAY, before) ? { year: null, isOther: null } : OWN_YEAR;
}

/** True where a text says so, and no word for the year comes after it: 截至12月底，全年公开. */
function isSaid(words: RegExp, before: string): boolean {
  const at = before.search(words);
  return at >= 0 && !OF_THE_YEAR.test(before.slice(at));
}
