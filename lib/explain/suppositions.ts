import { splitCellId, type CellId } from '../model/cell-id.ts';
import type { Report } from '../model/report.ts';
import { countedTwice } from './double-count.ts';
import { misplaced } from './misplaced.ts';
import type { PatternName } from './patterns.ts';
import { residualsOf } from './residuals.ts';
import type { System } from './system.ts';

/** What may have happened to many cells at once, as one slip. */
export interface Supposition {
  /** Null where the changes name themselves. */
  readonly pattern: PatternName | null;
  /** As much as that many single cells: a search for fewer comes first. */
  readonly price: number;
  /** Cells of which the printed number is not believed. */
  readonly free: readonly number[];
  /** New numbers by cell. */
  readonly supposed: ReadonlyMap<number, number>;
}

/** Two figures are the least that a row or column is told from. */
const LINE = 2;
/** Takes more for granted. */
const GUESS = 3;
/** Equations that a slip must mend if it leaves others open. */
const FEWEST_MENDED = 4;

const NOTHING: ReadonlyMap<number, number> = new Map();

/** Only what is printed is doubted; a total that is blank costs nothing, nobody stated it. */
export function plainSupposition(system: System): Supposition {
  const free = totalsWhere(system, (cell) => system.isBlank[cell] === true);
  return { pattern: null, price: 0, free, supposed: NOTHING };
}

/** All that could be the matter with whole rows and columns; null for each slip that would mend nothing: hundreds are tried. */
export function* suppositionsFor(system: System, previous: Report | null): Generator<Supposition | null> {
  if (system.table !== 'requests') return;
  const { free: blanks } = plainSupposition(system);
  const lines = [
    ...linesOfZeros(system).map(({ cells, price }) => ({ pattern: null, cells, price })),
    ...linesOfLastYear(system, previous).map((cells) => ({ pattern: 'last-year-copied' as const, cells, price: LINE })),
  ];
  for (const { pattern, cells, price } of lines) {
    yield { pattern, price, free: [...new Set([...blanks, ...cells])], supposed: NOTHING };
  }
  const { failing, failingAfter } = residualsOf(system);
  for (const slips of [misplaced, countedTwice]) {
    for (const { pattern, supposed, isGuess } of slips(system)) {
      const after = failingAfter(supposed);
      // One that mends everything, or much without breaking as much.
      const isMending = after === 0 || failing - after >= FEWEST_MENDED;
      yield isMending ? { pattern, price: isGuess ? GUESS : LINE, free: blanks, supposed } : null;
    }
  }
}

function totalsWhere(system: System, test: (cell: number) => boolean): number[] {
  return system.cells.flatMap((_, cell) => (system.isTotal[cell] && test(cell) ? [cell] : []));
}

/** Rows and columns of totals that print nothing but 0 though their parts do not. */
function linesOfZeros(system: System): { readonly cells: readonly number[]; readonly price: number }[] {
  const lines = (['row', 'column'] as const)
    .map((axis) => totalsWhere(system, (cell) => splitCellId(system.cells[cell] as CellId)[axis] === TOTALS[axis]))
    .filter((cells) => cells.length > 1 && cells.every((cell) => system.values[cell] === 0));
  const [first, second] = lines;
  return [
    ...lines.map((cells) => ({ cells, price: LINE })),
    ...(first && second ? [{ cells: [...new Set([...first, ...second])], price: LINE + 1 }] : []),
  ];
}

const TOTALS = { row: 'outcomeTotal', column: 'total' } as const;

/** Rows and columns that print what they printed the year before, two figures above 0 at least. */
function linesOfLastYear(system: System, previous: Report | null): number[][] {
  if (!previous) return [];
  const lineOf = (axis: 'row' | 'column', id: string): number[] =>
    system.cells.flatMap((cell, i) => (splitCellId(cell)[axis] === id ? [i] : []));
  const isCopied = (cells: readonly number[]): boolean =>
    cells.filter((cell) => system.values[cell] !== 0).length > 1 &&
    cells.every((cell) => previous.values.get(system.cells[cell] as CellId)?.value === system.values[cell]);
  return [
    ...system.rows.map((row) => lineOf('row', row)),
    ...system.columns.map((column) => lineOf('column', column)),
  ].filter(isCopied);
}
