import type { GridCell, GridRow } from '../../model/grid.ts';
import { isWordy, normalizeLabel } from './normalize-label.ts';

/** A cell that may be a label, and its text as labels are compared. */
export interface RowLabel {
  readonly cell: GridCell;
  readonly label: string;
}

const NONE: readonly RowLabel[] = [];
const known = new WeakMap<GridRow, readonly RowLabel[]>();

/** The cells of a row with words in them, from left to right. Every table of the form is looked for in every row: told once. */
export function labelsOf(row: GridRow): readonly RowLabel[] {
  let labels = known.get(row);
  if (!labels) known.set(row, (labels = findLabels(row)));
  return labels;
}

function findLabels({ own }: GridRow): readonly RowLabel[] {
  let labels: RowLabel[] | null = null;
  for (const cell of own) {
    if (isWordy(cell.text)) (labels ??= []).push({ cell, label: normalizeLabel(cell.text) });
  }
  return labels ?? NONE;
}
