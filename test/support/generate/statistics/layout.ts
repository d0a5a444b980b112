import { escapedLines } from '../layouts/lines.ts';
import { escaped } from '../tables/markup.ts';
import { type Row, type Table } from '../tables/cell.ts';
import { type StatisticsFigures } from './figures.ts';

/** One way in which offices put the statistics form on a page. */
export interface StatisticsLayout {
  readonly id: string;
  html(figures: StatisticsFigures): string;
  /** True where the page does not say which column counts: nothing may be read. */
  readonly isAmbiguous?: boolean;
  /** Sums that a row of the office's own is a part of: not compared. */
  readonly extended?: readonly string[];
}

/** The cells of a row, set apart by tabs. */
export const lineOf = (row: Row): string => row.map(({ text }) => text).join('\t');

/** A table as lines whose cells are set apart by tabs. */
export function tabsHtml({ rows }: Table): string {
  return `<div style="white-space:pre-wrap">${escapedLines(rows.map(lineOf).join('\n'))}</div>`;
}

/** A table as one paragraph for each cell. */
export function cellsHtml({ rows }: Table): string {
  return rows
    .flat()
    .map(({ text }) => `<p>${text === '' ? '&nbsp;' : escaped(text)}</p>`)
    .join('\n');
}
