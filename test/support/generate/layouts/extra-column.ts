import { cell, mapRows } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Every row ends with one more cell, which is empty. */
export const extraColumn: Layout = {
  id: 'extra-column',
  readsBy: 'html',
  html: (figures, options) =>
    sectioned(
      mapForms(formsOf(figures, options), (table) => tableHtml(mapRows(table, (row) => [...row, cell('filler', '')]))),
    ),
};
