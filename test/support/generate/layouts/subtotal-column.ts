import { type Figures } from '../figures.ts';
import { ORGANISATIONS } from '../form.ts';
import { cell, header, type Cell, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { rowIds } from '../tables/requests.ts';
import { requestCell } from '../form.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** What the office prints as the sum of the five organisations: nothing where it prints nothing for them. */
function sumOf(figures: Figures, row: string): string {
  const numbers = ORGANISATIONS.map(({ id }) => figures.numbers[requestCell(row, id)] ?? null);
  if (numbers.every((value) => value === null)) return '';
  return String(numbers.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}

/** The row with one more cell before its last one, which is the total. */
const beforeTotal = (row: Row, extra: Cell): Row => [...row.slice(0, -1), extra, ...row.slice(-1)];

function extended(table: Table, figures: Figures): Table {
  const [first = [], second = [], third = [], ...body] = table.rows;
  const ids = rowIds(figures);
  const wider = (row: Row, index: number): Row =>
    row.map((each, place) => (place === index ? { ...each, width: each.width + 1 } : each));
  return {
    ...table,
    rows: [
      wider(first, 1),
      wider(second, 1),
      [...third, header('法人或其他组织小计')],
      ...body.map((row, index) => beforeTotal(row, cell('filler', sumOf(figures, ids[index] ?? '')))),
    ],
  };
}

/** Table 三 with a column for the sum of the five organisations. */
export const subtotalColumn: Layout = {
  id: 'subtotal-column',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    return sectioned(mapForms({ ...forms, requests: extended(forms.requests, figures) }, (table) => tableHtml(table)));
  },
};
