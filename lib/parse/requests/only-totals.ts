import type { GridCell } from '../../model/grid.ts';
import { readQuantity } from '../values/read-quantity.ts';
import { COLUMNS } from './requests-labels.ts';
import type { FoundRow } from './requests-rows.ts';
import { valuesAfter, type Alignment, type ValueColumn } from '../values/value-cells.ts';

/** A row with the cells of the first and the last column only. */
export interface Totals {
  readonly columns: readonly ValueColumn[];
  readonly cells: Alignment;
}

/**
 * Reads the rows of a table element that have a cell for natural persons and one for the total and none between them, as
 * bodies draw them that had no other applicants. Two cells could also be the first two columns, and the others lost;
 * or blank cells are left out wherever they are. So none of these rows is read unless all rows have two cells or all seven,
 * the two agree in all of them, as they must here, and a number above 0 is printed in one.
 */
export function readOnlyTotals(rows: readonly FoundRow[]): ReadonlyMap<FoundRow, Totals> {
  const found = new Map<FoundRow, Totals>();
  let isPrinted = false;
  for (const row of rows) {
    const columns = row.heading?.columns ?? [];
    const [first, last] = [columns[0], columns.at(-1)];
    const values = valuesAfter(row.row, row.label);
    const isWhole = values.length === columns.length;
    if (isWhole) isPrinted ||= values.some(isPositive);
    if (isWhole) continue;
    const [person, total, ...others] = values;
    const isOfForm = row.grid.origin === 'html' && columns.length === COLUMNS.length;
    if (!isOfForm || first?.id !== 'naturalPerson' || last?.id !== 'total') return new Map();
    if (!person || !total || others.length > 0) return new Map();
    const [one, other] = [person, total].map(({ text, opaque }) => readQuantity(text, opaque));
    if (!one || !other || one.state === 'text' || one.state !== other.state || one.value !== other.value) {
      return new Map();
    }
    isPrinted ||= isPositive(person);
    found.set(row, { columns: [first, last], cells: [person, total] });
  }
  return isPrinted ? found : new Map();
}

function isPositive({ text, opaque }: GridCell): boolean {
  return (readQuantity(text, opaque).value ?? 0) > 0;
}
