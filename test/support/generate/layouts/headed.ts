import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Header rows in `thead`, header cells as `th`. */
export const headed: Layout = {
  id: 'headed',
  readsBy: 'html',
  html: (figures, options) =>
    sectioned(
      mapForms(formsOf(figures, options), (table) => tableHtml(table, { headed: true, table: ' class="report"' })),
    ),
};
