import type { CellId } from '../model/cell-id.ts';
import type { Growth } from '../model/narrative.ts';
import type { Report } from '../model/report.ts';
import { renderingOf } from '../model/rounding.ts';
import { sumOf } from '../model/sums.ts';

/** Least room for rounding, in percentage points (domain X-GROWTH: offices compute with rounded numbers). */
const ROUNDING = 0.06;
/** Ways to count the requests of a year. */
const MEASURES: readonly (readonly CellId[])[] = [
  ['requests/received/total'],
  ['requests/received/total', 'requests/carriedIn/total'],
  ['requests/outcomeTotal/total'],
];

/** This year's number and last year's, above 0. */
export type Pair = readonly [now: number, before: number];

/** The pairs of numbers that a stated growth may be of; none where one of the years is not known. */
export function pairsOf(
  { now, before, cells }: Growth,
  values: Report['values'],
  previous: Report['values'] | null,
): readonly Pair[] {
  if (now !== null && before !== null) return before > 0 ? [[now, before]] : [];
  if (previous === null) return [];
  // What the number before the growth was found in comes first.
  return [cells, ...MEASURES].flatMap((measure): Pair[] => {
    const [own, last] = [sumOfCells(measure, values), sumOfCells(measure, previous)];
    return own === null || last === null || last === 0 ? [] : [[own, last]];
  });
}

/** Null where one of the cells was not read as a number. */
function sumOfCells(cells: readonly CellId[], values: Report['values']): number | null {
  let sum = 0;
  for (const cell of cells) {
    const value = values.get(cell)?.value ?? null;
    if (value === null) return null;
    sum += value;
  }
  return cells.length === 0 ? null : sum;
}

/** True where the growth is that from the one number to the other, as printed: rounded or cut off. */
export function fits({ stated, sign }: Growth, pair: Pair): boolean {
  const { value, decimals, isPercent } = stated;
  const exact = growthOf(isPercent, pair);
  const off = Math.abs(sign * value - exact);
  return isPercent ? off <= ROUNDING || renderingOf(sign * value, exact, decimals) !== 'other' : off === 0;
}

/** How much more this year's number is than last year's, in per cent or as it is. */
export function growthOf(isPercent: boolean, [now, before]: Pair): number {
  return isPercent ? (100 * (now - before)) / before : sumOf([now, -before]);
}
