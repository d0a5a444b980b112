import { type Cell, type Table } from '../tables/cell.ts';
import { onOneLine, withCovered, withoutCovered } from '../tables/streams.ts';
import { formsOf, mapForms, type Layout } from './layout.ts';
import { escapedLines, sectionedLines } from './lines.ts';

function linesOf(
  figures: Parameters<Layout['html']>[0],
  options: Parameters<Layout['html']>[1],
  cellsOf: (table: Table) => readonly Cell[],
): string {
  const lines = mapForms(formsOf(figures, options), (table) => cellsOf(table).map(onOneLine));
  return escapedLines(sectionedLines(lines));
}

/** No table: a cell a line, without tabs; an empty line for a cell that is blank or covered. */
export const cellLines: Layout = {
  id: 'cell-lines',
  readsBy: 'text',
  html: (figures, options) => `<div style="white-space:pre-line">${linesOf(figures, options, withCovered)}</div>`,
};

/** The same with line break elements and without covered cells. */
export const cellLinesBreaks: Layout = {
  id: 'cell-lines-br',
  readsBy: 'text',
  html: (figures, options) => `<div>${linesOf(figures, options, withoutCovered).replaceAll('\n', '<br>')}</div>`,
};
