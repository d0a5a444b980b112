import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import type { StrangeRow } from '../../model/report.ts';
import { Pace, type Steps } from '../../model/steps.ts';
import type { Block, Template } from '../../model/template.ts';
import annual2019 from '../../templates/annual-2019.ts';
import annual2021 from '../../templates/annual-2021.ts';
import { isWordy, normalizeLabel } from '../labels/normalize-label.ts';
import { blocksOf, columnsBelow, columnsOfForm } from './proactive-columns.ts';
import { rowMatcher } from './proactive-labels.ts';
import { labelsOf } from '../labels/row-labels.ts';
import { readQuantity } from '../values/read-quantity.ts';
import type { StreamHabits } from '../layouts/stream-habits.ts';
import { TableCollector, type TableReading } from '../values/table-reading.ts';
import { alignRow, ANY_NUMBER, isBlank, widthHabits, widthOf, type RowHabits } from '../values/value-cells.ts';

/** Columns that only one of the forms has. */
const ONLY_2021 = /制发|废止|现行有效|本年处理决定|收费金额/;
const ONLY_2019 = /新制作|新公开|公开总数|上一年|本年增|采购项目|采购总/;
const FIRST_HEADING = /^信息内容$/;
const RUNNING_NUMBER = /^(?:序号|编号)$/;
const LONGEST_LABEL = 40;
/** So many rows under a heading are the table, whatever its columns are called. */
const LEAST_ROWS = 3;

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
export function* readProactive(grids: readonly Grid[], habits?: StreamHabits): Steps<TableReading> {
  const { rows, headings, strange } = yield* findRows(grids);
  const template = tellTemplate(headings);
  const collector = new TableCollector('proactive');
  const order = template ? blocksOf(template).flatMap((block) => block.rows.map((entry) => entry.id)) : [];
  if (!template && rows.length >= LEAST_ROWS) collector.problem('columns-unclear', null);
  if (template) {
    const named = nameRows(rows, template).filter(({ id }) => order.includes(id));
    named.forEach((found, index) => {
      const block = blocksOf(template).find((candidate) => candidate.rows.some((entry) => entry.id === found.id));
      const isLast = found.id === order.at(-1);
      // The label of a row in between is lost, and its figures may stand among those of this one.
      const runsOn = habits?.areLines === false && order[order.indexOf(found.id) + 1] !== named[index + 1]?.id;
      if (runsOn && !isLast) collector.problem('row-width', found.id);
      else if (block) {
        const trailing = isLast && habits?.isTight === false ? ANY_NUMBER : 0;
        readRow(found, block, collector, { blanks: habits?.blanks, trailing });
      }
    });
  }
  return {
    table: 'proactive',
    values: collector.values,
    problems: collector.problems,
    template: template?.id ?? null,
    // What follows the last row of the form is no row of this table.
    strange: [...collector.strange, ...strange.filter(({ after }) => after !== order.at(-1))],
  };
}

function* findRows(
  grids: readonly Grid[],
): Steps<{ rows: FoundRow[]; headings: string[]; strange: readonly StrangeRow[] }> {
  const rows: FoundRow[] = [];
  const headings: string[] = [];
  const strange: StrangeRow[] = [];
  let continued = false;
  const pace = new Pace();
  for (const grid of grids) {
    const here = yield* findRowsIn(grid, headings, pace);
    // A table that page breaks have cut goes on without a heading; a table of another kind may have such rows too.
    continued = here.isForm || (continued && here.rows.length > 0);
    if (!continued) continue;
    rows.push(...here.rows);
    strange.push(...here.strange);
  }
  return headings.length > 0 ? { rows, headings, strange } : { rows: [], headings, strange: [] };
}

