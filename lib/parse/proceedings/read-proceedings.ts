import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import type { Steps } from '../../model/steps.ts';
import { isWordy, normalizeLabel } from '../labels/normalize-label.ts';
import { KINDS, RESULTS, resultMatcher } from './proceedings-labels.ts';
import { readQuantity } from '../values/read-quantity.ts';
import { labelsOf, type RowLabel } from '../labels/row-labels.ts';
import type { StreamHabits } from '../layouts/stream-habits.ts';
import { TableCollector, type TableReading } from '../values/table-reading.ts';
import { alignRow, ANY_NUMBER, isBlank, widthHabits, widthOf, type ValueColumn } from '../values/value-cells.ts';

/** Results carry short labels; longer text that has their words is a sentence. */
const LONGEST_LABEL = 12;
const HEADING = /行政复议|行政诉讼|直接起诉|复议后/;

/**
 * Reads the table of proceedings: fifteen result labels in the order of the form, and under them the row of figures.
 * A second copy is ignored.
 */
export function* readProceedings(grids: readonly Grid[], habits?: StreamHabits): Steps<TableReading> {
  const collector = new TableCollector('proceedings');
  for (const grid of grids) {
    yield;
    const headingAt = grid.rows.findIndex(
      (row) => row.own.length >= RESULTS.length && countResults(row) >= RESULTS.length,
    );
    if (headingAt < 0) continue;
    const end = endOfHeading(grid.rows, headingAt);
    const columns = readColumns(grid, headingAt, end);
    if (!columns) {
      collector.problem('columns-unclear', null);
      continue;
    }
    readFigures(grid, end, columns, collector, habits);
    if (collector.values.size > 0) break;
  }
  return { table: 'proceedings', values: collector.values, problems: collector.problems, template: null };
}

function resultOf({ cell, label }: RowLabel): string | null {
  if (cell.text.length > LONGEST_LABEL || HEADING.test(label)) return null;
  return resultMatcher.match(label)?.id ?? null;
}

/** The results that a row names, from left to right. */
function resultsIn(row: GridRow): string[] {
  return labelsOf(row).flatMap((label) => resultOf(label) ?? []);
}

function countResults(row: GridRow): number {
  const found = resultsIn(row);
  // 其他 and 总计 stand in other tables too.
  return found.includes('upheld') && found.includes('corrected') ? found.length : 0;
}

/** Blank cells cut the heading of a stream in two: what stands between its results holds no figure. */
function endOfHeading(rows: readonly GridRow[], from: number): number {
  const hasResults = (y: number): boolean => y < rows.length && countResults(rows[y] as GridRow) > 0;
  let end = from + 1;
  while (hasResults(end) || (hasResults(end + 1) && !hasFigure(rows[end] as GridRow))) end += 1;
  return end;
}

function hasFigure(row: GridRow): boolean {
  return row.own.some((cell) => !isBlank(cell) && !isWordy(cell.text));
}

interface Columns {
  readonly columns: readonly ValueColumn[];
  readonly width: number;
}

function readColumns(grid: Grid, headingAt: number, end: number): Columns | null {
  const rows = grid.rows.slice(headingAt, end);
  const width = Math.max(0, ...rows.map(widthOf));
  // The names of the groups may stand above the results.
  const named = grid.rows.slice(Math.max(0, headingAt - 2), end).flatMap((row) => row.own.map((cell) => cell.text));
  const groups = normalizeLabel(named.join(' '));
  const direct = groups.search(/未经复议|直接起诉/);
  if (direct < 0 || groups.indexOf('复议后') < direct) return null;
  const columns = (grid.origin === 'stream' ? null : byGrid(rows, width)) ?? byReadingOrder(rows);
  return columns ? { columns, width } : null;
}

const IDS = KINDS.flatMap((kind) => RESULTS.map((result) => `${kind}/${result}`));
const PATTERN = KINDS.flatMap(() => RESULTS).join();

/** The lowest result label above each grid column, if they are the fifteen of the form in its order. */
function byGrid(rows: readonly GridRow[], width: number): ValueColumn[] | null {
  const results = rows.flatMap(labelsOf).flatMap((label) => {
    const result = resultOf(label);
    return result === null ? [] : [{ result, from: label.cell.column, to: label.cell.column + label.cell.width }];
  });
  const found: { label: (typeof results)[number]; from: number; to: number }[] = [];
  for (let x = 0; x < width; x += 1) {
    const lowest = results.findLast(({ from, to }) => from <= x && x < to);
    const last = found.at(-1);
    if (last && last.label === lowest) last.to = x + 1;
    else if (lowest) found.push({ label: lowest, from: x, to: x + 1 });
  }
  if (found.map(({ label }) => label.result).join() !== PATTERN) return null;
  return found.map(({ from, to }, index) => ({ id: IDS[index] ?? null, from, to }));
}

/** Where spans are lost without a trace: the labels as they are read. */
function byReadingOrder(rows: readonly GridRow[]): ValueColumn[] | null {
  const inOrder = rows.flatMap(resultsIn);
  return inOrder.join() === PATTERN ? IDS.map((id, x) => ({ id, from: x, to: x + 1 })) : null;
}

function readFigures(
  grid: Grid,
  from: number,
  { columns, width }: Columns,
  collector: TableCollector,
  habits: StreamHabits | undefined,
): void {
  const isStream = grid.origin === 'stream';
  const rows = grid.rows.slice(from).filter(({ own }) => own.length >= RESULTS.length);
  // Components of the web put a row without anything under their heading, by which they measure its columns.
  const row = (isStream ? null : rows.find(hasFigure)) ?? rows[0];
  if (!row) return;
  const label = leadingLabel(row, isStream);
  const inStream = habits
    ? { blanks: habits.blanks, trailing: habits.isTight ? 0 : ANY_NUMBER }
    : grid.origin === 'text'
      ? { spare: 0 }
      : {};
  const aligned = alignRow(row, label, columns, { ...widthHabits(grid, width), ...inStream });
  if (!aligned) {
    collector.problem('row-width', null);
    return;
  }
  KINDS.forEach((kind, index) => {
    const first = index * RESULTS.length;
    const ofKind = RESULTS.map((id, x) => ({ ...(columns[first + x] as ValueColumn), id }));
    collector.addRow(kind, ofKind, aligned.slice(first, first + RESULTS.length), grid, row);
  });
}

/** A first cell such as 案件数量 is no figure; where there is none, the label is taken to stand before the row. */
function leadingLabel(row: GridRow, isStream: boolean): GridCell {
  const first = row.own[0];
  const hasSpare = isStream || row.own.length > RESULTS.length * KINDS.length;
  if (first && hasSpare && isWordy(normalizeLabel(first.text)) && readQuantity(first.text, false).state === 'text')
    return first;
  return { text: '', opaque: false, place: -1, column: -1, width: 0, height: 1 };
}
