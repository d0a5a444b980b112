import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** The same sections twice: first as a copy that is not shown. */
export const hidden: Layout = {
  id: 'hidden',
  readsBy: 'html',
  html(figures, options) {
    const report = sectioned(mapForms(formsOf(figures, options), (table) => tableHtml(table)));
    return `<div style="display:none">\n${report}\n</div>\n<div>\n${report}\n</div>`;
  },
};
