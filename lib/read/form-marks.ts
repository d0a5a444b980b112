import type { Grid } from '../model/grid.ts';
import { INVISIBLE } from '../model/invisible.ts';

/** For each table of the form a label that no other has; white space apart. */
export const MARKS: readonly RegExp[] = [
  /年度?新收/,
  /第二十[条條]第/,
  /[结結]果[维維]持|直接起[诉訴]/,
  /[统統][计計]指[标標]/,
];
/** Each of the marks has one of these, which have no other form. */
const MARKING = /[收条條持诉訴标標]/;
const LONGEST_LABEL = 80;

/** True where a cell of the grid has the mark. */
export function hasMark(grid: Grid, mark: RegExp): boolean {
  return grid.rows.some(({ own }) =>
    own.some(
      ({ text }) =>
        text.length > 3 && text.length <= LONGEST_LABEL && MARKING.test(text) && mark.test(withoutSpaces(text)),
    ),
  );
}

/** Text as labels are looked for in it: without white space and what prints nothing, characters of full width as usual ones. */
export function withoutSpaces(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC').replace(/\s+/g, '');
}
