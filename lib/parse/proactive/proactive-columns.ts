import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import type { Block, Template } from '../../model/template.ts';
import annual2019 from '../../templates/annual-2019.ts';
import annual2021 from '../../templates/annual-2021.ts';
import { LabelMatcher } from '../labels/match-label.ts';
import { normalizeLabel } from '../labels/normalize-label.ts';
import { isBlank, type RowHabits, type ValueColumn } from '../values/value-cells.ts';

/** The forms that have the table. */
export const FORMS: readonly Template[] = [annual2021, annual2019];
const columnMatchers = new Map(FORMS.flatMap(blocksOf).map((block) => [block, new LabelMatcher(block.columns)]));

/** The parts of 二、主动公开政府信息情况 in a form, each with columns of its own. */
export function blocksOf(template: Template): readonly Block[] {
  return template.tables.find((table) => table.id === 'proactive')?.blocks ?? [];
}

/** The value columns under a heading; damaged labels count by their position if all others stand where the form has them. */
export function columnsBelow(
  heading: GridRow,
  block: Block,
  grid: Grid,
  { headingWidth }: RowHabits,
): ValueColumn[] | null {
  const matcher = columnMatchers.get(block);
  const [, ...cells] = heading.own.slice(heading.own.findIndex((cell) => !isBlank(cell)));
  const columns = cells.map((cell) => ({
    id: matcher?.match(normalizeLabel(cell.text))?.id ?? null,
    from: cell.column,
    to: cell.column + cell.width,
  }));
  // Conversions repeat a label in every column that it covered.
  for (let x = columns.length - 1; x > 0; x -= 1) {
    const [left, right] = [columns[x - 1], columns[x]];
    if (!left || !right || right.id === null || left.id !== right.id) continue;
    columns.splice(x - 1, 2, { ...left, to: right.to });
    cells.splice(x, 1);
  }
  while (columns.length > 0 && isBlank(cells[columns.length - 1] as GridCell)) columns.pop();
  const form = block.columns.map((column) => column.id);
  // Without a grid a blank among the labels is no column: a cell too many.
  if (headingWidth === null && cells.slice(0, columns.length).some(isBlank)) return null;
  if (grid.origin === 'stream' && normalizeLabel(cells.map(({ text }) => text).join('')) === labelsOf(block))
    return formColumns(block);
  const ids = columns.flatMap((column) => column.id ?? []);
  if (new Set(ids).size === ids.length && form.every((id) => ids.includes(id))) return columns;
  const labelled = columns.filter((_, index) => !isBlank(cells[index] as GridCell));
  const inPlace = labelled.length === form.length && labelled.every(({ id }, x) => id === null || id === form[x]);
  if (!inPlace || ids.length === 0) return null;
  return columns.map((column) => ({ ...column, id: form[labelled.indexOf(column)] ?? null }));
}

/** The labels of all columns in a row: where each line of a label is a cell, they tell the columns all the same. */
function labelsOf(block: Block): string {
  return normalizeLabel(block.columns.map(({ label }) => label).join(''));
}

function formColumns(block: Block): ValueColumn[] {
  return block.columns.map(({ id }, index) => ({ id, from: index, to: index + 1 }));
}

/** Where the heading is lost: as many figures as the form has columns are those columns. */
export function columnsOfForm(row: GridRow, label: GridCell, block: Block): ValueColumn[] | null {
  const values = row.own.filter((cell) => cell.column > label.column);
  if (values.length !== block.columns.length) return null;
  return values.map((cell, index) => ({
    id: block.columns[index]?.id ?? null,
    from: cell.column,
    to: cell.column + cell.width,
  }));
}
