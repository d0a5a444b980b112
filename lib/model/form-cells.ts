import { cellId, type CellId, type TableId } from './cell-id.ts';
import type { AxisEntry, Template } from './template.ts';

/** One cell that a form asks to be filled in. */
export interface FormCell {
  readonly id: CellId;
  readonly table: TableId;
  readonly row: string;
  readonly column: AxisEntry;
}

const known = new WeakMap<Template, ReadonlyMap<CellId, FormCell>>();

/** All cells of a form in its order, by id; made once for each form. */
export function formCells(template: Template): ReadonlyMap<CellId, FormCell> {
  let cells = known.get(template);
  if (!cells) {
    cells = new Map(listCells(template).map((cell) => [cell.id, cell]));
    known.set(template, cells);
  }
  return cells;
}

function listCells(template: Template): FormCell[] {
  return template.tables.flatMap(({ id: table, blocks }) =>
    blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map((column) => ({
          id: cellId(table, row.id, column.id),
          table,
          row: row.id,
          // Amounts stand among counts where a table has one column for all.
          column: row.kind === undefined ? column : { ...column, kind: row.kind },
        })),
      ),
    ),
  );
}
