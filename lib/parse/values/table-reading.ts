import { cellId, type CellId, type TableId } from '../../model/cell-id.ts';
import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import type { ReadingProblem, StrangeRow, Value } from '../../model/report.ts';
import type { TemplateId } from '../../model/template.ts';
import { readQuantity } from './read-quantity.ts';
import { labelsOf } from '../labels/row-labels.ts';
import type { Alignment, ValueColumn } from './value-cells.ts';

/** What was read of one table of the form. */
export interface TableReading {
  readonly table: TableId;
  readonly values: ReadonlyMap<CellId, Value>;
  readonly problems: readonly ReadingProblem[];
  /** The generation that the labels belong to; null where they fit more than one. */
  readonly template: TemplateId | null;
  /** Rows of the form after which a row stands that the form does not have. */
  readonly extended?: ReadonlySet<string>;
  readonly strange?: readonly StrangeRow[];
}

/** True where at least one cell of the table was read. */
export function isFound({ values }: TableReading): boolean {
  return values.size > 0;
}

/** Collects the values of one table; the first reading of a row stands, an equal copy is ignored. */
export class TableCollector {
  readonly values = new Map<CellId, Value>();
  readonly problems: ReadingProblem[] = [];
  readonly #table: TableId;
  readonly strange: StrangeRow[] = [];
  /** The label of each row that was entered. */
  readonly #rows = new Map<string, string>();

  constructor(table: TableId) {
    this.#table = table;
  }

  problem(code: ReadingProblem['code'], row: string | null): void {
    if (!this.problems.some((known) => known.code === code && known.row === row)) {
      this.problems.push({ table: this.#table, code, row });
    }
  }

  /**
   * Enters the cells of a row as they were aligned with the columns. A second row of the same name with other figures
   * makes both worthless: we cannot tell which counts.
   */
  addRow(rowId: string, columns: readonly ValueColumn[], cells: Alignment, grid: Grid, row: GridRow): void {
    const y = grid.rows.indexOf(row) + 1;
    const label = labelsOf(row).at(-1)?.label ?? '';
    const isNew = !this.#rows.has(rowId);
    if (isNew) this.#rows.set(rowId, label);
    else if (this.#rows.get(rowId) !== label) {
      this.strange.push({ table: this.#table, after: rowId, label, figures: null });
    }
    let differs = false;
    for (let x = 0; x < columns.length; x += 1) {
      const column = columns[x]?.id ?? null;
      const cell = cells[x] ?? null;
      if (column === null) continue;
      if (cell === null) {
        this.problem('merged-cells', rowId);
        continue;
      }
      const value = this.#read(rowId, column, cell, grid, y);
      if (isNew) this.values.set(value.cell, value);
      else if (this.values.get(value.cell)?.raw !== value.raw) differs = true;
    }
    if (!differs) return;
    for (const { id } of columns) if (id !== null) this.values.delete(cellId(this.#table, rowId, id));
    this.problem('repeated-row', rowId);
  }

  /** Enters a single cell; the caller knows that there is no other of that name. */
  addCell(rowId: string, column: string, cell: GridCell, grid: Grid, row: GridRow): void {
    const value = this.#read(rowId, column, cell, grid, grid.rows.indexOf(row) + 1);
    this.values.set(value.cell, value);
  }

  #read(rowId: string, column: string, cell: GridCell, grid: Grid, y: number): Value {
    const { state, value, unit, raw } = readQuantity(cell.text, cell.opaque);
    const at = cell.at ?? { table: grid.index + 1, row: y, column: cell.column + 1 };
    return { state, value, unit, raw, cell: cellId(this.#table, rowId, column), place: cell.place, at };
  }
}
