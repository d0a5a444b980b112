import { mapCells } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** A draft that is not shown stands before the report; every figure in it is another. */
export const hiddenDraft: Layout = {
  id: 'hidden-draft',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    const draft = mapForms(forms, (table) =>
      mapCells(table, (each) => (each.role === 'figure' ? { ...each, text: '8' } : each)),
    );
    const [first, second] = [draft, forms].map((each) => sectioned(mapForms(each, (table) => tableHtml(table))));
    return `<div style="display:none">\n${first}\n</div>\n<div>\n${second}\n</div>`;
  },
};
