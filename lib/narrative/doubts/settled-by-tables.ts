import { cellId } from '../../model/cell-id.ts';
import type { ParsedReport } from '../../model/report.ts';

type Values = ParsedReport['values'];

/**
 * True where a table shows that nothing was carried in or on: those received are those to be handled and those that were
 * answered, so that it does not matter which of them a number counts.
 */
export function carriedNothing({ values }: ParsedReport): boolean {
  const of = numbersOf(values, 'total');
  return of('carriedIn') === 0 && of('carriedOut') === 0 && of('received') === of('outcomeTotal');
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
