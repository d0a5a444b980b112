import { type Figures } from '../figures.ts';
import { outcomeRows } from '../form.ts';
import { type Table } from '../tables/cell.ts';

/** Where a page ends in each of the long tables: the row with which the next page begins. */
export interface Breaks {
  readonly proactive: readonly number[];
  readonly requests: readonly number[];
}

/** The breaks of the form: table 二 after its second block, table 三 inside （三） and after （四）. */
export function breaksOf(figures: Figures, proactive: Table): Breaks {
  const captions = proactive.rows.flatMap((row, index) => (row[0]?.role === 'caption' ? [index] : []));
  // 3 rows of header, 一, 二, then the outcomes; a printed subtotal moves the break by its row, which does no harm.
  const outcomes = 5;
  const unclear = outcomeRows(figures.template).findIndex((row) => row.id === 'unavailable.unclear');
  return { proactive: captions.slice(2, 3), requests: [outcomes + 3, outcomes + unclear] };
}

/** What stands between two pages. */
export function pageEnd(number: number): string {
  return `<p>&nbsp;</p>\n<p align="center">- ${number} -</p>`;
}
