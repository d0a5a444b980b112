import type { Grid, GridCell, GridRow } from '../model/grid.ts';
import type { AxisEntry, Block, Template } from '../model/template.ts';
import annual2019 from '../templates/annual-2019.ts';
import annual2021 from '../templates/annual-2021.ts';
import { LabelMatcher } from './match-label.ts';
import { isWordy, normalizeLabel } from './normalize-label.ts';
import { TableCollector, type TableReading } from './table-reading.ts';
import { alignRow, isBlank, widthOf, type ValueColumn } from './value-cells.ts';

const FORMS: readonly Template[] = [annual2021, annual2019];
const rowMatcher = new LabelMatcher(distinct(FORMS.flatMap(blocksOf).flatMap((block) => block.rows)));
const columnMatchers = new Map(FORMS.flatMap(blocksOf).map((block) => [block, new LabelMatcher(block.columns)]));

/** Columns that only one of the forms has. */
const ONLY_2021 = /制发|废止|现行有效|本年处理决定|收费金额/;
const ONLY_2019 = /新制作|新公开|公开总数|上一年|本年增|采购项目|采购总/;
const FIRST_HEADING = /^信息内容$/;
const LONGEST_LABEL = 40;

function blocksOf(template: Template): readonly Block[] {
  return template.tables.find((table) => table.id === 'proactive')?.blocks ?? [];
}

function distinct(entries: readonly AxisEntry[]): AxisEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

interface FoundRow {
  readonly id: string;
  readonly label: GridCell;
  readonly row: GridRow;
  readonly grid: Grid;
  /** The heading row above it, in this block of the table; null where it is lost. */
  readonly heading: GridRow | null;
}

/**
 * Reads 二、主动公开政府信息情况, in one table or several: each row is told by its label, its columns by the heading row
 * above it. The form is told by the headings, then the rows are read as that form has them.
 */
export function readProactive(grids: readonly Grid[]): TableReading {
  const { rows, headings } = findRows(grids);
  const template = tellTemplate(headings);
  const collector = new TableCollector('proactive');
  if (template) {
    for (const found of nameRows(rows, template)) {
      const block = blocksOf(template).find((candidate) => candidate.rows.some((entry) => entry.id === found.id));
      if (block) readRow(found, block, collector);
    }
  }
  return {
    table: 'proactive',
    values: collector.values,
    problems: collector.problems,
    template: template?.id ?? null,
  };
}

function findRows(grids: readonly Grid[]): { rows: FoundRow[]; headings: string[] } {
  const rows: FoundRow[] = [];
  const headings: string[] = [];
  let continued = false;
  for (const grid of grids) {
    const here = findRowsIn(grid, headings);
    // A table that page breaks have cut goes on without a heading; a table of another kind may have such rows too.
    continued = here.isForm || (continued && here.rows.length > 0);
    if (continued) rows.push(...here.rows);
  }
  return headings.length > 0 ? { rows, headings } : { rows: [], headings };
}

function findRowsIn(grid: Grid, headings: string[]): { rows: FoundRow[]; isForm: boolean } {
  const rows: FoundRow[] = [];
  let heading: GridRow | null = null;
  let isForm = false;
  for (const row of grid.rows) {
    const text = headingText(row);
    const label = text === null ? row.own.find((cell) => rowIdOf(cell) !== null) : undefined;
    if (text !== null) {
      heading = row;
      headings.push(text);
      isForm = true;
    } else if (label) {
      rows.push({ id: rowIdOf(label) as string, label, row, grid, heading });
    } else if (heading && isNameless(row)) {
      rows.push({ id: NAMELESS, label: BEFORE_ROW, row, grid, heading });
    } else if (row.own.some((cell) => cell.text.includes('第二十条'))) {
      // The next block begins: its heading is still to come.
      heading = null;
      isForm = true;
    }
  }
  return { rows, isForm };
}

/** A row whose label is lost; which one it is, its neighbours under the same heading may say. */
const NAMELESS = '';
const BEFORE_ROW: GridCell = { text: '', opaque: false, place: -1, column: 0, width: 1, height: 1 };

