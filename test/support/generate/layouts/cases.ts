import { type Figures } from '../figures.ts';
import { namingOf, type Naming } from '../labels.ts';
import { caseTables, casesJoinedTable, casesMatrixTable } from '../tables/cases.ts';
import { type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** A layout in which only table 四 is another than the form's. */
function casesLayout(id: string, tables: (figures: Figures, name: Naming) => readonly Table[]): Layout {
  return {
    id,
    readsBy: 'html',
    html(figures, options) {
      const html = mapForms(formsOf(figures, options), (table) => tableHtml(table));
      const own = tables(figures, namingOf(options?.labels ?? 'official'));
      return sectioned({ ...html, proceedings: own.map((table) => tableHtml(table)).join('\n<p>&nbsp;</p>\n') });
    },
  };
}

/** Kinds of proceedings in rows, results in columns. */
export const casesMatrix = casesLayout('cases-matrix', (figures, name) => [casesMatrixTable(figures, name)]);

/** One row of headings that name kind and result together. */
export const casesJoined = casesLayout('cases-joined', (figures, name) => [casesJoinedTable(figures, name)]);

/** A table for each kind of proceedings. */
export const casesBlocks = casesLayout('cases-blocks', caseTables);
