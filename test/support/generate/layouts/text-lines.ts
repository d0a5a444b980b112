import { type Table } from '../tables/cell.ts';
import { unstacked } from '../tables/spans.ts';
import { formsOf, mapForms, type Layout } from './layout.ts';
import { escapedLines, sectionedLines } from './lines.ts';

/** Each cell on a line of its own after a tab; a line without a tab ends the row. */
function linesOf(table: Table): readonly string[] {
  return unstacked(table).rows.flatMap((row) => [...row.map((each) => `\t${each.text}`), '']);
}

/** No tables: one cell a line, as when a document is saved as text. */
export const textLines: Layout = {
  id: 'text-lines',
  readsBy: 'text',
  html(figures, options) {
    const lines = sectionedLines(mapForms(formsOf(figures, options), linesOf));
    return `<div class="article" style="white-space:pre-wrap">${escapedLines(lines)}</div>`;
  },
};
