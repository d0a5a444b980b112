/**
 * Names of cells, `table/row/column` as in `requests/received/total`. People cite them, exports keep them for years:
 * they never change (see the template files for all of them).
 */
export type TableId = 'requests' | 'proactive' | 'proceedings';

export const TABLE_IDS: readonly TableId[] = ['proactive', 'requests', 'proceedings'];

export type CellId = `${TableId}/${string}/${string}`;

export function cellId(table: TableId, row: string, column: string): CellId {
  return `${table}/${row}/${column}`;
}

/** The three parts of a cell id. */
export function splitCellId(id: CellId): { table: TableId; row: string; column: string } {
  const [table, row = '', column = ''] = id.split('/');
  return { table: table as TableId, row, column };
}
