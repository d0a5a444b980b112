import { proactiveBlocks, proactiveCell, type Block } from '../form.ts';
import { type Figures } from '../figures.ts';
import { type Naming } from '../labels.ts';
import { cell, header, label, type Row, type Table } from './cell.ts';

/** Columns of table 二 as the form draws it; narrower blocks widen their last column. */
const WIDTH = 4;

/** Takes one block of table 二, gives it as a table of its own with caption and column names. */
export function blockTable(figures: Figures, block: Block, name: Naming): Table {
  const widthOf = (index: number): number => (index === block.columns.length - 1 ? WIDTH - block.columns.length : 1);
  const rows: Row[] = [
    [cell('caption', name(block.caption), WIDTH)],
    [header(name('信息内容')), ...block.columns.map((column, index) => header(name(column.label), widthOf(index)))],
    ...block.rows.map((row): Row => {
      const figuresOfRow = block.columns.map((column, index) =>
        cell('figure', figures.cells[proactiveCell(row.id, column.id)] ?? '', widthOf(index)),
      );
      return [label(name(row.label)), ...figuresOfRow];
    }),
  ];
  return { rows, head: 2 };
}

/** Table 二 as a list of tables, one for each block. */
export function blockTables(figures: Figures, name: Naming): readonly Table[] {
  return proactiveBlocks(figures.template).map((block) => blockTable(figures, block, name));
}

/** Table 二 as the form draws it: all blocks in one table. */
export function proactiveTable(figures: Figures, name: Naming): Table {
  return { rows: blockTables(figures, name).flatMap((table) => table.rows), head: 0 };
}
