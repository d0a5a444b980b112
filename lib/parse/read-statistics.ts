import type { Grid, GridCell, GridRow } from '../model/grid.ts';
import type { Steps } from '../model/steps.ts';
import type { AxisEntry } from '../model/template.ts';
import statistics2014 from '../templates/statistics-2014.ts';
import { isWordy, normalizeLabel } from './normalize-label.ts';
import { readQuantity } from './read-quantity.ts';
import { TableCollector, type TableReading } from './table-reading.ts';
import { isBlank } from './value-cells.ts';

const ROWS: readonly AxisEntry[] = statistics2014.tables[0]?.blocks[0]?.rows ?? [];
const COLUMN = [{ id: 'value', from: 0, to: 1 }];
/** A page with fewer rows of the form only speaks of it. */
const LEAST_ROWS = 8;
const COUNTED = /^(?:统计数|数量|统计数据|数据|合计|年度统计数)$/;
const INDICATOR = /统计指标|指标名称|^指标$/;
const UNIT = /^(?:单位|计量单位)$/;
const UNITS = /^[(（]?(?:条|件|次|篇|个|人|人次|万元|--?|—+|－+)[)）]?$/;
const LONGEST_LABEL = 90;

/**
 * Reads 《政府信息公开情况统计表》: rows by their label, in the order of the form, since some labels stand in it twice. The
 * figure stands in the column 统计数; where a body has several columns of figures and none is named so, nothing is read.
 */
export function* readStatistics(grids: readonly Grid[]): Steps<TableReading> {
  const collector = new TableCollector('statistics');
  const extended = new Set<string>();
  let last = -1;
  let figures: FigureColumn = null;
  for (const grid of grids) {
    yield;
    for (const row of grid.rows) {
      const heading = headingOf(row);
      if (heading) {
        figures = heading.figures;
        continue;
      }
      const label = row.own.find((cell) => isLabel(cell));
      if (!label) continue;
      const index = findRow(normalizeLabel(label.text), last);
      const entry = ROWS[index];
      const value = figureOf(row, label, figures);
      if (entry) {
        last = index;
        if (value) collector.addRow(entry.id, COLUMN, [value], grid, row);
        else collector.problem('columns-unclear', entry.id);
      } else if (last >= 0 && value && readQuantity(value.text, false).state === 'number') {
        extended.add(`statistics/${ROWS[last]?.id}`);
      }
    }
  }
  const isForm = collector.values.size >= LEAST_ROWS;
  return {
    table: 'statistics',
    values: isForm ? collector.values : new Map(),
    problems: isForm ? collector.problems : [],
    template: isForm ? 'statistics-2014' : null,
    extended,
  };
}

/** Grid column of the figures; `null` where no heading was seen, `unclear` where it names several. */
type FigureColumn = number | 'unclear' | null;

function headingOf(row: GridRow): { figures: FigureColumn } | null {
  if (!row.own.some((cell) => INDICATOR.test(normalizeLabel(cell.text)))) return null;
  const others = row.own.filter((cell) => {
    const text = normalizeLabel(cell.text);
    return isWordy(cell.text) && !INDICATOR.test(text) && !UNIT.test(text) && !/^序号$|^代码$|备注/.test(text);
  });
  const named = others.filter((cell) => COUNTED.test(normalizeLabel(cell.text)));
  const only = named.length === 1 ? named[0] : others.length === 1 ? others[0] : undefined;
  return { figures: only ? only.column : 'unclear' };
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

/** The cell in the column of figures; without a heading, the only cell after the label that is no unit. */
function figureOf(row: GridRow, label: GridCell, figures: FigureColumn): GridCell | null {
  if (figures === 'unclear') return null;
  const after = row.own.filter((cell) => cell.column > label.column);
  if (figures !== null && after.length > 0) {
    const below = after.find((cell) => cell.column <= figures && figures < cell.column + cell.width);
    if (below) return below;
  }
  const others = after.filter((cell) => !UNITS.test(cell.text.trim()));
  // A stroke is the unit of a heading, or after a unit a figure.
  const [unit, stroke] = after;
  if (after.length === 2 && others.length === 0 && unit && isWord(unit) && stroke && !isWord(stroke)) return stroke;
  const printed = others.filter((cell) => !isBlank(cell));
  return others.length === 1 ? (others[0] ?? null) : printed.length === 1 ? (printed[0] ?? null) : null;
}
