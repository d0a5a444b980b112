import {
  APPLICANTS,
  CARRIED_IN,
  CARRIED_OUT,
  OUTCOME_TOTAL,
  RECEIVED,
  TOTAL,
  outcomeRows,
  requestCell,
} from './form.ts';
import { type Figures } from './figures.ts';
import { rowIds } from './tables/requests.ts';

/** A number of table 三 that is cut in two. */
export interface Split {
  readonly row: string;
  /** Which of the seven figures of the row, from 0. */
  readonly column: number;
  /** How many of its digits stand in the first of the two cells. */
  readonly digits: number;
  /** Columns whose figures cannot be told before the split is undone. */
  readonly cells: readonly string[];
}

const COLUMNS: readonly string[] = [...APPLICANTS, TOTAL].map(({ id }) => id);
const IS_PLAIN = /^(0|[1-9]\d*)$/;

function plainTexts(figures: Figures, row: string): readonly string[] | null {
  const texts = COLUMNS.map((column) => figures.cells[requestCell(row, column)] ?? '');
  return texts.every((text) => IS_PLAIN.test(text)) ? texts : null;
}

/** All ways to make seven numbers of eight texts by joining two neighbours. */
function joinings(texts: readonly string[]): readonly (readonly number[])[] {
  return texts.slice(1).flatMap((text, index) => {
    const joined = `${texts[index] ?? ''}${text}`;
    if (!IS_PLAIN.test(joined)) return [];
    return [[...texts.slice(0, index), joined, ...texts.slice(index + 2)].map(Number)];
  });
}

function addsUp(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

/** Whether each column still adds up with those values in the row. */
function fitsColumns(figures: Figures, row: string, values: readonly number[]): boolean {
  return COLUMNS.every((column, index) => {
    const at = (other: string): number =>
      other === row ? (values[index] ?? 0) : (figures.numbers[requestCell(other, column)] ?? 0);
    const done = outcomeRows(figures.template).reduce((sum, { id }) => sum + at(id), 0);
    const [came, went] = [at(RECEIVED.id) + at(CARRIED_IN.id), at(OUTCOME_TOTAL.id) + at(CARRIED_OUT.id)];
    return done === at(OUTCOME_TOTAL.id) && came === went;
  });
}

function isUnique(figures: Figures, row: string, texts: readonly string[]): boolean {
  const fitting = joinings(texts).filter((values) => addsUp(values) && fitsColumns(figures, row, values));
  return new Set(fitting.map((values) => values.join(' '))).size === 1;
}

/** Takes figures, gives the first number that can be cut so that only one joining agrees with all sums; or null. */
export function placeOfSplit(figures: Figures): Split | null {
  for (const row of rowIds(figures)) {
    const texts = plainTexts(figures, row) ?? [];
    for (const [column, text] of texts.entries()) {
      for (let digits = 1; digits < text.length; digits += 1) {
        const cut = [...texts.slice(0, column), text.slice(0, digits), text.slice(digits), ...texts.slice(column + 1)];
        if (isUnique(figures, row, cut)) return { row, column, digits, cells: COLUMNS };
      }
    }
  }
  return null;
}
