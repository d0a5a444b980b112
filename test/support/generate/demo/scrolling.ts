import { RESULTS } from '../form.ts';
import { formsOf, mapForms, sectioned, type Layout } from '../layouts/layout.ts';
import { type Cell } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';

/** Only cells of the first grid column stay; what stands first in a row under a tall label does not. */
function isFirst(cell: Cell): boolean {
  return cell.role === 'corner' || cell.width === 3 || cell.text === RESULTS;
}

/** Tables wider than the page, each in a box that scrolls, the first column staying in sight. */
export const scrolling: Layout = {
  id: 'scrolling',
  readsBy: 'html',
  html(figures, options) {
    const forms = mapForms(formsOf(figures, options), (table) =>
      tableHtml(table, {
        table: ' class="wide" border="1" cellspacing="0"',
        attributes: (cell) => (isFirst(cell) ? ' class="first"' : ''),
      }),
    );
    return sectioned({ ...forms, requests: `<div class="scroll">\n${forms.requests}\n</div>` });
  },
};
