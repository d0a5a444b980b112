/** One cell of a table before it becomes HTML or lines of text. */
export interface Cell {
  /** A line feed stands for a line break in the cell. */
  readonly text: string;
  readonly role: 'corner' | 'header' | 'caption' | 'label' | 'figure' | 'filler';
  readonly width: number;
  readonly height: number;
}

export type Row = readonly Cell[];

export interface Table {
  readonly rows: readonly Row[];
  /** How many rows at the top are the header. */
  readonly head: number;
}

/** A cell of one column and one row, or of as many as stated. */
export function cell(role: Cell['role'], text: string, width = 1, height = 1): Cell {
  return { role, text, width, height };
}

/** A cell of the header. */
export function header(text: string, width = 1, height = 1): Cell {
  return cell('header', text, width, height);
}

/** The name of a row. */
export function label(text: string, width = 1, height = 1): Cell {
  return cell('label', text, width, height);
}

/** The table with each row changed. */
export function mapRows(table: Table, change: (row: Row, index: number) => Row): Table {
  return { ...table, rows: table.rows.map(change) };
}

/** The table with each cell changed. */
export function mapCells(table: Table, change: (cell: Cell, row: number) => Cell): Table {
  return mapRows(table, (row, index) => row.map((each) => change(each, index)));
}
