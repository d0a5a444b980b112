import { residualOf, type System } from './system.ts';

/**
 * Equations with some cells unknown, in whole numbers: each row holds the weights of the cells and, last, what the changes
 * have to add up to. A cell that is taken as unknown is eliminated from all rows but its own (Gauss and Jordan, without
 * fractions), so that what no choice of its value can mend is seen at once: a row without unknown cells that still asks
 * for something.
 */
export interface Elimination {
  readonly rows: readonly Float64Array[];
  /** The unknown cell of a row, or -1. */
  readonly pivots: Int16Array;
}

/** All cells known: as they are printed, or as they are supposed to be. */
export function beginning(system: System, supposed?: ReadonlyMap<number, number>): Elimination {
  const width = system.cells.length;
  const rows = system.equations.map((equation) => {
    const row = new Float64Array(width + 1);
    for (const { cell, weight } of equation.terms) row[cell] = (row[cell] ?? 0) + weight;
    row[width] = -residualOf(system, equation, supposed);
    return row;
  });
  return { rows, pivots: new Int16Array(rows.length).fill(-1) };
}

/** With one more cell unknown, worked out from row `at`, in which it must stand. */
export function withUnknown({ rows, pivots }: Elimination, cell: number, at: number): Elimination {
  const source = rows[at] as Float64Array;
  const factor = source[cell] as number;
  const next = rows.map((row, i) => {
    const weight = row[cell] as number;
    return i === at || weight === 0 ? row : combined(row, factor, source, weight);
  });
  const taken = pivots.slice();
  taken[at] = cell;
  return { rows: next, pivots: taken };
}

function combined(row: Float64Array, factor: number, source: Float64Array, weight: number): Float64Array {
  const result = new Float64Array(row.length);
  if (factor === 1 || factor === -1) {
    const scale = weight * factor;
    for (let i = 0; i < row.length; i += 1) result[i] = (row[i] as number) - scale * (source[i] as number);
    return result;
  }
  for (let i = 0; i < row.length; i += 1) {
    result[i] = factor * (row[i] as number) - weight * (source[i] as number);
  }
  return result;
}

/** Takes cells as unknown wherever an equation can still tell them. */
export function withUnknowns(start: Elimination, cells: readonly number[]): Elimination {
  let state = start;
  for (const cell of cells) {
    const at = state.rows.findIndex((row, i) => state.pivots[i] === -1 && row[cell] !== 0);
    if (at >= 0) state = withUnknown(state, cell, at);
  }
  return state;
}

/** Rows that ask for something and have no unknown cell to give it. */
export function contradictions({ rows, pivots }: Elimination): number[] {
  const found: number[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as Float64Array;
    if (pivots[i] === -1 && Math.abs(row[row.length - 1] as number) > NOISE) found.push(i);
  }
  return found;
}

/** By how much each unknown cell has to change; unknown cells that have not to change are not in it. */
export function solutionOf({ rows, pivots }: Elimination): Map<number, number> {
  const changes = new Map<number, number>();
  rows.forEach((row, i) => {
    const cell = pivots[i] as number;
    if (cell < 0) return;
    const change = (row[row.length - 1] as number) / (row[cell] as number);
    if (Math.abs(change) > NOISE) changes.set(cell, Math.round(change * SCALE) / SCALE);
  });
  return changes;
}

/** Counts are whole, amounts have four decimals: less is binary noise. */
const NOISE = 1e-5;
const SCALE = 10_000;
