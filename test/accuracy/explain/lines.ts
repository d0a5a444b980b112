import { withNumbers, withText, type Figures } from '../../support/generate/figures.ts';
import {
  APPLICANTS,
  CARRIED_OUT,
  OUTCOME_TOTAL,
  RECEIVED,
  TOTAL,
  outcomeRows,
  requestCell,
  requestRows,
} from '../../support/generate/form.ts';
import { type Random } from '../../support/generate/random.ts';
import { numberAt, renumbered, type Alteration } from './alter.ts';

/** A slip in a whole row or column, and the name it has to get. */
export interface LineSlip {
  readonly pattern: string;
  /** The report on the year before has this line. */
  readonly isLastYears?: true;
  alter(figures: Figures, random: Random, previous: Figures): Alteration | null;
}

const COLUMNS = [...APPLICANTS, TOTAL].map(({ id }) => id);
const rowOf = (row: string): readonly string[] => COLUMNS.map((column) => requestCell(row, column));
const rowsOf = (figures: Figures): readonly string[] => requestRows(figures.template).map(({ id }) => id);
const totalColumn = (figures: Figures): readonly string[] => rowsOf(figures).map((row) => requestCell(row, TOTAL.id));

function emptied(figures: Figures, cells: readonly string[], isBlank: boolean): Alteration | null {
  const filled = cells.filter((cell) => numberAt(figures, cell) > 0);
  if (filled.length < 2) return null;
  const change = isBlank
    ? cells.reduce((before, cell) => withText(before, cell, ''), figures)
    : withNumbers(figures, Object.fromEntries(filled.map((cell) => [cell, 0])));
  return { figures: change, cells: filled };
}

/** The numbers of `from` stand in the cells of `to`. */
function copied(figures: Figures, to: readonly string[], from: readonly number[]): Alteration | null {
  return renumbered(figures, Object.fromEntries(to.map((cell, i) => [cell, from[i] ?? 0])));
}

const numbersOf = (figures: Figures, cells: readonly string[]): number[] =>
  cells.map((cell) => numberAt(figures, cell));

function exchanged(figures: Figures, one: readonly string[], other: readonly string[]): Alteration | null {
  const both = copied(figures, [...one, ...other], [...numbersOf(figures, other), ...numbersOf(figures, one)]);
  return both && both.cells.length > 4 ? both : null;
}

function shifted(figures: Figures, line: readonly string[]): Alteration | null {
  const numbers = numbersOf(figures, line);
  if (numbers.at(-1) !== 0 || numbers.filter((value) => value > 0).length < 2) return null;
  return copied(figures, line, [0, ...numbers.slice(0, -1)]);
}

export const LINE_SLIPS: readonly LineSlip[] = [
  {
    pattern: 'outcome-total-left-at-zero',
    alter: (figures) => emptied(figures, rowOf(OUTCOME_TOTAL.id), false),
  },
  {
    pattern: 'outcome-total-not-filled',
    alter: (figures) => emptied(figures, rowOf(OUTCOME_TOTAL.id), true),
  },
  {
    pattern: 'total-column-left-at-zero',
    alter: (figures) => emptied(figures, totalColumn(figures), false),
  },
  {
    pattern: 'total-column-not-filled',
    alter: (figures) => emptied(figures, totalColumn(figures), true),
  },
  {
    pattern: 'rows-swapped',
    alter(figures, random) {
      // Between two outcomes nothing could be noticed; without the totals it is the same as these two swapped.
      const [one, other] = [random.pick([RECEIVED, CARRIED_OUT]).id, random.pick(rowsOf(figures))];
      return one === other ? null : exchanged(figures, rowOf(one), rowOf(other));
    },
  },
  {
    pattern: 'columns-swapped',
    alter(figures, random) {
      const [one, other] = [random.pick(COLUMNS), random.pick(COLUMNS)];
      const outcomes = (column: string): readonly string[] =>
        outcomeRows(figures.template).map(({ id }) => requestCell(id, column));
      return one === other ? null : exchanged(figures, outcomes(one), outcomes(other));
    },
  },
  {
    pattern: 'row-shifted',
    alter: (figures, random) => shifted(figures, rowOf(random.pick(rowsOf(figures))).slice(0, -1)),
  },
  {
    pattern: 'column-shifted',
    alter(figures, random) {
      const column = random.pick(COLUMNS);
      return shifted(
        figures,
        outcomeRows(figures.template).map(({ id }) => requestCell(id, column)),
      );
    },
  },
  {
    pattern: 'digits-split',
    alter(figures, random) {
      const row = random.pick(rowsOf(figures));
      const at = random.whole(0, APPLICANTS.length - 2);
      const [cell = '', next = ''] = rowOf(row).slice(at, at + 2);
      const digits = String(numberAt(figures, cell));
      if (digits.length < 2 || numberAt(figures, next) !== 0 || digits[1] === '0') return null;
      return renumbered(figures, { [cell]: Number(digits.slice(0, 1)), [next]: Number(digits.slice(1)) });
    },
  },
  {
    pattern: 'partly-granted-counted-twice',
    alter(figures, random) {
      const column = random.pick(APPLICANTS).id;
      const other = random.pick(outcomeRows(figures.template)).id;
      const partly = numberAt(figures, requestCell('partlyGranted', column));
      const [cell, total] = [requestCell(other, column), requestCell(other, TOTAL.id)];
      if (partly === 0 || other === 'partlyGranted' || numberAt(figures, cell) > 0) return null;
      const twice = random.whole(1, partly);
      return renumbered(figures, { [cell]: twice, [total]: numberAt(figures, total) + twice });
    },
  },
  {
    pattern: 'last-year-copied',
    isLastYears: true,
    alter(figures, random, previous) {
      const row = rowOf(random.pick(rowsOf(figures)));
      const numbers = numbersOf(previous, row);
      if (numbers.filter((value) => value > 0).length < 2) return null;
      return copied(figures, row, numbers);
    },
  },
];
