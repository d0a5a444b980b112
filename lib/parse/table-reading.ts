import { cellId, type CellId, type TableId } from '../model/cell-id.ts';
import type { Grid, GridCell, GridRow } from '../model/grid.ts';
import type { ReadingProblem, Value } from '../model/report.ts';
import type { TemplateId } from '../model/template.ts';
import { readQuantity } from './read-quantity.ts';

/** What was read of one table of the form. */
export interface TableReading {
  readonly table: TableId;
  readonly values: ReadonlyMap<CellId, Value>;
  readonly problems: readonly ReadingProblem[];
  /** The generation that the labels belong to; null where they fit more than one. */
  readonly template: TemplateId | null;
}

/** Collects the values of one table; the first reading of a row stands, an equal copy is ignored. */
export class TableCollector {
  readonly values = new Map<CellId, Value>();
  readonly problems: ReadingProblem[] = [];
  readonly #table: TableId;
  readonly #rows = new Set<string>();

  constructor(table: TableId) {
    this.#table = table;
  }

  problem(code: ReadingProblem['code'], row: string | null): void {
    if (!this.problems.some((known) => known.code === code && known.row === row)) {
      this.problems.push({ table: this.#table, code, row });
    }
  }

  /** Enters the cells of a row. A second row of the same name with other figures makes both worthless: we cannot tell which counts. */
  addRow(rowId: string, cells: ReadonlyMap<string, GridCell>, grid: Grid, row: GridRow): void {
    const y = grid.rows.indexOf(row) + 1;
    const read: Value[] = [];
    for (const [column, cell] of cells) read.push(this.#read(rowId, column, cell, grid, y));
    if (!this.#rows.has(rowId)) {
      this.#rows.add(rowId);
      for (const value of read) this.values.set(value.cell, value);
    } else if (read.some((value) => this.values.get(value.cell)?.raw !== value.raw)) {
      for (const value of read) this.values.delete(value.cell);
      this.problem('repeated-row', rowId);
    }
  }

  #read(rowId: string, column: string, cell: GridCell, grid: Grid, y: number): Value {
    const { state, value, unit, raw } = readQuantity(cell.text, cell.opaque);
    const at = { table: grid.index + 1, row: y, column: cell.column + 1 };
    return { state, value, unit, raw, cell: cellId(this.#table, rowId, column), place: cell.place, at };
  }
}
