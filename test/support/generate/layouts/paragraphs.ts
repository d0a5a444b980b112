import { escaped, tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Each text in a paragraph of its own; an empty cell has no paragraph. */
export const paragraphs: Layout = {
  id: 'paragraphs',
  readsBy: 'html',
  html: (figures, options) =>
    sectioned(
      mapForms(formsOf(figures, options), (table) =>
        tableHtml(table, {
          attributes: () => ' style="border:1px solid #000"',
          inside: ({ text }) => (text === '' ? '' : `<p align="center">${escaped(text)}</p>`),
        }),
      ),
    ),
};
