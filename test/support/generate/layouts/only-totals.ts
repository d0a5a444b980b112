import { withText, type Figures } from '../figures.ts';
import { ORGANISATIONS, requestCell } from '../form.ts';
import { cell, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { rowIds } from '../tables/requests.ts';
import { formsOf, mapForms, sectioned, type Layout, type Printed } from './layout.ts';

/** Rows in which no organisation has a figure above 0 or words. */
function rowsWithout(figures: Figures): ReadonlySet<string> {
  const says = (id: string): boolean => {
    const value = figures.numbers[id] ?? null;
    return value === null ? (figures.cells[id] ?? '').length > 2 : value !== 0;
  };
  return new Set(rowIds(figures).filter((row) => !ORGANISATIONS.some(({ id }) => says(requestCell(row, id)))));
}

function emptied(table: Table, figures: Figures, instead: Row): Table {
  const rows = rowsWithout(figures);
  const ids = rowIds(figures);
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      if (!rows.has(ids[index - table.head] ?? '')) return row;
      const [person, total] = [row.length - 7, row.length - 1];
      return [...row.slice(0, person + 1), ...instead, ...row.slice(total)];
    }),
  };
}

function printed(figures: Figures): Printed {
  const omitted = [...rowsWithout(figures)]
    .flatMap((row) => ORGANISATIONS.map(({ id }) => requestCell(row, id)))
    .filter((id) => figures.cells[id] !== undefined);
  return { figures: omitted.reduce((left, id) => withText(left, id, ''), figures), damaged: [], omitted };
}

function layoutWith(id: string, instead: Row): Layout {
  return {
    id,
    readsBy: 'html',
    html(figures, options) {
      const forms = formsOf(figures, options);
      const requests = emptied(forms.requests, figures, instead);
      return sectioned(mapForms({ ...forms, requests }, (table) => tableHtml(table)));
    },
    printed,
  };
}

/** Where only natural persons have figures, one blank cell takes the place of the five organisations. */
export const onlyTotalsMerged = layoutWith('only-totals-merged', [cell('filler', '', ORGANISATIONS.length)]);

/** Where only natural persons have figures, the cells of the organisations are not there at all. */
export const onlyTotalsDropped = layoutWith('only-totals-dropped', []);
