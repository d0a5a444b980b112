import { Pace, type Steps } from '../model/steps.ts';
import { contradictions, solutionOf, withUnknown, type Elimination } from './elimination.ts';
import { canHold, type System } from './system.ts';

/** New numbers by cell: with them all equations of the table hold. */
export type Repair = ReadonlyMap<number, number>;

export interface Found {
  readonly repairs: readonly Repair[];
  /** False where the search was given up. */
  readonly complete: boolean;
}

/** How many sets of cells may still be looked at, so that no page can keep a browser busy. */
export interface Effort {
  left: number;
}

/** So many sets are looked at in one step: about a millisecond. */
const STEP = 100;
/** More repairs than that tell nobody anything. */
const MOST_REPAIRS = 600;

/**
 * All sets of that many cells whose change makes every equation hold (error localisation after Fellegi and Holt): a row that
 * still asks for something can only be mended by one of its cells, so these are tried one after another, each without
 * those before it; a set is dropped where rows that share no cell are more than the cells that may still be taken. Sets
 * that leave their own numbers open explain nothing in particular and are left out.
 */
export function* repairsOfSize(system: System, start: Elimination, size: number, effort: Effort): Steps<Found> {
  const search = new Search(system, effort, start.pivots);
  yield* search.look(start, size);
  return { repairs: search.repairs, complete: effort.left > 0 && !search.isFull };
}

class Search {
  readonly repairs: Repair[] = [];
  readonly #excluded: Uint8Array;
  /** Cells that were unknown from the start need not change. */
  readonly #free: ReadonlySet<number>;

  readonly #system: System;
  readonly #effort: Effort;
  readonly #pace = new Pace(STEP);

  constructor(system: System, effort: Effort, free: Iterable<number>) {
    this.#system = system;
    this.#effort = effort;
    this.#excluded = new Uint8Array(system.cells.length);
    this.#free = new Set(free);
  }

  get isFull(): boolean {
    return this.repairs.length >= MOST_REPAIRS;
  }

  *look(state: Elimination, left: number): Steps<void> {
    if (this.#effort.left <= 0 || this.isFull) return;
    this.#effort.left -= 1;
    if (this.#pace.isDue()) yield;
    const open = contradictions(state);
    if (open.length === 0) {
      if (left === 0) this.#record(state);
      return;
    }
    if (left === 0) return;
    const choice = this.#choose(state, open, left);
    if (!choice) return;
    for (const cell of choice.cells) {
      yield* this.look(withUnknown(state, cell, choice.row), left - 1);
      this.#excluded[cell] = 1;
    }
    for (const cell of choice.cells) this.#excluded[cell] = 0;
  }

  /** The open row with the fewest cells to choose from; null where too many rows stand apart. */
  #choose(
    { rows }: Elimination,
    open: readonly number[],
    left: number,
  ): { readonly row: number; readonly cells: readonly number[] } | null {
    const choices = open.map((row) => ({ row, cells: this.#cellsOf(rows[row] as Float64Array) }));
    choices.sort((a, b) => a.cells.length - b.cells.length || a.row - b.row);
    const [best] = choices;
    if (!best || best.cells.length === 0) return null;
    if (left === 1) {
      const others = choices.slice(1).map(({ row }) => rows[row] as Float64Array);
      return { row: best.row, cells: best.cells.filter((cell) => others.every((row) => row[cell] !== 0)) };
    }
    const taken = new Uint8Array(this.#system.cells.length);
    let apart = 0;
    for (const { cells } of choices) {
      if (cells.some((cell) => taken[cell] === 1)) continue;
      for (const cell of cells) taken[cell] = 1;
      apart += 1;
      if (apart > left) return null;
    }
    return best;
  }

  #cellsOf(row: Float64Array): number[] {
    const cells: number[] = [];
    for (let cell = 0; cell < row.length - 1; cell += 1) {
      if (row[cell] !== 0 && this.#excluded[cell] === 0) cells.push(cell);
    }
    return cells;
  }

  #record(state: Elimination): void {
    const changes = solutionOf(state);
    const repair = new Map<number, number>();
    for (const [cell, change] of [...changes].toSorted(([a], [b]) => a - b)) {
      const value = Math.round(((this.#system.values[cell] ?? 0) + change) * 10_000) / 10_000;
      if (!canHold(this.#system, cell, value)) return;
      repair.set(cell, value);
    }
    if (this.#isSmaller(state, changes)) return;
    this.repairs.push(repair);
  }

  /** True where a cell that was taken as unknown has not to change after all: a smaller set does as well. */
  #isSmaller({ pivots }: Elimination, changes: ReadonlyMap<number, number>): boolean {
    return pivots.some((cell) => cell >= 0 && !changes.has(cell) && !this.#free.has(cell));
  }
}
