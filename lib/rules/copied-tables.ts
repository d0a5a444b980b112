import { cellId, type CellId, type TableId } from '../model/cell-id.ts';
import type { Report } from '../model/report.ts';

/** So many different figures, each of two digits at least, do not all come again by chance. */
const FIGURES = 3;
const TELLING = 10;

/** Totals follow from the other cells; what is in force, items, offices and staff go on from year to year. */
const FOLLOWING = /\/(?:outcomeTotal\/[^/]+|[^/]+\/(?:total|inForce|previous)|[78](?:\.[\d.]+)?\/[^/]+)$/;

/** A table that prints last year's figures. */
export interface CopiedTable {
  readonly table: TableId;
  /** The cells of the year's own figures that are not 0. */
  readonly cells: readonly CellId[];
}

/** How many tables of the two reports can be compared cell by cell, and which of them are the same. */
export function copiedTables(report: Report, before: Report): { judged: number; copied: CopiedTable[] } {
  if (report.template.id !== before.template.id) return { judged: 0, copied: [] };
  let judged = 0;
  const copied: CopiedTable[] = [];
  for (const { id: table, blocks } of report.template.tables) {
    const cells = blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => cellId(table, row.id, column.id))),
    );
    const pairs = cells.map((cell) => ({ cell, now: numberIn(report, cell), last: numberIn(before, cell) }));
    if (pairs.some(({ now, last }) => now === null || last === null)) continue;
    judged += 1;
    const telling = pairs.filter(({ cell, now }) => now !== 0 && !FOLLOWING.test(cell));
    const figures = new Set(telling.map(({ now }) => now ?? 0).filter((figure) => figure >= TELLING));
    const isSame = pairs.every(({ now, last }) => now === last);
    if (isSame && figures.size >= FIGURES) copied.push({ table, cells: telling.map(({ cell }) => cell) });
  }
  return { judged, copied };
}

/** A blank counts as 0; null where there is no number. */
function numberIn({ values }: Report, cell: CellId): number | null {
  const value = values.get(cell);
  return value === undefined || value.state === 'text' ? null : (value.value ?? 0);
}
