import { type Cell, type Table } from '../tables/cell.ts';
import { escaped } from '../tables/markup.ts';
import { withCovered, withoutCovered } from '../tables/streams.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

const paragraphOf = ({ text }: Cell): string => `<p>${text === '' ? '&nbsp;' : escaped(text)}</p>`;

function layoutWith(id: string, cellsOf: (table: Table) => readonly Cell[]): Layout {
  return {
    id,
    readsBy: 'text',
    html: (figures, options) =>
      sectioned(mapForms(formsOf(figures, options), (table) => cellsOf(table).map(paragraphOf).join('\n'))),
  };
}

/** No table: a paragraph for each cell, an empty one for a cell that is blank or covered. */
export const cellParagraphs = layoutWith('cell-paragraphs', withCovered);

/** The same without covered cells; a figure that is blank still has its paragraph. */
export const cellParagraphsDense = layoutWith('cell-paragraphs-dense', withoutCovered);
