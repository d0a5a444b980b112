import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import { normalizeText } from '../labels/normalize-label.ts';

/** A value column of a table: the grid columns that its heading covers. `id` is null for one that the form does not have. */
export interface ValueColumn {
  readonly id: string | null;
  readonly from: number;
  readonly to: number;
}

/** In place of a number of blank cells where any number of them may follow. */
export const ANY_NUMBER = Infinity;
/** Fewer rows are equally wide by chance. */
const LEAST_ROWS = 3;
const MOSTLY = 0.8;

/** The cell of each column, in the order of the columns; null where it runs over several columns and prints something. */
export type Alignment = readonly (GridCell | null)[];

/** What is known of the rows of a table besides their cells. */
export interface RowHabits {
  /** Width of the heading in grid columns; null where the columns of the grid mean nothing (tables rebuilt from text). */
  readonly headingWidth: number | null;
  /** True where all rows are that wide, so that another has lost cells, or has too many. */
  readonly isEven?: boolean;
  /** How many cells more than columns the rows have; null where that cannot be told, undefined where it says nothing. */
  readonly spare?: number | null | undefined;
  /** How many blank cells stand after the last column; null where nothing tells it. */
  readonly trailing?: number | null;
  /**
   * Cells that follow one another without rows: whether every blank one is there, some are missing, or nobody knows.
   * Undefined for all other tables.
   */
  readonly blanks?: 'kept' | 'lost' | 'unknown' | undefined;
}

/**
 * Says which cell of a row belongs to which value column; null where that cannot be told.
 *
 * Order decides first: as many cells after the label as there are columns. It is right even where spans are wrong or
 * differ between heading and body. Next the grid, provided that row and heading are equally wide: then covered cells are
 * there, blank or spanned. Last the order again, blanks at the ends apart. Otherwise nothing is assigned: a value is never
 * guessed into a column.
 */
export function alignRow(
  row: GridRow,
  label: GridCell,
  columns: readonly ValueColumn[],
  { headingWidth, isEven = false, spare, trailing = null, blanks }: RowHabits,
): Alignment | null {
  const values = valuesAfter(row, label);
  if (blanks !== undefined) return inStream(values, columns, blanks, trailing);
  // Where cells are missing elsewhere, or are too many, the count of these says nothing.
  const isOdd = isEven
    ? widthOf(row) !== headingWidth
    : spare !== undefined && values.length - columns.length !== spare;
  if (isOdd) return complete(values, columns);
  if (values.length === columns.length) return values;
  if (widthOf(row) === headingWidth) return byGrid(row, label, columns);
  return byOrder(values, columns, trailing);
}

/** The width of a heading as far as it says something about the columns of the rows below it. */
export function widthHabits({ origin, rows }: Grid, headingWidth: number): RowHabits {
  if (origin === 'html') return { headingWidth };
  const even = rows.filter((row) => widthOf(row) === headingWidth).length;
  const isEven = origin === 'text' && even >= LEAST_ROWS && even >= rows.length * MOSTLY;
  return isEven ? { headingWidth, isEven } : { headingWidth: null };
}

/** What rows of text tell of each other: nearly all have as many cells too many, and those at the end are blank. */
export function textHabits(
  rows: readonly { readonly row: GridRow; readonly label: GridCell }[],
  columns: readonly ValueColumn[],
): Pick<RowHabits, 'spare' | 'trailing'> {
  const counts = rows.map(({ row, label }) => valuesAfter(row, label).length - columns.length);
  const spare = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
  const isUsual = counts.filter((count) => count === spare).length >= counts.length * MOSTLY;
  return { spare: isUsual ? spare : null, trailing: trailingBlanks(rows, columns) };
}

/**
 * How many blank cells stand after the last column in every row that leaves no doubt; null where none does or they
 * differ. It settles the rows whose own blanks leave more than one possibility.
 */
function trailingBlanks(
  rows: readonly { readonly row: GridRow; readonly label: GridCell }[],
  columns: readonly ValueColumn[],
): number | null {
  const counts = new Set<number>();
  for (const { row, label } of rows) {
    const values = valuesAfter(row, label);
    const { least, most } = windowsOf(values, columns.length);
    const isPrinted = values.some((cell) => !isBlank(cell));
    if (isPrinted && least === most && least >= 0) counts.add(values.length - columns.length - least);
  }
  const [only, ...others] = counts;
  return only !== undefined && others.length === 0 ? only : null;
}

export function valuesAfter(row: GridRow, label: GridCell): GridCell[] {
  return row.own.filter((cell) => cell.column > label.column);
}

