import type { Grid } from '../model/grid.ts';
import { Pace, type Steps } from '../model/steps.ts';
import { readCellText } from './cell-text.ts';
import { expandSpans, parseSpan, type LooseCell, type LooseRow } from './expand-spans.ts';
import { hasMark, MARKS } from './form-marks.ts';
import type { Places } from './places.ts';
import { cellsOf, isHidden, type Tree } from './tree.ts';

/** No page of a government has more; what is beyond is left unread so that no page can hold the browser up. */
const MAX_CELLS = 200_000;
const MAX_TABLES = 5_000;

/** Words of which every table of the form has one. */
const FORM = /第二十条|申请|复议|规章|行政许可/;
const LONGEST_LABEL = 80;

export interface PageTables<N> {
  readonly grids: readonly Grid[];
  /** Tables whose text is no running text, with the index of their grid: their cells need not be read as lines. */
  readonly data: ReadonlyMap<N, number>;
}

/**
 * Reads all tables of a page, in document order. Tables that the markup hides are left out (print and mobile copies),
 * unless the page shows no such table of the form (panes that are shown one at a time); they follow the others.
 */
export function* readTables<N>(tree: Tree<N>, places: Places<N>): Steps<PageTables<N>> {
  const tables = tree.tables();
  const hidden: number[] = [];
  const shown: number[] = [];
  const around = new Map<N, boolean>();
  for (let index = 0; index < tables.length && index < MAX_TABLES; index += 1) {
    const table = tables[index] as N;
    const isShown = areShown(tree, tree.parent(table), around) && !isHidden(tree, table, 'table');
    (isShown ? shown : hidden).push(index);
  }
  let grids = yield* readGrids(tree, tables, shown, places);
  if (hidden.length > 0 && MARKS.some((mark) => !grids.some((grid) => hasMark(grid, mark)))) {
    grids = [...grids, ...notShown(grids, yield* readGrids(tree, tables, hidden, places))];
  }
  const data = grids.filter(isOfForm).map(({ index }) => [tables[index] as N, index] as const);
  return { grids, data: new Map(data.filter(([table]) => !around.has(table))) };
}

/** The hidden grids with a table of the form that none of the shown ones has, and what goes on with it. */
function notShown(shown: readonly Grid[], hidden: readonly Grid[]): readonly Grid[] {
  if (!shown.some(isOfForm)) return hidden;
  const missing = MARKS.filter((mark) => !shown.some((grid) => hasMark(grid, mark)));
  let isMissing = false;
  return hidden.filter((grid) => {
    if (MARKS.some((mark) => hasMark(grid, mark))) isMissing = missing.some((mark) => hasMark(grid, mark));
    return isMissing;
  });
}

/**
 * False where the markup hides a node or anything around it. What is found out is kept in `known`, so that tables deep in a
 * page are not asked for the same ancestors again and again.
 */
function areShown<N>(tree: Tree<N>, start: N | null, known: Map<N, boolean>): boolean {
  const path: N[] = [];
  let node = start;
  while (node !== null && !known.has(node)) {
    path.push(node);
    node = tree.parent(node);
  }
  let shown = node === null || known.get(node) === true;
  for (const element of path.toReversed()) {
    const name = tree.name(element);
    shown &&= name === '' || !isHidden(tree, element, name);
    known.set(element, shown);
  }
  return shown;
}

function* readGrids<N>(
  tree: Tree<N>,
  tables: ArrayLike<N>,
  indexes: readonly number[],
  places: Places<N>,
): Steps<Grid[]> {
  const grids: Grid[] = [];
  const pace = new Pace();
  let budget = MAX_CELLS;
  for (const index of indexes) {
    if (budget <= 0) break;
    const rows = yield* readRows(tree, tables[index] as N, places, budget, pace);
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

function* readRows<N>(tree: Tree<N>, table: N, places: Places<N>, budget: number, pace: Pace): Steps<LooseRow[]> {
  const rows: LooseRow[] = [];
  const elements = tree.rows(table);
  let left = budget;
  let parent: N | null = null;
  let isShown = true;
  let group = 0;
  for (let y = 0; y < elements.length && left > 0; y += 1) {
    const element = elements[y] as N;
    if (tree.hasAttributes(element) && isHidden(tree, element, 'tr')) continue;
    const above = tree.parent(element);
    if (above !== parent) {
      parent = above;
      isShown = above === table || above === null || !isHidden(tree, above, tree.name(above));
      group += 1;
    }
    if (!isShown) continue;
    const cells = readCells(tree, element, places);
    left -= cells.length + 1;
    rows.push({ cells, group });
    if (pace.isDue(cells.length + 1)) yield;
  }
  return rows;
}

function readCells<N>(tree: Tree<N>, row: N, places: Places<N>): LooseCell[] {
  const cells: LooseCell[] = [];
  for (const element of cellsOf(tree, row)) {
    const isBare = !tree.hasAttributes(element);
    if (!isBare && isHidden(tree, element, 'td')) continue;
    const { text, opaque } = readCellText(tree, element);
    const width = isBare ? 1 : parseSpan(tree.attribute(element, 'colspan'), 'colspan');
    const height = isBare ? 1 : parseSpan(tree.attribute(element, 'rowspan'), 'rowspan');
    cells.push({ text, opaque, place: places.add(element), column: 0, width, height });
  }
  return cells;
}
