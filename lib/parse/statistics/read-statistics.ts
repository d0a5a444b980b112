import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import type { Steps } from '../../model/steps.ts';
import type { AxisEntry } from '../../model/template.ts';
import statistics2014 from '../../templates/statistics-2014.ts';
import { isWordy, normalizeLabel } from '../labels/normalize-label.ts';
import { readQuantity } from '../values/read-quantity.ts';
import { headingOf, type Half } from './statistics-heading.ts';
import { TableCollector, type TableReading } from '../values/table-reading.ts';
import { isBlank } from '../values/value-cells.ts';

const ROWS: readonly AxisEntry[] = statistics2014.tables[0]?.blocks[0]?.rows ?? [];
const COLUMN = [{ id: 'value', from: 0, to: 1 }];
/** A page with fewer rows of the form only speaks of it. */
const LEAST_ROWS = 8;
const UNITS = /^[(（]?(?:条|件|次|篇|个|人|人次|万元|--?|—+|－+)[)）]?$/;
const LONGEST_LABEL = 90;

/**
 * Reads 《政府信息公开情况统计表》: rows by their label, in the order of the form, since some labels stand in it twice. The
 * figure stands in the column that the heading names for it; where several columns hold figures and none is named so,
 * nothing is read.
 */
export function* readStatistics(grids: readonly Grid[]): Steps<TableReading> {
  const collector = new TableCollector('statistics');
  const extended = new Set<string>();
  let last = -1;
  let rows = 0;
  for (const { label, cells, figures, grid, row } of yield* findItems(grids)) {
    const index = findRow(normalizeLabel(label.text), last);
    const entry = ROWS[index];
    const value = figureOf(cells, label, figures, grid);
    if (entry) {
      last = index;
      rows += 1;
      if (value) collector.addRow(entry.id, COLUMN, [value], grid, row);
      else collector.problem('columns-unclear', entry.id);
    } else if (last >= 0 && value && readQuantity(value.text, false).state === 'number') {
      extended.add(`statistics/${ROWS[last]?.id}`);
    }
  }
  const isForm = rows >= LEAST_ROWS;
  return {
    table: 'statistics',
    values: isForm ? collector.values : new Map(),
    problems: isForm ? collector.problems : [],
    template: isForm ? 'statistics-2014' : null,
    extended,
  };
}

/** What may be a row of the form: its label, and the cells of that half of the table in which it stands. */
interface Item {
  readonly label: GridCell;
  readonly cells: readonly GridCell[];
  readonly figures: Half['figures'] | null;
  readonly grid: Grid;
  readonly row: GridRow;
}

const WHOLE: readonly [{ from: number; to: number; figures: null }] = [{ from: 0, to: Infinity, figures: null }];

/** All of them as they are read: of two halves side by side the left one first, from top to bottom. */
function* findItems(grids: readonly Grid[]): Steps<Item[]> {
  const items: Item[] = [];
  let halves: readonly (Omit<Half, 'figures'> & Pick<Item, 'figures'>)[] = WHOLE;
  for (const grid of grids) {
    yield;
    let body: GridRow[] = [];
    const endBody = (): void => {
      for (const { from, to, figures } of grid.origin === 'stream' ? halves.slice(0, 1) : halves) {
        for (const row of body) {
          const cells = halves.length > 1 ? row.own.filter(({ column }) => column >= from && column < to) : row.own;
          const label = cells.find(isLabel);
          if (label) items.push({ label, cells, figures, grid, row });
        }
      }
      body = [];
    };
    for (let y = 0; y < grid.rows.length; y += 1) {
      const row = grid.rows[y] as GridRow;
      const heading = headingOf(row, grid.rows[y + 1]);
      if (heading) {
        endBody();
        halves = heading.halves;
        y += heading.rows - 1;
      } else body.push(row);
    }
    endBody();
  }
  return items;
}

function isLabel(cell: GridCell): boolean {
  if (!isWordy(cell.text) || cell.text.length > LONGEST_LABEL) return false;
  if (normalizeLabel(cell.text).length < 3) return false;
  return !UNITS.test(cell.text.trim()) && readQuantity(cell.text, false).state === 'text';
}

/** The next row of the form that the label names, after the last one found; -1 where the form has none. */
function findRow(text: string, last: number): number {
  for (let index = last + 1; index < ROWS.length; index += 1) {
    const entry = ROWS[index];
    if (entry?.lacks?.some((fragment) => text.includes(fragment))) continue;
    if (entry?.has.some((fragment) => text.includes(fragment))) return index;
  }
  return -1;
}

function isWord({ text }: GridCell): boolean {
  return /\p{L}/u.test(text);
}

/** The cell in the column of figures; where no other column has any, the only cell after the label that is no unit. */
function figureOf(
  cells: readonly GridCell[],
  label: GridCell,
  figures: Item['figures'],
  { origin }: Grid,
): GridCell | null {
  if (figures === 'unclear') return null;
  const after = cells.filter((cell) => cell.column > label.column);
  if (figures && !figures.isOnly && origin !== 'html') {
    // Without columns only the count of the cells tells where one is missing.
    return after.length === figures.cells ? (after[figures.after - 1] ?? null) : null;
  }
  if (figures && after.length > 0) {
    const below = after.filter((cell) => cell.column < figures.to && figures.from < cell.column + cell.width);
    if (below.length > 0 || !figures.isOnly) return onlyOf(below);
  }
  const others = after.filter((cell) => !UNITS.test(cell.text.trim()));
  // A stroke is the unit of a heading, or after a unit a figure.
  const [unit, stroke] = after;
  if (after.length === 2 && others.length === 0 && unit && isWord(unit) && stroke && !isWord(stroke)) return stroke;
  return others.length === 1 ? (others[0] ?? null) : onlyOf(others.filter((cell) => !isBlank(cell)));
}

/** The only cell, or the only one that prints something. */
function onlyOf(cells: readonly GridCell[]): GridCell | null {
  const printed = cells.filter((cell) => !isBlank(cell));
  const [first, ...others] = printed.length > 0 ? printed : cells;
  return printed.length === 0 || others.length === 0 ? (first ?? null) : null;
}