function* findRowsIn(
  grid: Grid,
  headings: string[],
  pace: Pace,
): Steps<{ rows: FoundRow[]; isForm: boolean; strange: readonly StrangeRow[] }> {
  const rows: FoundRow[] = [];
  const strange: StrangeRow[] = [];
  let heading: GridRow | null = null;
  let isForm = false;
  for (const row of grid.rows) {
    if (pace.isDue(row.own.length + 1)) yield;
    const text = headingText(row);
    if (text !== null && grid.origin === 'html' && isListed(row)) continue;
    const found = text === null ? findRow(row) : null;
    if (text !== null) {
      heading = row;
      headings.push(text);
      isForm = true;
    } else if (found) {
      rows.push({ id: found.id, label: found.label, row, grid, heading });
    } else if (heading && isNameless(row)) {
      strange.push({ table: 'proactive', after: rows.at(-1)?.id ?? '', label: '', figures: null });
      rows.push({ id: NAMELESS, label: BEFORE_ROW, row, grid, heading });
    } else if (labelsOf(row).some(({ cell }) => cell.text.includes('第二十条'))) {
      // The next block begins: its heading is still to come.
      heading = null;
      isForm = true;
    } else if (row.own.length > 1 && !row.own.every(isBlank)) {
      const label = labelsOf(row)[0]?.cell.text ?? '';
      strange.push({ table: 'proactive', after: rows.at(-1)?.id ?? '', label, figures: null });
    }
  }
  return { rows, isForm, strange };
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

/** The first cell that is the label of a row of the form. */
function findRow(row: GridRow): Pick<FoundRow, 'id' | 'label'> | null {
  for (const { cell, label } of labelsOf(row)) {
    const id = cell.text.length > LONGEST_LABEL ? undefined : rowMatcher.match(label)?.id;
    if (id !== undefined) return { id, label: cell };
  }
  return null;
}

/** In a list each figure has a row of its own and what it counts before it: a label of no column of figures. */
function isListed({ own }: GridRow): boolean {
  const last = own.findLast((cell) => !isBlank(cell));
  const before = own[own.findIndex((cell) => cell === last) - 1];
  return (
    last !== undefined &&
    before !== undefined &&
    isColumnLabel(normalizeLabel(before.text)) &&
    readQuantity(last.text, last.opaque).state === 'number'
  );
}

/** The joined labels of a heading row, or null where the row is none. */
function headingText(row: GridRow): string | null {
  // Nearly all rows are passed over by their words, of which they have one or two.
  if (!labelsOf(row).some(({ label }) => FIRST_HEADING.test(label) || isColumnLabel(label))) return null;
  const texts = row.own.flatMap(labelOf);
  const first = texts.find((text) => !RUNNING_NUMBER.test(text)) ?? '';
  const isHeading = FIRST_HEADING.test(first) || texts.slice(1).some(isColumnLabel);
  return isHeading ? texts.join(' ') : null;
}

/** Figures stand for themselves: only words are normalised. What has no text, or too much, is no label. */
function labelOf({ text }: GridCell): string[] {
  const label = isWordy(text) ? normalizeLabel(text) : text;
  return label === '' || text.length > LONGEST_LABEL ? [] : [label];
}

/** What names a row, 制发规范性文件总数 in another form, is no heading of a column, whatever words it shares with one. */
function isColumnLabel(text: string): boolean {
  const hasWords = text.length > 3 && (ONLY_2019.test(text) || ONLY_2021.test(text) || text.includes('处理决定'));
  return hasWords && rowMatcher.match(text) === null;
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

function readRow(
  { id, label, row, grid, heading }: FoundRow,
  block: Block,
  collector: TableCollector,
  habits: Omit<RowHabits, 'headingWidth'>,
): void {
  const width = widthHabits(grid, widthOf(heading ?? row));
  const columns = heading ? columnsBelow(heading, block, grid, width) : columnsOfForm(row, label, block);
  if (!columns) {
    collector.problem('columns-unclear', id);
    return;
  }
  const isText = grid.origin === 'text';
  // In rows of text a label stands over each figure: a row of another length has lost a cell, or has one too many.
  const isWhole = !isText || !heading || widthOf(row) === widthOf(heading);
  const told = habits.blanks ? habits : isText ? { spare: isWhole ? 0 : null } : {};
  const aligned = alignRow(row, label, columns, { ...width, ...told });
  if (aligned) collector.addRow(id, columns, aligned, grid, row);
  else collector.problem('row-width', id);
}
