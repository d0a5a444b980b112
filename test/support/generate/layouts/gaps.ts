import { stateOf, type Figures } from '../figures.ts';
import { escaped } from '../tables/markup.ts';
import { onOneLine } from '../tables/streams.ts';
import { formsOf, mapForms, sectioned, type Layout, type Printed } from './layout.ts';
import { escapedLines, sectionedLines } from './lines.ts';

const isBlank = ({ text }: { readonly text: string }): boolean => text.trim() === '';

/** Blank figures leave nothing on the page: they may be told from what is left, or not be read. */
function printed(figures: Figures): Printed {
  const omitted = Object.keys(figures.cells).filter((id) => stateOf(figures, id) === 'blank');
  return { figures, damaged: [], omitted };
}

/** A paragraph for each cell that has text; rows with blanks are shorter than their heading. */
export const cellParagraphsGaps: Layout = {
  id: 'cell-paragraphs-gaps',
  readsBy: 'text',
  html: (figures, options) =>
    sectioned(
      mapForms(formsOf(figures, options), (table) =>
        table.rows
          .flat()
          .filter((each) => !isBlank(each))
          .map((each) => `<p>${escaped(each.text)}</p>`)
          .join('\n'),
      ),
    ),
  printed,
};

/** A row a line, its texts with a space between them, as from a viewer of PDF files. */
export const textSpaces: Layout = {
  id: 'text-spaces',
  readsBy: 'text',
  html(figures, options) {
    const lines = mapForms(formsOf(figures, options), (table) =>
      table.rows.map((row) =>
        row
          .filter((each) => !isBlank(each))
          .map(onOneLine)
          .join(' '),
      ),
    );
    return `<div style="white-space:pre-wrap">${escapedLines(sectionedLines(lines))}</div>`;
  },
  printed,
};