function isNameless(row: GridRow): boolean {
  const [first, ...others] = row.own;
  return first !== undefined && isBlank(first) && others.some((cell) => /^\d+$/.test(cell.text));
}

/** Gives a nameless row its name where it is the only one of its block that is missing, in its place. */
function nameRows(rows: readonly FoundRow[], template: Template): FoundRow[] {
  return rows.flatMap((found) => {
    if (found.id !== NAMELESS) return [found];
    const inBlock = rows.filter((other) => other.heading === found.heading);
    const block = blocksOf(template).find((candidate) =>
      inBlock.every((other, index) => other.id === NAMELESS || other.id === candidate.rows[index]?.id),
    );
    const isOnly = inBlock.filter((other) => other.id === NAMELESS).length === 1 && inBlock.length > 1;
    const id = block?.rows.length === inBlock.length ? block.rows[inBlock.indexOf(found)]?.id : undefined;
    return isOnly && id !== undefined ? [{ ...found, id }] : [];
  });
}

function rowIdOf(cell: GridCell): string | null {
  if (cell.text.length > LONGEST_LABEL || !isWordy(cell.text)) return null;
  return rowMatcher.match(normalizeLabel(cell.text))?.id ?? null;
}

/** The joined labels of a heading row, or null where the row is none. */
function headingText(row: GridRow): string | null {
  if (!row.own.some((cell) => isWordy(cell.text))) return null;
  const texts = row.own.map((cell) => (cell.text.length > LONGEST_LABEL ? '' : labelOf(cell)));
  const first = texts.findIndex((text) => text !== '');
  const isHeading = FIRST_HEADING.test(texts[first] ?? '') || texts.slice(first + 1).some(isColumnLabel);
  return isHeading ? texts.join(' ') : null;
}

/** Figures stand for themselves: only words are normalised. */
function labelOf(cell: GridCell): string {
  return isWordy(cell.text) ? normalizeLabel(cell.text) : cell.text;
}

function isColumnLabel(text: string): boolean {
  return text.length > 3 && (ONLY_2019.test(text) || ONLY_2021.test(text) || text.includes('处理决定'));
}

function tellTemplate(headings: readonly string[]): Template | null {
  const text = headings.join(' ');
  const is2021 = countMatches(text, ONLY_2021);
  const is2019 = countMatches(text, ONLY_2019);
  if (is2021 === is2019) return null;
  return is2021 > is2019 ? annual2021 : annual2019;
}

function countMatches(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].length;
}

function readRow({ id, label, row, grid, heading }: FoundRow, block: Block, collector: TableCollector): void {
  const columns = heading ? columnsBelow(heading, block) : columnsOfForm(row, label, block);
  if (!columns) {
    collector.problem('columns-unclear', id);
    return;
  }
  const aligned = alignRow(row, label, columns, grid.origin === 'html' ? widthOf(heading ?? row) : null, {
    isStream: grid.origin === 'stream',
  });
  if (aligned) collector.addRow(id, columns, aligned, grid, row);
  else collector.problem('row-width', id);
}

/** The value columns under a heading; damaged labels count by their position if all others stand where the form has them. */
function columnsBelow(heading: GridRow, block: Block): ValueColumn[] | null {
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
  const ids = columns.flatMap((column) => column.id ?? []);
  if (new Set(ids).size === ids.length && form.every((id) => ids.includes(id))) return columns;
  const labelled = columns.filter((_, index) => !isBlank(cells[index] as GridCell));
  const inPlace = labelled.length === form.length && labelled.every(({ id }, x) => id === null || id === form[x]);
  if (!inPlace || ids.length === 0) return null;
  return columns.map((column) => ({ ...column, id: form[labelled.indexOf(column)] ?? null }));
}

/** Where the heading is lost: as many figures as the form has columns are those columns. */
function columnsOfForm(row: GridRow, label: GridCell, block: Block): ValueColumn[] | null {
  const values = row.own.filter((cell) => cell.column > label.column);
  if (values.length !== block.columns.length) return null;
  return values.map((cell, index) => ({
    id: block.columns[index]?.id ?? null,
    from: cell.column,
    to: cell.column + cell.width,
  }));
}
