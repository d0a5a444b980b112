import type { GridCell, GridRow } from '../model/grid.ts';

/** Limits of the HTML standard for the attributes; a grid of a form has 15 columns, so wider ones are cut earlier. */
const MAX_COLUMNS = 64;
const MAX_ROWS = 65534;

export interface RawCell {
  readonly text: string;
  readonly opaque: boolean;
  readonly place: number;
  readonly width: number;
  /** 0: to the end of the row group. */
  readonly height: number;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  /** Rows of one group (thead, tbody, tfoot) share a number: no cell reaches beyond its group. */
  readonly group: number;
}

/** The value of a colspan or rowspan attribute by the rules of the HTML standard. */
export function parseSpan(attribute: string | null, kind: 'colspan' | 'rowspan'): number {
  if (attribute === null) return 1;
  const digits = /^[\t\n\f\r ]*\+?(\d+)/.exec(attribute)?.[1];
  if (digits === undefined) return 1;
  const span = Number(digits);
  if (kind === 'rowspan') return Math.min(span, MAX_ROWS);
  return span === 0 || span > 1000 ? (span === 0 ? 1 : 1000) : span;
}

/**
 * Places the cells of a table on a grid as the HTML standard's algorithm for forming a table does. Columns beyond the
 * 64th are dropped, spans end with the row group, so the work is bounded by the cells that are really there.
 */
export function expandSpans(rows: readonly RawRow[]): GridRow[] {
  const groupEnd = endsOfGroups(rows);
  /** For each column the cell that reaches down into it and the last row that it covers. */
  const reaching: ({ cell: GridCell; last: number } | null)[] = [];
  return rows.map((row, y) => {
    const from: GridCell[] = [];
    for (let x = 0; x < reaching.length; x += 1) {
      const above = reaching[x];
      if (!above) continue;
      if (above.last < y) reaching[x] = null;
      else if (above.cell.column === x) from.push(above.cell);
    }
    const own: GridCell[] = [];
    let x = 0;
    for (const raw of row.cells) {
      while (reaching[x]) x += 1;
      if (x >= MAX_COLUMNS) break;
      const height = raw.height === 0 ? Infinity : raw.height;
      const last = Math.min(y + height - 1, groupEnd[y] ?? y);
      const width = Math.min(raw.width, MAX_COLUMNS - x);
      const cell: GridCell = {
        text: raw.text,
        opaque: raw.opaque,
        place: raw.place,
        column: x,
        width,
        height: last - y + 1,
      };
      own.push(cell);
      for (let i = 0; i < width; i += 1, x += 1) {
        if (last > y) reaching[x] = { cell, last };
        else if (x >= reaching.length) reaching[x] = null;
      }
    }
    return { own, from };
  });
}

function endsOfGroups(rows: readonly RawRow[]): number[] {
  const ends: number[] = new Array<number>(rows.length);
  for (let y = rows.length - 1; y >= 0; y -= 1) {
    ends[y] = y + 1 < rows.length && rows[y + 1]?.group === rows[y]?.group ? (ends[y + 1] as number) : y;
  }
  return ends;
}
