import type { GridCell } from '../../model/grid.ts';
import type { Alignment, ValueColumn } from './value-cells.ts';

const WHOLE = /^(?:0|[1-9]\d{0,8})$/;
/** More cells than this too many is no split number but another table. */
const MOST_SPLITS = 2;

/**
 * Undoes the splitting of a number over neighbouring cells, in a row of which the last column is the total of the
 * others: joins neighbours until there are as many numbers as columns. Null unless exactly one way of joining adds up.
 */
export function joinSplitDigits(cells: readonly GridCell[], columns: readonly ValueColumn[]): Alignment | null {
  const spare = cells.length - columns.length;
  if (spare < 1 || spare > MOST_SPLITS || columns.at(-1)?.id !== 'total' || columns.length < 3) return null;
  if (!cells.every((cell) => /^\d{1,9}$/.test(cell.text))) return null;
  const found = new Map<string, GridCell[]>();
  for (const joined of joinings(cells, spare)) {
    if (addsUp(joined)) found.set(joined.map((cell) => cell.text).join(' '), joined);
  }
  const [only, ...others] = found.values();
  return only && others.length === 0 ? only : null;
}

function* joinings(cells: readonly GridCell[], times: number): Generator<GridCell[]> {
  if (times === 0) {
    if (cells.every((cell) => WHOLE.test(cell.text))) yield [...cells];
    return;
  }
  for (let index = 0; index + 1 < cells.length; index += 1) {
    const [left, right] = [cells[index] as GridCell, cells[index + 1] as GridCell];
    const joined = { ...left, text: left.text + right.text, width: left.width + right.width };
    yield* joinings([...cells.slice(0, index), joined, ...cells.slice(index + 2)], times - 1);
  }
}

function addsUp(cells: readonly GridCell[]): boolean {
  const numbers = cells.map((cell) => Number(cell.text));
  const total = numbers.pop() ?? 0;
  return total > 0 && numbers.reduce((sum, number) => sum + number, 0) === total;
}
