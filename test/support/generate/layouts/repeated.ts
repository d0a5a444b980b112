import { tableHtml } from '../tables/markup.ts';
import { expanded } from '../tables/spans.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** All spans are lost: what they covered repeats the text that covered it. */
export const repeated: Layout = {
  id: 'repeated',
  readsBy: 'html',
  html: (figures, options) =>
    sectioned(mapForms(formsOf(figures, options), (table) => tableHtml(expanded(table, 'repeat')))),
};
