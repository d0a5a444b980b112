import { tableHtml } from '../tables/markup.ts';
import { turned } from '../tables/spans.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Rows and columns are exchanged: applicants one below the other, outcomes side by side. */
export const turnedTables: Layout = {
  id: 'turned',
  readsBy: 'html',
  html: (figures, options) =>
    sectioned(mapForms(formsOf(figures, options), (table) => tableHtml(turned(table), { table: ' class="wide"' }))),
};
