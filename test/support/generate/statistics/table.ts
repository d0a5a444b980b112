import { cell, header, label, type Cell, type Row, type Table } from '../tables/cell.ts';
import { type StatisticsFigures } from './figures.ts';
import { STATISTICS_ITEMS, statisticsCell, type StatisticsItem } from './form.ts';

/** How one layout writes the rows of the form. */
export interface RowWriting {
  readonly label?: (item: StatisticsItem) => string;
  /** The unit of a heading; the form prints two hyphens. */
  readonly headingUnit?: string;
}

/** The figure cell of an item; headings have none. */
export function figureCell(figures: StatisticsFigures, { path, unit }: StatisticsItem): Cell {
  return cell('figure', unit === null ? '' : (figures.cells[statisticsCell(path)] ?? ''));
}

/** One row of the form: label, unit, figure. */
export function rowOf(figures: StatisticsFigures, item: StatisticsItem, writing: RowWriting = {}): Row {
  const unit = cell('filler', item.unit ?? writing.headingUnit ?? '--');
  return [label(writing.label?.(item) ?? item.label), unit, figureCell(figures, item)];
}

/** The form as it is drawn: 统计指标, 单位, 统计数. */
export function statisticsTable(figures: StatisticsFigures, writing: RowWriting = {}): Table {
  const head = [header('统计指标'), header('单位'), header('统计数')];
  return { rows: [head, ...STATISTICS_ITEMS.map((item) => rowOf(figures, item, writing))], head: 1 };
}

/** The table with other rows in place of each of the rows of items. */
export function changedRows(table: Table, change: (row: Row, item: StatisticsItem) => readonly Row[]): Table {
  const body = table.rows.slice(table.head).flatMap((row, index) => {
    const item = STATISTICS_ITEMS[index];
    return item === undefined ? [row] : change(row, item);
  });
  return { ...table, rows: [...table.rows.slice(0, table.head), ...body] };
}
