/**
 * Names of cells, `table/row/column` as in `requests/received/total`. People cite them, exports keep them for years:
 * they never change (see the template files for all of them).
 */
export type TableId = 'requests' | 'proactive' | 'proceedings' | 'statistics';

export const TABLE_IDS: readonly TableId[] = ['proactive', 'requests', 'proceedings', 'statistics'];

export type CellId = `${TableId}/${string}/${string}`;

/** Ids are made once: reading and checking look them up some thousand times a page. */
const made = new Map<string, Map<string, CellId>>();

export function cellId(table: TableId, row: string, column: string): CellId {
  const line = `${table}/${row}`;
  let ids = made.get(line);
  if (!ids) made.set(line, (ids = new Map()));
  let id = ids.get(column);
  if (!id) ids.set(column, (id = `${table}/${row}/${column}`));
  return id;
}

/** The three parts of a cell id. */
export function splitCellId(id: CellId): { table: TableId; row: string; column: string } {
  const [table, row = '', column = ''] = id.split('/');
  return { table: table as TableId, row, column };
}
