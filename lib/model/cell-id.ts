/**
 * Names of cells, `table/row/column` as in `requests/received/total`. People cite them, exports keep them for years:
 * they never change (see the template files for all of them).
 */
export type TableId = 'requests' | 'proactive' | 'proceedings' | 'statistics';

export const TABLE_IDS: readonly TableId[] = ['proactive', 'requests', 'proceedings', 'statistics'];

export type CellId = `${TableId}/${string}/${string}`;

/** Ids are made once, and found again without putting texts together: a page asks for them some thousand times. */
const made = new Map<TableId, Map<string, Map<string, CellId>>>();

export function cellId(table: TableId, row: string, column: string): CellId {
  let rows = made.get(table);
  if (!rows) made.set(table, (rows = new Map()));
  let ids = rows.get(row);
  if (!ids) rows.set(row, (ids = new Map()));
  let id = ids.get(column);
  if (!id) ids.set(column, (id = `${table}/${row}/${column}`));
  return id;
}

/** The three parts of a cell id. */
export function splitCellId(id: CellId): { table: TableId; row: string; column: string } {
  const [table, row = '', column = ''] = id.split('/');
  return { table: table as TableId, row, column };
}
