import type { Grid } from '../model/grid.ts';
import { readCellText } from './cell-text.ts';
import { expandSpans, parseSpan, type LooseCell, type LooseRow } from './expand-spans.ts';
import type { Places } from './places.ts';
import { isHidden, type Tree } from './tree.ts';

/** No page of a government has more; what is beyond is left unread so that no page can hold the browser up. */
const MAX_CELLS = 200_000;
const MAX_TABLES = 5_000;

/** Words of which every table of the form has one. */
const FORM = /第二十条|申请|复议|规章|行政许可/;
const LONGEST_LABEL = 80;

export interface PageTables<N> {
  readonly grids: readonly Grid[];
  /** Tables whose text is in the grids and is no running text: their cells need not be read as lines. */
  readonly data: ReadonlySet<N>;
}

/**
 * Reads all tables of a page, in document order. Tables that the markup hides are left out (print and mobile copies),
 * unless the page shows no table of the form at all.
 */
export function readTables<N>(tree: Tree<N>, places: Places<N>): PageTables<N> {
  const tables = tree.tables();
  const hidden: number[] = [];
  const shown: number[] = [];
  const around = new Set<N>();
  for (let index = 0; index < tables.length && index < MAX_TABLES; index += 1) {
    const isShown = noteAncestors(tree, tables[index] as N, around);
    (isShown ? shown : hidden).push(index);
  }
  let grids = readGrids(tree, tables, shown, places);
  if (hidden.length > 0 && !grids.some(isOfForm)) grids = [...grids, ...readGrids(tree, tables, hidden, places)];
  const data = grids.filter(isOfForm).map((grid) => tables[grid.index] as N);
  return { grids, data: new Set(data.filter((table) => !around.has(table))) };
}

/** Adds the tables that a table stands in; false where the markup hides it. */
function noteAncestors<N>(tree: Tree<N>, table: N, around: Set<N>): boolean {
  let shown = !isHidden(tree, table, 'table');
  for (let node = tree.parent(table); node !== null; node = tree.parent(node)) {
    const name = tree.name(node);
    if (name === 'table') around.add(node);
    if (name !== '' && isHidden(tree, node, name)) shown = false;
  }
  return shown;
}

function readGrids<N>(tree: Tree<N>, tables: ArrayLike<N>, indexes: readonly number[], places: Places<N>): Grid[] {
  const grids: Grid[] = [];
  let budget = MAX_CELLS;
  for (const index of indexes) {
    if (budget <= 0) break;
    const rows = readRows(tree, tables[index] as N, places, budget);
    budget -= rows.reduce((sum, row) => sum + row.cells.length + 1, 0);
    if (rows.length > 0) grids.push({ index, rows: expandSpans(rows), origin: 'html' });
  }
  return grids;
}

function isOfForm(grid: Grid): boolean {
  return grid.rows.some((row) =>
    row.own.some((cell) => cell.text.length > 1 && cell.text.length < LONGEST_LABEL && FORM.test(cell.text)),
  );
}

function readRows<N>(tree: Tree<N>, table: N, places: Places<N>, budget: number): LooseRow[] {
  const rows: LooseRow[] = [];
  const elements = tree.rows(table);
  let left = budget;
  let parent: N | null = null;
  let group = 0;
  for (let y = 0; y < elements.length && left > 0; y += 1) {
    const element = elements[y] as N;
    if (tree.hasAttributes(element) && isHidden(tree, element, 'tr')) continue;
    const above = tree.parent(element);
    if (above !== parent) {
      parent = above;
      group += 1;
    }
    const cells = readCells(tree, element, places);
    left -= cells.length + 1;
    rows.push({ cells, group });
  }
  return rows;
}

function readCells<N>(tree: Tree<N>, row: N, places: Places<N>): LooseCell[] {
  const elements = tree.cells(row);
  const cells: LooseCell[] = [];
  for (let x = 0; x < elements.length; x += 1) {
    const element = elements[x] as N;
    const isBare = !tree.hasAttributes(element);
    if (!isBare && isHidden(tree, element, 'td')) continue;
    const { text, opaque } = readCellText(tree, element);
    const width = isBare ? 1 : parseSpan(tree.attribute(element, 'colspan'), 'colspan');
    const height = isBare ? 1 : parseSpan(tree.attribute(element, 'rowspan'), 'rowspan');
    cells.push({ text, opaque, place: places.add(element), column: 0, width, height });
  }
  return cells;
}