/**
 * The one run of cells that is as long as the columns and leaves nothing but blanks out: lost spans leave blanks, never
 * figures. Null where there is none, or where blanks at the ends allow more than one.
 */
function byOrder(
  values: readonly GridCell[],
  columns: readonly ValueColumn[],
  trailing: number | null,
): Alignment | null {
  const spare = values.length - columns.length;
  const { least, most } = windowsOf(values, columns.length);
  if (least > most || columns.length === 0) return null;
  const settled = trailing !== null && spare - trailing >= least && spare - trailing <= most ? spare - trailing : null;
  // Where nothing is printed at all, every run says the same: blank.
  const start = least === most || values.every(isBlank) ? least : settled;
  return start === null ? null : values.slice(start, start + columns.length);
}

/** First and last possible start of a run of `count` cells that has every printed cell in it; least > most where none fits. */
function windowsOf(values: readonly GridCell[], count: number): { least: number; most: number } {
  const spare = values.length - count;
  const first = values.findIndex((cell) => !isBlank(cell));
  const last = values.findLastIndex((cell) => !isBlank(cell));
  if (first < 0) return { least: 0, most: spare };
  return { least: Math.max(0, last - count + 1), most: Math.min(spare, first) };
}

/**
 * In a stream of cells nothing says where a row ends: a blank at either end may belong to a neighbour, or stand for a
 * figure that was left out or is no figure. Where no other row tells more, only a run that begins and ends with something
 * printed is a row; where blanks are missing in other rows, only one without blanks. Where all of them are there, the row
 * is the first cells, and as many blanks follow as do in the other rows.
 */
function inStream(
  values: readonly GridCell[],
  columns: readonly ValueColumn[],
  blanks: NonNullable<RowHabits['blanks']>,
  trailing: number | null,
): Alignment | null {
  if (blanks === 'kept') return fromFirst(values, columns, trailing) ?? complete(values, columns);
  if (values.length >= columns.length && values.every(isBlank)) return values.slice(0, columns.length);
  return blanks === 'lost' ? complete(values, columns) : byBothEnds(values, columns);
}

/** The run of cells between the first and the last that print something, if it is as long as the columns. */
function byBothEnds(values: readonly GridCell[], columns: readonly ValueColumn[]): readonly GridCell[] | null {
  const first = values.findIndex((cell) => !isBlank(cell));
  const last = values.findLastIndex((cell) => !isBlank(cell));
  return first >= 0 && last - first + 1 === columns.length ? values.slice(first, last + 1) : null;
}

function complete(values: readonly GridCell[], columns: readonly ValueColumn[]): Alignment | null {
  const run = byBothEnds(values, columns);
  return run?.some(isBlank) ? null : run;
}

function fromFirst(
  values: readonly GridCell[],
  columns: readonly ValueColumn[],
  trailing: number | null,
): Alignment | null {
  const spare = values.length - columns.length;
  if (trailing === null || spare < 0 || (trailing !== ANY_NUMBER && spare !== trailing)) return null;
  const [row, rest] = [values.slice(0, columns.length), values.slice(columns.length)];
  // Where any number of blanks may follow, the last cell could be one of them, and one before it missing.
  const isClear = rest.length === trailing || byBothEnds(row, columns) !== null || row.every(isBlank);
  return isClear && rest.every(isBlank) ? row : null;
}

function byGrid(row: GridRow, label: GridCell, columns: readonly ValueColumn[]): Alignment | null {
  const all = [...row.own, ...row.from].filter((cell) => cell.column > label.column);
  const aligned: (GridCell | null)[] = [];
  for (const { id, from, to } of columns) {
    const below = all.filter((cell) => cell.column < to && from < cell.column + cell.width);
    const printed = below.filter((cell) => !isBlank(cell));
    const cell = printed[0] ?? below[0];
    // Conversions repeat a covered cell in every column that it covered; equal copies are one cell.
    const isClear = cell && printed.every((other) => other.text === cell.text);
    if (id !== null && !isClear) return null;
    aligned.push(!cell || (printed.length > 0 && coversOthers(cell, columns)) ? null : cell);
  }
  return aligned;
}

function coversOthers(cell: GridCell, columns: readonly ValueColumn[]): boolean {
  return columns.filter((column) => column.from < cell.column + cell.width && cell.column < column.to).length > 1;
}

export function widthOf(row: GridRow): number {
  let width = 0;
  for (const cell of row.own) width = Math.max(width, cell.column + cell.width);
  for (const cell of row.from) width = Math.max(width, cell.column + cell.width);
  return width;
}

export function isBlank(cell: GridCell): boolean {
  return !cell.opaque && (cell.text === '' || normalizeText(cell.text).trim() === '');
}
