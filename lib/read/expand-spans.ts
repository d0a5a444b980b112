import type { GridCell, GridRow } from '../model/grid.ts';

/** A grid of a form has 15 columns; what is beyond this many is left out. */
const MAX_COLUMNS = 64;
/** Limits of the HTML standard for the attributes. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/** A cell as its row has it; its place in the grid is found by `expandSpans`. */
export type LooseCell = { -readonly [K in keyof GridCell]: GridCell[K] };

export interface LooseRow {
  /** `width` and `height` are the spans as stated; a height of 0 reaches to the end of the row group. */
  readonly cells: LooseCell[];
  /** Rows of one group (thead, tbody, tfoot) share a number: no cell reaches beyond its group. */
  readonly group: number;
}

/** The value of a colspan or rowspan attribute by the rules of the HTML standard. */
export function parseSpan(attribute: string | null, kind: 'colspan' | 'rowspan'): number {
  if (attribute === null) return 1;
  const digits = /^[\t\n\f\r ]*\+?(\d+)/.exec(attribute)?.[1];
  if (digits === undefined) return 1;
  const span = Number(digits);
  if (kind === 'rowspan') return Math.min(span, MAX_ROWSPAN);
  return span === 0 ? 1 : Math.min(span, MAX_COLSPAN);
}

/** A cell that reaches below its row, and the last row that it covers. */
interface Reach {
  readonly cell: GridCell;
  readonly last: number;
}

/**
 * Places the cells of a table on a grid as the HTML standard's algorithm for forming a table does: sets their column and
 * cuts their spans at the 64th column and at the end of the row group, so that the work is bounded by the cells that are
 * really there. The cells are the given ones, completed.
 */
export function expandSpans(rows: readonly LooseRow[]): GridRow[] {
  /** For each column the last row in which it is taken; cells can lie over each other, the lowest counts. */
  const taken: number[] = [];
  let reaching: Reach[] = [];
  let groupEnd = -1;
  return rows.map(({ cells }, y) => {
    if (y > groupEnd) groupEnd = endOfGroup(rows, y);
    if (reaching.length > 0) reaching = reaching.filter((above) => above.last >= y);
    const from = reaching.map((above) => above.cell);
    let x = 0;
    let count = 0;
    for (const cell of cells) {
      while ((taken[x] ?? -1) >= y) x += 1;
      if (x >= MAX_COLUMNS) break;
      const last = cell.height === 0 ? groupEnd : Math.min(y + cell.height - 1, groupEnd);
      cell.column = x;
      cell.width = Math.min(cell.width, MAX_COLUMNS - x);
      cell.height = last - y + 1;
      count += 1;
      const end = x + cell.width;
      for (; x < end; x += 1) taken[x] = Math.max(taken[x] ?? -1, last);
      if (last > y) reaching.push({ cell, last });
    }
    cells.length = count;
    return { own: cells, from: from.length > 1 ? from.sort((a, b) => a.column - b.column) : from };
  });
}

function endOfGroup(rows: readonly LooseRow[], y: number): number {
  let end = y;
  while (end + 1 < rows.length && rows[end + 1]?.group === rows[y]?.group) end += 1;
  return end;
}
