import type { GridCell, GridRow } from '../model/grid.ts';
import { normalizeText } from './normalize-label.ts';

/** A value column of a table: the grid columns that its heading covers. `id` is null for one that the form does not have. */
export interface ValueColumn {
  readonly id: string | null;
  readonly from: number;
  readonly to: number;
}

/** The cell of each column, in the order of the columns; null where it runs over several columns and prints something. */
export type Alignment = readonly (GridCell | null)[];

/**
 * Says which cell of a row belongs to which value column; null where that cannot be told.
 *
 * Order decides first: as many cells after the label as there are columns. It is right even where spans are wrong or
 * differ between heading and body. Next the grid, provided that row and heading are equally wide: then covered cells are
 * there, blank or spanned; `headingWidth` is null where the columns of the grid mean nothing (tables rebuilt from text).
 * Last the order again, blanks at the ends apart. Otherwise nothing is assigned: a value is never guessed into a column.
 */
export function alignRow(
  row: GridRow,
  label: GridCell,
  columns: readonly ValueColumn[],
  headingWidth: number | null,
  { trailing = null, isStream = false }: { readonly trailing?: number | null; readonly isStream?: boolean } = {},
): Alignment | null {
  const values = valuesAfter(row, label);
  if (isStream) return byBothEnds(values, columns);
  if (values.length === columns.length) return values;
  if (widthOf(row) === headingWidth) return byGrid(row, label, columns);
  return byOrder(values, columns, trailing);
}

/**
 * How many blank cells stand after the last column in every row that leaves no doubt; null where none does or they
 * differ. It settles the rows of a text table whose own blanks leave more than one possibility (`trailing` above).
 */
export function trailingBlanks(
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
 * figure that was left out or is no figure. Only a run that begins and ends with something printed is a row.
 */
function byBothEnds(values: readonly GridCell[], columns: readonly ValueColumn[]): Alignment | null {
  if (values.length >= columns.length && values.every(isBlank)) return values.slice(0, columns.length);
  const first = values.findIndex((cell) => !isBlank(cell));
  const last = values.findLastIndex((cell) => !isBlank(cell));
  return last - first + 1 === columns.length ? values.slice(first, last + 1) : null;
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
