import type { Grid, GridCell, GridRow } from '../../model/grid.ts';

/** The cells of a row from left to right, those that reach into it from above included. */
export function cellsAcross({ own, from }: GridRow): readonly GridCell[] {
  return from.length === 0 ? own : [...from, ...own].sort((a, b) => a.column - b.column);
}

/**
 * True where each row has exactly one cell in every column. A row that has lost a cell, or whose spans are wrong, shows by
 * its width; where none does, what stands above a cell and to its left is what the page shows there.
 */
export function isWhole(rows: readonly GridRow[]): boolean {
  let width: number | null = null;
  for (const row of rows) {
    let end = 0;
    for (const cell of cellsAcross(row)) {
      if (cell.column !== end) return false;
      end += cell.width;
    }
    width ??= end;
    if (end !== width) return false;
  }
  return true;
}

/** A cell for a grid that is made of another, with its place on the page: row `y` of `grid`. */
export function placedCell(cell: GridCell, grid: Grid, y: number): GridCell {
  return { ...cell, at: cell.at ?? { table: grid.index + 1, row: y + 1, column: cell.column + 1 } };
}
