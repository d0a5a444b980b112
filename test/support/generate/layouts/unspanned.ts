import { tableHtml } from '../tables/markup.ts';
import { expanded } from '../tables/spans.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** All spans are lost: what they covered is printed as empty cells. */
export const unspanned: Layout = {
  id: 'unspanned',
  readsBy: 'html',
  html: (figures, options) =>
    sectioned(mapForms(formsOf(figures, options), (table) => tableHtml(expanded(table, 'blank')))),
};
