import { mapCells, type Table } from '../tables/cell.ts';
import { formsOf, mapForms, type Layout } from './layout.ts';
import { escapedLines, sectionedLines } from './lines.ts';

/** Each row on a line; only the cells that begin in it, as a browser copies a table. */
function linesOf(table: Table): readonly string[] {
  const flat = mapCells(table, (each) => ({ ...each, text: each.text.replaceAll('\n', '') }));
  return flat.rows.map((row) => row.map((each) => each.text).join('\t'));
}

/** No tables: a row a line in a `pre` element, its own cells separated by tabs. */
export const textPre: Layout = {
  id: 'text-pre',
  readsBy: 'text',
  html(figures, options) {
    const lines = sectionedLines(mapForms(formsOf(figures, options), linesOf));
    return `<pre>${escapedLines(lines)}</pre>`;
  },
};
