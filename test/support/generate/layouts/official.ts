import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Three clean tables with the spans of the form. */
export const official: Layout = {
  id: 'official',
  readsBy: 'html',
  html: (figures, options) => sectioned(mapForms(formsOf(figures, options), (table) => tableHtml(table))),
};
