import { type Cell, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Widths of the cells of a row over five grid columns, by the number of cells. */
const OF_HEADER: Readonly<Record<number, readonly number[]>> = { 1: [5], 2: [2, 3], 3: [1, 2, 2], 4: [1, 1, 2, 1] };
const OF_BODY: Readonly<Record<number, readonly number[]>> = { 1: [5], 2: [1, 4], 3: [1, 3, 1], 4: [1, 2, 1, 1] };

function widened(table: Table): Table {
  const rows = table.rows.map((row): Row => {
    const widths = (row[0]?.role === 'label' ? OF_BODY : OF_HEADER)[row.length] ?? [];
    return row.map((each, index): Cell => ({ ...each, width: widths[index] ?? 1 }));
  });
  return { ...table, rows };
}

/** Table 二 over five grid columns, where the names of the columns do not stand over their figures. */
export const uneven: Layout = {
  id: 'uneven',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    return sectioned(mapForms({ ...forms, proactive: widened(forms.proactive) }, (table) => tableHtml(table)));
  },
};
