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

/** What stands between the cells of a line, by their place in it; two texts of one cell are never set apart by as much. */
type Gap = (index: number) => string;

function spacedLayout(id: string, gap: Gap, htmlOf: (lines: string) => string): Layout {
  return {
    id,
    readsBy: 'text',
    html(figures, options) {
      const lines = mapForms(formsOf(figures, options), (table) =>
        table.rows.map((row) =>
          row
            .filter((each) => !isBlank(each))
            .map((each, index) => `${index === 0 ? '' : gap(index)}${onOneLine(each)}`)
            .join(''),
        ),
      );
      return htmlOf(escapedLines(sectionedLines(lines)));
    },
    printed,
  };
}

const preWrapped = (lines: string): string => `<div style="white-space:pre-wrap">${lines}</div>`;

/** A row a line, its texts with a space between them, as from a viewer of PDF files. */
export const textSpaces = spacedLayout('text-spaces', () => ' ', preWrapped);

const WIDE: readonly string[] = ['  ', '    ', '\u3000\u3000', '   ', '\u3000 '];

/** The same with gaps of two characters and more, as from a converter that keeps the layout. */
export const textSpacesWide = spacedLayout(
  'text-spaces-wide',
  (index) => WIDE[index % WIDE.length] ?? '  ',
  preWrapped,
);

/** A paragraph for each row, its texts with no-break spaces between them. */
export const textSpacesParagraphs = spacedLayout(
  'text-spaces-p',
  () => '\u00a0\u00a0',
  (lines) =>
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `<p>${line}</p>`)
      .join('\n'),
);
