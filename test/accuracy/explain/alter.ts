import { withNumbers, withText, type Figures } from '../../support/generate/figures.ts';
import { APPLICANTS, TOTAL, outcomeRows, requestCell, requestRows } from '../../support/generate/form.ts';
import { type Random } from '../../support/generate/random.ts';
import { SLIPS, type Slip } from './slips.ts';

/** Figures with altered cells. */
export interface Alteration {
  readonly figures: Figures;
  readonly cells: readonly string[];
}

export const numberAt = (figures: Figures, cell: string): number => figures.numbers[cell] ?? 0;

/** Cells of 三 and 四: those that stand in an equation. */
export function summedCells(figures: Figures): readonly string[] {
  return Object.keys(figures.cells).filter((cell) => !cell.startsWith('proactive/'));
}

/** One cell with a slip in it. */
export function slipped(figures: Figures, cell: string, slip: Slip, random: Random): Alteration | null {
  const text = slip.of(numberAt(figures, cell), random);
  if (text === null) return null;
  return {
    figures: text === '' ? withText(figures, cell, '') : withNumbers(figures, { [cell]: Number(text) }),
    cells: [cell],
  };
}

/** Other numbers in some cells; null where none of them is another. */
export function renumbered(figures: Figures, changes: Readonly<Record<string, number>>): Alteration | null {
  const cells = Object.keys(changes).filter((cell) => changes[cell] !== numberAt(figures, cell));
  return cells.length === 0 ? null : { figures: withNumbers(figures, changes), cells };
}

export interface Pair {
  readonly id: string;
  readonly pattern: string | null;
  alter(figures: Figures, random: Random): Alteration | null;
}

const innerCell = (figures: Figures, random: Random): string =>
  requestCell(random.pick(outcomeRows(figures.template)).id, random.pick(APPLICANTS).id);

function two(figures: Figures, first: string, second: string, random: Random): Alteration | null {
  if (first === second) return null;
  const one = slipped(figures, first, random.pick(SLIPS), random);
  const other = one && slipped(one.figures, second, random.pick(SLIPS), random);
  return other && { figures: other.figures, cells: [first, second] };
}

function swapped(figures: Figures, first: string, second: string): Alteration | null {
  return renumbered(figures, { [first]: numberAt(figures, second), [second]: numberAt(figures, first) });
}

function moved(figures: Figures, from: string, to: string): Alteration | null {
  if (from === to || numberAt(figures, from) === 0) return null;
  return renumbered(figures, { [from]: numberAt(figures, from) - 1, [to]: numberAt(figures, to) + 1 });
}

/** Two altered cells, near each other or not. */
export const PAIRS: readonly Pair[] = [
  {
    id: 'anywhere in 三',
    pattern: null,
    alter: (figures, random) => {
      const cells = summedCells(figures).filter((cell) => cell.startsWith('requests/'));
      return two(figures, random.pick(cells), random.pick(cells), random);
    },
  },
  {
    id: 'in one row',
    pattern: null,
    alter(figures, random) {
      const row = random.pick(requestRows(figures.template)).id;
      const cell = (): string => requestCell(row, random.pick([...APPLICANTS, TOTAL]).id);
      return two(figures, cell(), cell(), random);
    },
  },
  {
    id: 'in one column',
    pattern: null,
    alter(figures, random) {
      const column = random.pick([...APPLICANTS, TOTAL]).id;
      const cell = (): string => requestCell(random.pick(requestRows(figures.template)).id, column);
      return two(figures, cell(), cell(), random);
    },
  },
  {
    id: 'swapped',
    pattern: 'cells-swapped',
    alter: (figures, random) => swapped(figures, innerCell(figures, random), innerCell(figures, random)),
  },
  {
    id: 'another applicant',
    pattern: 'request-moved-applicant',
    alter(figures, random) {
      const row = random.pick(outcomeRows(figures.template)).id;
      return moved(figures, requestCell(row, random.pick(APPLICANTS).id), requestCell(row, random.pick(APPLICANTS).id));
    },
  },
  {
    id: 'another outcome',
    pattern: 'request-moved-outcome',
    alter(figures, random) {
      const column = random.pick(APPLICANTS).id;
      const cell = (): string => requestCell(random.pick(outcomeRows(figures.template)).id, column);
      return moved(figures, cell(), cell());
    },
  },
];
