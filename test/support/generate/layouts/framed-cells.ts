import { escaped, tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Every cell holds a table of its own with one cell, as some editors paste them. */
export const framedCells: Layout = {
  id: 'framed-cells',
  readsBy: 'html',
  html(figures, options) {
    const inside = ({ text }: { readonly text: string }): string =>
      `<table width="100%"><tbody><tr><td><p>${escaped(text)}</p></td></tr></tbody></table>`;
    return sectioned(mapForms(formsOf(figures, options), (table) => tableHtml(table, { inside })));
  },
};
