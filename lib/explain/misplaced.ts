import { cellId } from '../model/cell-id.ts';
import type { PatternName } from './patterns.ts';
import type { System } from './system.ts';

/** New numbers by cell, and the slip that would explain the old ones. */
export interface Slip {
  readonly pattern: PatternName;
  readonly supposed: ReadonlyMap<number, number>;
  /** True where much is taken for granted: a line of nothing but 0 fits wherever another one should not be counted. */
  readonly isGuess: boolean;
}

/** Figures that stand in the wrong place, whole rows and columns at a time. */
export function* misplaced(system: System): Generator<Slip> {
  const { rows, columns } = system;
  if (rows.length < 2 || columns.length < 2) return;
  const at = (row: string, column: string): number => system.index.get(cellId(system.table, row, column)) ?? -1;
  const applicants = columns.slice(0, -1);
  const outcomes = rows.filter((row) => !FLOW.has(row));
  for (const across of [columns, applicants]) {
    yield* swaps(
      system,
      'rows-swapped',
      rows.map((row) => across.map((column) => at(row, column))),
    );
    yield* shifts(
      system,
      'row-shifted',
      rows.map((row) => across.map((column) => at(row, column))),
    );
  }
  for (const down of [rows, outcomes]) {
    yield* swaps(
      system,
      'columns-swapped',
      columns.map((column) => down.map((row) => at(row, column))),
    );
  }
  yield* shifts(
    system,
    'column-shifted',
    columns.map((column) => outcomes.map((row) => at(row, column))),
  );
}

/** Rows that are no outcome. */
export const FLOW: ReadonlySet<string> = new Set(['received', 'carriedIn', 'outcomeTotal', 'carriedOut']);

function* swaps(system: System, pattern: PatternName, lines: readonly (readonly number[])[]): Generator<Slip> {
  const isEmpty = lines.map((line) => line.every((cell) => system.values[cell] === 0));
  for (const [i, first] of lines.entries()) {
    for (const [j, second] of lines.entries()) {
      if (j <= i) continue;
      const supposed = new Map<number, number>();
      first.forEach((a, place) => {
        const b = second[place] ?? -1;
        const [one, other] = [system.values[a], system.values[b]];
        if (one === undefined || other === undefined || one === other) return;
        supposed.set(a, other).set(b, one);
      });
      // Two swapped cells are found as such.
      if (supposed.size > 2) yield { pattern, supposed, isGuess: isEmpty[i] === true || isEmpty[j] === true };
    }
  }
}

/** From some place on, every figure belongs one place further on or back; what falls off must be nothing. */
function* shifts(system: System, pattern: PatternName, lines: readonly (readonly number[])[]): Generator<Slip> {
  for (const line of lines) {
    const values = line.map((cell) => system.values[cell]);
    if (values.includes(undefined)) continue;
    for (let start = 0; start < line.length - 2; start += 1) {
      for (const step of [1, -1]) {
        const part = line.slice(start);
        const printed = values.slice(start) as number[];
        const lost = step === 1 ? printed[0] : printed.at(-1);
        if (lost !== 0 || printed.filter((value) => value !== 0).length < 2) continue;
        const wanted = part.map((_, i) => printed[i + step] ?? 0);
        const supposed = new Map<number, number>();
        part.forEach((cell, i) => {
          if (wanted[i] !== printed[i]) supposed.set(cell, wanted[i] ?? 0);
        });
        yield { pattern, supposed, isGuess: false };
      }
    }
  }
}
