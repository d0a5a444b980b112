import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import { isWordy, normalizeLabel } from '../labels/normalize-label.ts';
import { widthOf } from '../values/value-cells.ts';
import { cellsAcross, isWhole } from './whole-grid.ts';

/** What a label names: a row of the form, a column of it, or both (行政复议：结果维持); null where it does not. */
export interface Names {
  readonly row: string | null;
  readonly column: string | null;
}

/** Says what a normalised label names, if it names anything. */
export type Naming = (label: string) => Names | null;

/** A cell whose row and column of the form are named by the labels around it. */
export interface NamedCell extends GridCellAt {
  readonly rowId: string;
  readonly columnId: string;
}

interface GridCellAt {
  readonly cell: GridCell;
  readonly grid: Grid;
  readonly row: GridRow;
}

/** Columns that hold no figures, whatever is named at the left of their cells. */
const NO_FIGURES = /^(?:备注|说明|序号|(?:计量)?单位)$/;
const NOTHING: Names = { row: null, column: null };

/**
 * The cells of a table for which the nearest labels above and at the left name one row and one column of the form,
 * whichever of the two stands where: the form itself, the same turned, as a matrix or as a list. By row and column; null
 * where a cell may have moved, or where two cells have the same names, since nothing says then which of them counts.
 */
export function namedCells(grid: Grid, naming: Naming): ReadonlyMap<string, NamedCell> | null {
  const full = grid.rows.filter((row) => !isAlone(row));
  if (!isWhole(full)) return null;
  const width = full[0] ? widthOf(full[0]) : 0;
  const found = new Map<string, NamedCell>();
  const entered = new Set<GridCell>();
  const above: Names[] = [];
  const closed = new Set<number>();
  for (const row of grid.rows) {
    let left = NOTHING;
    for (const cell of cellsAcross(row)) {
      const label = normalizeLabel(cell.text);
      const names = isWordy(cell.text) ? naming(label) : null;
      if (names) left = nearest(names, left);
      // A title or a note says nothing of the columns below it, unless it is a label: then of all.
      if (isAlone(row) && !names) continue;
      const [from, to] = isAlone(row) ? [0, width] : [cell.column, cell.column + cell.width];
      for (let x = from; x < to; x += 1) {
        if (names) above[x] = nearest(names, above[x] ?? NOTHING);
        else if (NO_FIGURES.test(label)) closed.add(x);
        else if (!closed.has(x) && !enter(found, entered, left, above[x] ?? NOTHING, { cell, grid, row })) return null;
      }
    }
  }
  return found;
}

/** Enters a cell under the names that labels give it; false where it or those names are taken otherwise. */
function enter(
  found: Map<string, NamedCell>,
  entered: Set<GridCell>,
  left: Names,
  above: Names,
  at: GridCellAt,
): boolean {
  const rowId = agreed(left.row, above.row);
  const columnId = agreed(left.column, above.column);
  if (rowId === null || columnId === null) return true;
  const key = keyOf(rowId, columnId);
  if (!found.has(key) && !entered.has(at.cell)) found.set(key, { ...at, rowId, columnId });
  entered.add(at.cell);
  return found.get(key)?.cell === at.cell;
}

/** How cells are named in the answer. */
export function keyOf(rowId: string, columnId: string): string {
  return `${rowId}/${columnId}`;
}

/** The one name, if there is one and no other. */
function agreed(left: string | null, above: string | null): string | null {
  if (left !== null && above !== null && left !== above) return null;
  return left ?? above;
}

function nearest(names: Names, before: Names): Names {
  return { row: names.row ?? before.row, column: names.column ?? before.column };
}

/** Titles, notes and names of groups have a row for themselves, often without the spans that it would need. */
function isAlone({ own, from }: GridRow): boolean {
  return from.length === 0 && own.length <= 1;
}
