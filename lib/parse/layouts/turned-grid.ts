import type { Grid, GridCell } from '../../model/grid.ts';
import { Pace, type Steps } from '../../model/steps.ts';
import { labelsOf } from '../labels/row-labels.ts';
import { isWhole, placedCell } from './whole-grid.ts';

/** The form has 28 rows at most; a reader of pages keeps 64 columns. */
const MOST_ROWS = 64;
/** Longer text that has the words of a label is a sentence. */
const LONGEST_LABEL = 200;

/** Two labels that stand below one another in the form: where they stand side by side, rows and columns are exchanged. */
export type Across = readonly [RegExp, RegExp];

/** The tables that have both labels in one row, each with rows and columns exchanged. */
export function* turnGrids(grids: readonly Grid[], across: Across): Steps<readonly Grid[]> {
  const turned: Grid[] = [];
  const pace = new Pace();
  for (const grid of grids) {
    if (pace.isDue(grid.rows.length + 1)) yield;
    if (grid.rows.length > MOST_ROWS || !hasAcross(grid, across) || !isWhole(grid.rows)) continue;
    turned.push(turnGrid(grid));
    yield;
  }
  return turned;
}

function hasAcross({ rows }: Grid, [first, second]: Across): boolean {
  return rows.some((row) => {
    const labels = labelsOf(row).filter(({ cell }) => cell.text.length <= LONGEST_LABEL);
    return labels.some(
      (one) => first.test(one.label) && labels.some((other) => other !== one && second.test(other.label)),
    );
  });
}

/** Rows become columns; cells keep their place on the page. Every row must have a cell in every column. */
function turnGrid(grid: Grid): Grid {
  const rows: { own: GridCell[]; from: GridCell[] }[] = [];
  const rowAt = (x: number): { own: GridCell[]; from: GridCell[] } => (rows[x] ??= { own: [], from: [] });
  grid.rows.forEach(({ own }, y) => {
    for (const cell of own) {
      const turned = { ...placedCell(cell, grid, y), column: y, width: cell.height, height: cell.width };
      rowAt(cell.column).own.push(turned);
      for (let x = cell.column + 1; x < cell.column + cell.width; x += 1) rowAt(x).from.push(turned);
    }
  });
  return { ...grid, rows };
}
