import { cellId } from '../../model/cell-id.ts';
import { PART_TITLES } from '../../model/mentions.ts';
import type { AxisEntry, TableSpec } from '../../model/template.ts';
import { translate } from '../../text/translate.ts';
import { asTerm, differenceOf, sumOf, type Term } from './live.ts';
import type { ReportBook } from './report-book.ts';
import type { SheetDraft } from './sheet-draft.ts';

const FIGURE = 10;
const HEAD = 2;
const FIGURES = HEAD + 3;
/** The kinds of cases that the form puts under 行政诉讼. */
const LITIGATION = /^litigation/;

/** 四、行政复议、行政诉讼 as the form draws it: one row of figures, the kinds of cases side by side. */
export function addProceedingsSheet(book: ReportBook, spec: TableSpec): void {
  const { rows = [], columns = [] } = spec.blocks[0] ?? {};
  const widths = rows.flatMap(() => columns.map(() => FIGURE));
  const sheet = book.add(translate('zh', 'table.proceedings'), widths, true);
  book.head(sheet, PART_TITLES.proceedings, book.readingOf(spec));
  drawLitigation(sheet, rows, columns.length);
  rows.forEach((row, index) => {
    const left = index * columns.length;
    drawHead(sheet, row, left, columns);
    const terms = columns.map(({ id }, offset) =>
      book.putValue(sheet, cellId('proceedings', row.id, id), { row: FIGURES, column: left + offset }),
    );
    drawSum(sheet, left, terms);
  });
  for (const [row, points] of [22, 22, 34, 24, 20, 20].entries()) sheet.heights.set(HEAD + row, points);
  sheet.frozen = { rows: FIGURES, columns: 0 };
}

function drawLitigation(sheet: SheetDraft, rows: readonly AxisEntry[], width: number): void {
  const first = rows.findIndex(({ id }) => LITIGATION.test(id));
  const count = rows.filter(({ id }) => LITIGATION.test(id)).length;
  const area = { row: HEAD, column: first * width, height: 1, width: count * width };
  if (count > 0) sheet.span(area, { value: '行政诉讼', look: 'head' });
}

function drawHead(sheet: SheetDraft, row: AxisEntry, left: number, columns: readonly AxisEntry[]): void {
  const isBelow = LITIGATION.test(row.id);
  const area = { row: HEAD + Number(isBelow), column: left, height: isBelow ? 1 : 2, width: columns.length };
  sheet.span(area, { value: row.label, look: 'head' });
  columns.forEach(({ label }, offset) => sheet.text(HEAD + 2, left + offset, label, 'head'));
}

/** Two rows below the figures: what the results add up to, right under the printed total, and how far it is from it. */
function drawSum(sheet: SheetDraft, left: number, terms: readonly Term[]): void {
  const total = terms.at(-1);
  if (!total) return;
  const parts = terms.slice(0, -1);
  ['四种结果相加', '总计 − 相加'].forEach((value, index) =>
    sheet.span(
      { row: FIGURES + 1 + index, column: left, height: 1, width: parts.length },
      { value, look: 'computedLabel' },
    ),
  );
  const row = FIGURES + 1;
  sheet.put(row, total.column, { ...sumOf(parts), look: 'computed' });
  const sum = asTerm({ row, column: total.column }, parts);
  const difference = differenceOf(total, sum);
  sheet.put(row + 1, total.column, { ...difference, look: 'computed' });
  sheet.watches.push({ row: row + 1, column: total.column, when: '<>0' });
}
