import { withText, type Figures } from '../../support/generate/figures.ts';
import { cellIds } from '../../support/generate/form.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { sectioned, type Forms, type Layout } from '../../support/generate/layouts/layout.ts';
import { pageOf } from '../../support/generate/page.ts';
import { escaped } from '../../support/generate/tables/markup.ts';
import { type Case, type LazyCase } from '../case.ts';
import { corpusCells, corpusFigures } from './corpus-figures.ts';
import { corpusFiles, type CorpusFile, type CorpusTable } from './corpus-files.ts';
import { IDENTITIES, expectedFigures } from './expected.ts';

const LAYOUTS: readonly string[] = ['official', 'word', 'text-lines'];

/** A table as it stood on the page; covered places of a grid are cells without text. */
function htmlOf({ headerRows = [], bodyRows = [], grid = [] }: CorpusTable): string {
  const spanned = [...headerRows, ...bodyRows].map((row) =>
    row
      .map(({ text, colspan, rowspan }) => `<td colspan="${colspan}" rowspan="${rowspan}">${escaped(text)}</td>`)
      .join(''),
  );
  const flat = grid.map((row) => row.map((text) => `<td>${escaped(text ?? '')}</td>`).join(''));
  return `<table border="1">${[...spanned, ...flat].map((row) => `<tr>${row}</tr>`).join('\n')}</table>`;
}

/** A layout of one page only: the tables as stored, whatever the figures. */
function asStored({ tables }: CorpusFile): Layout {
  const under = (pattern: RegExp): string =>
    tables
      .filter(({ name }) => pattern.test(name))
      .map(htmlOf)
      .join('\n');
  const forms: Forms<string> = { proactive: under(/^二|page/), requests: under(/^三/), proceedings: under(/^四/) };
  return { id: 'as stored', readsBy: 'html', html: () => sectioned(forms) };
}

const isDrawn = ({ tables }: CorpusFile): boolean => tables.some(({ grid, bodyRows }) => grid ?? bodyRows);

/** The figures with blanks for all that the stored part of the report does not show. */
function completed(figures: Figures): Figures {
  const missing = cellIds(figures.template).filter((id) => figures.cells[id] === undefined);
  return missing.reduce((left, id) => withText(left, id, ''), figures);
}

function caseOf(file: CorpusFile, figures: Figures, layout: Layout): Case {
  return {
    part: 'corpus',
    name: layout.id,
    form: figures.template,
    made: file.id,
    url: null,
    html: () => pageOf(figures, layout, IDENTITIES[figures.template], { statements: false }),
    isReport: true,
    figures: expectedFigures(layout, figures),
    identity: null,
  };
}

/** Pages with the figures of real reports, where these are at hand: drawn by us, and as stored where that is known. */
export function* corpusCases(): Generator<LazyCase> {
  for (const file of corpusFiles()) {
    const figures = corpusFigures(file, corpusCells(file));
    if (isDrawn(file)) yield () => caseOf(file, figures, asStored(file));
    // A report that mixes two forms can only be drawn as it is stored.
    if (file.innerTemplateOfTable3 !== undefined) continue;
    for (const id of LAYOUTS) yield () => caseOf(file, completed(figures), layoutOf(id));
  }
}
