import type { ReportResult } from '../../../lib/model/has-report.ts';
import type { Grid } from '../../../lib/model/grid.ts';
import type { Value } from '../../../lib/model/report.ts';
import { parseReport } from '../../../lib/parse/parse-report.ts';
import { readHtml } from '../../../lib/read/html.ts';
import { figuresOf, withNumbers, type Figures } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith, reportResultOf } from '../read/generated.ts';

/** Every cell has a number of its own, so that none can be right by chance. */
export const distinct = (figures: Figures): Figures =>
  withNumbers(figures, Object.fromEntries(Object.keys(figures.cells).map((id, index) => [id, 1000 + index])));
export const FIGURES = distinct(figuresOf('annual-2021', 'small', 7));

/** A page with those figures in a layout. */
export const pageIn = (layout: string): string => pageWith(FIGURES, layoutOf(layout));

/** Cells that were read with another value than the page prints. */
export const wrongIn = ({ values }: ReportResult): string[] =>
  Object.keys(values).filter((id) => values[id]?.value !== FIGURES.numbers[id]);

/** How many cells of a table were read. */
export const countOf = ({ values }: ReportResult, table: string): number =>
  Object.keys(values).filter((id) => id.startsWith(`${table}/`)).length;

/** The page with a piece of it replaced; throws where the piece is not there. */
export function changed(html: string, piece: string | RegExp, by: string): ReportResult {
  const other = html.replace(piece, by);
  if (other === html) throw new Error(`no ${String(piece)} in the page`);
  return reportResultOf(other);
}

/** A table without spans. */
export const tableOf = (...rows: readonly (readonly (string | number)[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

/** A value of a page, and the cell that stands at its place. */
export function placed(html: string, cell: string): { value: Value | undefined; placeAt: (at: Value['at']) => number } {
  const { source } = readHtml(html, null);
  const values = [...(parseReport(source).report?.values.values() ?? [])];
  return { value: values.find((value) => value.cell === cell), placeAt: (at) => placeIn(source.grids, at) };
}

function placeIn(grids: readonly Grid[], { table, row, column }: Value['at']): number {
  const cells = grids[table - 1]?.rows[row - 1]?.own ?? [];
  return cells.find((cell) => cell.column === column - 1)?.place ?? -1;
}
