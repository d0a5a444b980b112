import { type Table } from '../tables/cell.ts';
import { bareListHtml, classedHtml, gridHtml, groupedHtml, listHtml, ownListHtml, roleHtml } from '../tables/divs.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

function layoutWith(id: string, htmlOf: (table: Table) => string): Layout {
  return {
    id,
    readsBy: 'divs',
    html: (figures, options) => sectioned(mapForms(formsOf(figures, options), htmlOf)),
  };
}

/** Elements with class names such as `tr` and `td`; covered cells are there and empty. */
export const divRows = layoutWith('div-rows', classedHtml);

/** Elements with the roles of a table. */
export const divRoles = layoutWith('div-roles', roleHtml);

/** All cells side by side in a grid of CSS: no element for a row. */
export const divFlat = layoutWith('div-flat', gridHtml);

/** A list with an item for each row. */
export const listRows = layoutWith('list-rows', listHtml);

/** The same without cells for what others cover. */
export const listRowsOwn = layoutWith('list-rows-own', ownListHtml);

/** The same with labels that have no element of their own. */
export const listRowsBare = layoutWith('list-rows-bare', bareListHtml);

/** Elements with class names, header and body in groups. */
export const divGroups = layoutWith('div-groups', groupedHtml);
