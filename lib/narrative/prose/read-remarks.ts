import type { Grid } from '../../model/grid.ts';
import { Pace, type Steps } from '../../model/steps.ts';
import { plainText } from './plain-text.ts';

/** Labels are shorter or have no such words; a cell that holds a whole article is longer. */
const SHORTEST = 10;
const LONGEST = 400;
const REMARK = /^(?:备?注|说明)[：:]|因|由于|鉴于|口径|为准|不一致/;

/** What stands in cells of the tables to explain their figures, in plain forms. */
export function* readRemarks(grids: readonly Grid[]): Steps<string[]> {
  const remarks: string[] = [];
  const pace = new Pace();
  for (const { rows } of grids) {
    for (const { own } of rows) {
      for (const { text } of own) {
        if (pace.isDue()) yield;
        if (text.length < SHORTEST || text.length > LONGEST) continue;
        const { plain } = plainText(text);
        if (REMARK.test(plain)) remarks.push(plain);
      }
    }
  }
  return remarks;
}
