import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import type { Steps } from '../../model/steps.ts';
import { isWordy } from '../labels/normalize-label.ts';
import { readQuantity } from '../values/read-quantity.ts';
import { isBlank } from '../values/value-cells.ts';
import { placedCell } from './whole-grid.ts';

/** The heading of 三 has three rows; one that names its columns in two lines has more. */
const MOST_HEADING_ROWS = 8;
/** The form has 28 rows at most. */
const MOST_ROWS = 64;
const LEAST_LABELS = 3;

/**
 * Tables whose heading stands in a table of its own, right before, put together: pages that keep the heading in view while
 * their rows are scrolled are made so. All other tables as they are; null where there is nothing to put together.
 */
export function* joinHeadings(grids: readonly Grid[]): Steps<readonly Grid[] | null> {
  const joined: Grid[] = [];
  for (const grid of grids) {
    yield;
    const above = joined.at(-1);
    const whole = above ? join(above, grid) : null;
    if (whole) joined.pop();
    joined.push(whole ?? grid);
  }
  return joined.length < grids.length ? joined : null;
}

function join(heading: Grid, body: Grid): Grid | null {
  if (heading.rows.length > MOST_HEADING_ROWS || body.rows.length > MOST_ROWS) return null;
  if (!isHeading(heading) || !body.rows.some(hasCells)) return null;
  const below = body.rows.map(({ own, from }, y) => ({
    own: own.map((cell) => placedCell(cell, body, y)),
    from: from.map((cell) => placedCell(cell, body, y)),
  }));
  return { index: body.index, origin: body.origin, rows: [...withoutGutter(heading), ...below] };
}

function isHeading({ rows }: Grid): boolean {
  const labels = rows.flatMap(({ own }) => own.filter((cell) => isWordy(cell.text)));
  return labels.length >= LEAST_LABELS && !rows.some(hasFigure);
}

function hasFigure({ own }: GridRow): boolean {
  return own.some(isFigure);
}

function isFigure(cell: GridCell): boolean {
  const { state } = readQuantity(cell.text, cell.opaque);
  return state === 'number' || state === 'placeholder';
}

/** Cells of figures, which may all be blank. */
function hasCells({ own }: GridRow): boolean {
  return own.some((cell) => isFigure(cell) || !isWordy(cell.text));
}

/** The rows of a heading without the blank cell that it may have over the scroll bar: no figure stands below that. */
function withoutGutter({ rows }: Grid): readonly GridRow[] {
  const printed = rows.flatMap(({ own }) => own.filter((cell) => !isBlank(cell)));
  const width = Math.max(...printed.map((cell) => cell.column + cell.width));
  const isInside = (cell: GridCell): boolean => cell.column < width;
  return rows.map(({ own, from }) => ({ own: own.filter(isInside), from: from.filter(isInside) }));
}
