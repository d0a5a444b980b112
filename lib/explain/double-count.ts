import { cellId, splitCellId } from '../model/cell-id.ts';
import { FLOW, type Slip } from './misplaced.ts';
import type { System } from './system.ts';

/**
 * More outcomes than requests, and no more of them too many than were granted in part: the form counts a request that was
 * granted in part there and nowhere else, so the rest may be the same requests once more. They are taken out of another
 * outcome, or out of 部分公开; totals that follow, and totals that were left at 0, are worked out again.
 */
export function* countedTwice(system: System): Generator<Slip> {
  const at = (row: string, column: string): number => system.index.get(cellId('requests', row, column)) ?? -1;
  const valueAt = (row: string, column: string): number => system.values[at(row, column)] ?? 0;
  const outcomes = system.rows.filter((row) => !FLOW.has(row));
  for (const column of system.columns.slice(0, -1)) {
    const done = outcomes.reduce((sum, row) => sum + valueAt(row, column), 0);
    const due = valueAt('received', column) + valueAt('carriedIn', column) - valueAt('carriedOut', column);
    const excess = done - due;
    if (due < 0 || excess <= 0 || excess > valueAt(PARTLY, column)) continue;
    const others = outcomes.filter((row) => row !== PARTLY && valueAt(row, column) === excess);
    if (others.length === 0) continue;
    for (const row of [...others, PARTLY]) {
      const changed = new Map([[at(row, column), valueAt(row, column) - excess]]);
      const supposed = withTotals(system, changed, row, column);
      yield { pattern: 'partly-granted-counted-twice', supposed, isGuess: true };
    }
  }
}

export const PARTLY = 'partlyGranted';

/** With the totals that follow from a change in a row and a column, and those that were left at 0. */
function withTotals(
  system: System,
  changed: Map<number, number>,
  changedRow: string,
  changedColumn: string,
): ReadonlyMap<number, number> {
  // Totals of rows first, totals of outcomes next, the total of both last.
  for (let pass = 0; pass < 2; pass += 1) {
    for (const { total, terms } of system.equations) {
      if (total === null) continue;
      const { row, column } = splitCellId(system.cells[total] as never);
      const follows =
        (row === changedRow && column === 'total') ||
        (row === 'outcomeTotal' && (column === changedColumn || column === 'total'));
      if (!follows && system.values[total] !== 0) continue;
      let sum = 0;
      for (const { cell, weight } of terms) {
        if (cell !== total) sum += weight * (changed.get(cell) ?? system.values[cell] ?? 0);
      }
      if (sum === system.values[total]) changed.delete(total);
      else changed.set(total, sum);
    }
  }
  return changed;
}
