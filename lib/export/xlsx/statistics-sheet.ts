import { cellId } from '../../model/cell-id.ts';
import type { TableSpec } from '../../model/template.ts';
import { translate } from '../../text/translate.ts';
import { asTerm, differenceOf, sumOf, type Term } from './live.ts';
import type { ReportBook } from './report-book.ts';
import type { SheetDraft } from './sheet-draft.ts';
import { HEADINGS, isPartOf, SUMS, unitOf } from './statistics-form.ts';

const WIDTHS = [72, 8, 16, 18, 18] as const;
const HEAD = 2;
const REMARK = '机关在某项下自行增列项目的，相加不全，勾稽对该项不作判断';

/** 《政府信息公开情况统计表》 as the form draws it, with the sum of its parts beside each item that is one. */
export function addStatisticsSheet(book: ReportBook, spec: TableSpec): void {
  const sheet = book.add(translate('zh', 'table.statistics'), WIDTHS, false);
  book.head(sheet, spec.title, `${book.readingOf(spec)}　${REMARK}`);
  ['统计指标', '单位', '统计数'].forEach((label, column) => sheet.text(HEAD, column, label, 'head'));
  ['下属各项相加', '统计数 − 相加'].forEach((label, index) => sheet.text(HEAD, 3 + index, label, 'computedHead'));
  sheet.heights.set(HEAD, 24);
  const terms = drawItems(book, sheet, spec);
  for (const item of SUMS) drawSum(sheet, item, terms);
  sheet.frozen = { rows: HEAD + 1, columns: 1 };
}

function drawItems(book: ReportBook, sheet: SheetDraft, spec: TableSpec): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  let row = HEAD + 1;
  for (const { id, label } of spec.blocks.flatMap((block) => block.rows)) {
    for (const heading of HEADINGS[id] ?? []) {
      drawLabel(sheet, row, heading, heading.startsWith('（') ? 1 : 0);
      for (const column of [1, 2]) sheet.put(row, column, { value: null, look: 'middle' });
      row += 1;
    }
    drawLabel(sheet, row, label, id.split('.').length - 1);
    sheet.text(row, 1, unitOf(id), 'middle');
    terms.set(id, book.putValue(sheet, cellId('statistics', id, 'value'), { row, column: 2 }));
    row += 1;
  }
  return terms;
}

function drawLabel(sheet: SheetDraft, row: number, value: string, indent: number): void {
  sheet.put(row, 0, { value, look: 'label', indent });
  sheet.fit(row, value, WIDTHS[0] - 2 * indent);
}

function drawSum(sheet: SheetDraft, item: string, terms: ReadonlyMap<string, Term>): void {
  const stated = terms.get(item);
  const parts = [...terms].flatMap(([id, term]) => (isPartOf(id, item) ? [term] : []));
  if (!stated || parts.length === 0) return;
  const { row } = stated;
  sheet.put(row, 3, { ...sumOf(parts), look: 'computed' });
  const sum = asTerm({ row, column: 3 }, parts);
  sheet.put(row, 4, { ...differenceOf(stated, sum), look: 'computed' });
  sheet.watches.push({ row, column: 4, when: '<>0' });
}
