import { namingOf } from '../labels.ts';
import { tableHtml } from '../tables/markup.ts';
import { blockTables } from '../tables/proactive.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Each block of table 二 is a table of its own. */
export const blocks: Layout = {
  id: 'blocks',
  readsBy: 'html',
  html(figures, options) {
    const html = mapForms(formsOf(figures, options), (table) => tableHtml(table));
    const parts = blockTables(figures, namingOf(options?.labels ?? 'official'));
    return sectioned({ ...html, proactive: parts.map((table) => tableHtml(table)).join('\n<p>&nbsp;</p>\n') });
  },
};
