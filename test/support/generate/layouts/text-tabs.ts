import { mapCells, type Table } from '../tables/cell.ts';
import { expanded } from '../tables/spans.ts';
import { formsOf, mapForms, type Layout } from './layout.ts';
import { escapedLines, sectionedLines } from './lines.ts';

/** Each row on a line, with a tab between all columns of the grid. */
function linesOf(table: Table): readonly string[] {
  const flat = mapCells(table, (each) => ({ ...each, text: each.text.replaceAll('\n', '') }));
  return expanded(flat, 'blank').rows.map((row) => row.map((each) => each.text).join('\t'));
}

/** No tables: a row a line, its cells separated by tabs; covered cells are empty. */
export const textTabs: Layout = {
  id: 'text-tabs',
  readsBy: 'text',
  html(figures, options) {
    const lines = sectionedLines(mapForms(formsOf(figures, options), linesOf));
    return `<div class="article" style="white-space:pre-wrap">${escapedLines(lines)}</div>`;
  },
};
