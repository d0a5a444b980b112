import type { CellId } from '../../model/cell-id.ts';
import type { ParsedReport } from '../../model/report.ts';

/** What some cells make together; null where one of them was not read as a number. */
export function sumOfNumbers(cells: readonly CellId[], values: ParsedReport['values']): number | null {
  const numbers = cells.map((cell) => values.get(cell)?.value ?? null);
  return numbers.every((number) => number !== null) ? numbers.reduce((sum, number) => sum + number, 0) : null;
}
