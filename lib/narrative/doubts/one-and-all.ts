import { cellId } from '../../model/cell-id.ts';
import type { ParsedReport } from '../../model/report.ts';

type Values = ParsedReport['values'];

/**
 * True where it does not matter whether a number counts requests that were received, to be handled or answered: a table shows
 * that nothing was carried in or on, so that all these are the same, or that there were fewer to be handled than the number.
 */
export function isOneForAll(value: number, { values }: ParsedReport): boolean {
  const of = numbersOf(values, 'total');
  const [received, carriedIn, answered, carriedOut] = ['received', 'carriedIn', 'outcomeTotal', 'carriedOut'].map(of);
  if (typeof received !== 'number' || typeof carriedIn !== 'number') return false;
  return value > received + carriedIn || (carriedIn === 0 && carriedOut === 0 && received === answered);
}

/** True where a table shows that natural persons alone have asked: their numbers are those of all. */
export function askedByPersonsOnly({ values }: ParsedReport): boolean {
  const [persons, all] = [numbersOf(values, 'naturalPerson'), numbersOf(values, 'total')];
  return ['received', 'carriedIn', 'outcomeTotal'].every((row) => all(row) !== null && persons(row) === all(row));
}

/** The numbers of one column of the table of requests; null where a cell holds none. */
function numbersOf(values: Values, column: string): (row: string) => number | null {
  return (row) => values.get(cellId('requests', row, column))?.value ?? null;
}
