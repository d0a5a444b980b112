import { type Figures } from '../figures.ts';
import { placeOfSplit, type Split } from '../splits.ts';
import { type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { rowIds } from '../tables/requests.ts';
import { requestCell } from '../form.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** The row with one of its seven figures in two cells. */
function splitRow(row: Row, { column, digits }: Split): Row {
  const first = row.length - 7;
  return row.flatMap((each, index) =>
    index === first + column
      ? [
          { ...each, text: each.text.slice(0, digits) },
          { ...each, text: each.text.slice(digits) },
        ]
      : [each],
  );
}

function damaged(table: Table, figures: Figures): Table {
  const split = placeOfSplit(figures);
  if (split === null) return table;
  const index = table.head + rowIds(figures).indexOf(split.row);
  return { ...table, rows: table.rows.map((row, number) => (number === index ? splitRow(row, split) : row)) };
}

/**
 * One number of table 三 stands in two cells, so that its row has one cell more than the heading; only one way of
 * joining two neighbours agrees with the sums of the row and of the columns.
 */
export const splitDigits: Layout = {
  id: 'split-digits',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    return sectioned(mapForms({ ...forms, requests: damaged(forms.requests, figures) }, (table) => tableHtml(table)));
  },
  printed(figures) {
    const split = placeOfSplit(figures);
    return { figures, damaged: split === null ? [] : split.cells.map((id) => requestCell(split.row, id)), omitted: [] };
  },
};
