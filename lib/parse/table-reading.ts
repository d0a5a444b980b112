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
    const read = [...cells].map(([column, cell]) => this.#read(rowId, column, cell, grid, row));
    if (!this.hasRow(rowId)) {
      for (const value of read) this.values.set(value.cell, value);
    } else if (read.some((value) => this.values.get(value.cell)?.raw !== value.raw)) {
      for (const id of this.values.keys()) if (id.startsWith(cellId(this.#table, rowId, ''))) this.values.delete(id);
      this.problem('repeated-row', rowId);
    }
  }

  hasRow(rowId: string): boolean {
    const prefix = cellId(this.#table, rowId, '');
    for (const id of this.values.keys()) if (id.startsWith(prefix)) return true;
    return this.problems.some((problem) => problem.code === 'repeated-row' && problem.row === rowId);
  }

  #read(rowId: string, column: string, cell: GridCell, grid: Grid, row: GridRow): Value {
    return {
      ...readQuantity(cell.text, cell.opaque),
      cell: cellId(this.#table, rowId, column),
      place: cell.place,
      at: { table: grid.index + 1, row: grid.rows.indexOf(row) + 1, column: cell.column + 1 },
    };
  }
}
