import { type Cell, type Table } from './cell.ts';
import { unstacked } from './spans.ts';

/** The cells of a table in reading order; cells that a taller one covers are there as blank cells. */
export function withCovered(table: Table): readonly Cell[] {
  return unstacked(table).rows.flat();
}

/** The cells of a table in reading order, each once: nothing stands for what a taller or wider cell covers. */
export function withoutCovered(table: Table): readonly Cell[] {
  return table.rows.flat();
}

/** Takes a cell, gives its text on one line. */
export function onOneLine({ text }: Cell): string {
  return text.replaceAll('\n', '');
}
