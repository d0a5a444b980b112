import type { GridCell, GridRow } from '../model/grid.ts';
import { normalizeText } from './normalize-label.ts';

/** A value column of a table: the grid columns that its heading covers. `id` is null for one that the form does not have. */
export interface ValueColumn {
  readonly id: string | null;
  readonly from: number;
  readonly to: number;
}

export type Alignment =
  | { readonly ok: true; readonly cells: ReadonlyMap<string, GridCell>; readonly merged: readonly string[] }
  | { readonly ok: false };

const REFUSED: Alignment = { ok: false };

/**
 * Says which cell of a row belongs to which value column.
 *
 * Order decides first: as many cells after the label as there are columns, blanks at the ends apart. It is right even where spans are wrong or
 * differ between heading and body. Otherwise the grid decides, provided that row and heading are equally wide: then
 * covered cells are there, blank or spanned; `headingWidth` is null where the columns of the grid mean nothing (tables
 * rebuilt from text). Otherwise nothing is assigned: a value is never guessed into a column.
 */
export function alignRow(
  row: GridRow,
  label: GridCell,
  columns: readonly ValueColumn[],
  headingWidth: number | null,
): Alignment {
  const values = row.own.filter((cell) => cell.column > label.column);
  const inOrder = byOrder(values, columns);
  if (inOrder) return inOrder;
  return widthOf(row) === headingWidth ? byGrid(row, label, columns) : REFUSED;
}

/**
 * The one run of cells that is as long as the columns and leaves nothing but blanks out: lost spans leave blanks, never
 * figures. Null where there is none, or where blanks at the ends allow more than one.
 */
function byOrder(values: readonly GridCell[], columns: readonly ValueColumn[]): Alignment | null {
  const spare = values.length - columns.length;
  if (spare < 0 || columns.length === 0) return null;
  const first = values.findIndex((cell) => !isBlank(cell));
  const last = values.findLastIndex((cell) => !isBlank(cell));
  const least = first < 0 ? 0 : Math.max(0, last - columns.length + 1);
  const most = first < 0 ? spare : Math.min(spare, first);
  if (least !== most) return null;
  const cells = new Map<string, GridCell>();
  columns.forEach(({ id }, index) => {
    const cell = values[least + index];
    if (id !== null && cell) cells.set(id, cell);
  });
  return { ok: true, cells, merged: [] };
}

function byGrid(row: GridRow, label: GridCell, columns: readonly ValueColumn[]): Alignment {
  const all = [...row.own, ...row.from].filter((cell) => cell.column > label.column);
  const cells = new Map<string, GridCell>();
  const merged: string[] = [];
  for (const { id, from, to } of columns) {
    if (id === null) continue;
    const below = all.filter((cell) => cell.column < to && from < cell.column + cell.width);
    const printed = below.filter((cell) => !isBlank(cell));
    const cell = printed[0] ?? below[0];
    if (!cell || printed.length > 1) return REFUSED;
    const covers = columns.filter((other) => other.from < cell.column + cell.width && cell.column < other.to);
    if (covers.length > 1 && printed.length > 0) merged.push(id);
    else cells.set(id, cell);
  }
  return { ok: true, cells, merged };
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
