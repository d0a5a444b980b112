import type { ResultStatement } from '../../model/result.ts';
import { cellName } from '../../text/cell-name.ts';
import { formatNumber } from '../../text/format-number.ts';
import { placeName } from '../../text/passage-place.ts';
import { oneLine } from '../../text/passage.ts';
import { translate } from '../../text/translate.ts';
import type { Look } from './looks.ts';
import type { ReportBook } from './report-book.ts';
import type { CellDraft } from './sheet-draft.ts';

const HEADS = [
  '位置',
  '原文',
  '读作',
  '单位',
  '对照',
  '对照的格',
  '表中所印',
  '未对照的原因',
  '所说年度',
  '所指',
] as const;
const WIDTHS = [24, 60, 12, 8, 12, 34, 12, 26, 10, 20] as const;
const HEAD = 2;

/** What the text states, in its order, and what the tables print for it. */
export function addStatementsSheet(book: ReportBook): void {
  const { statements, coverage } = book.report;
  const sheet = book.add('正文数字', WIDTHS, false);
  book.head(sheet, '正文里读懂的陈述', translate('zh', 'state.narrative', coverage.narrative));
  HEADS.forEach((label, column) => sheet.text(HEAD, column, label, 'head'));
  sheet.heights.set(HEAD, 24);
  sheet.frozen = { rows: HEAD + 1, columns: 0 };
  statements.forEach((statement, index) => sheet.list(HEAD + 1 + index, cellsOf(book, statement)));
}

function cellsOf(book: ReportBook, statement: ResultStatement): readonly CellDraft[] {
  const { at, text, value, unit, exactness, cells, verdict, reason, year, intent } = statement;
  const item = (content: string | null): CellDraft => ({ value: content, look: 'item' });
  const printed = cells.map((cell) => book.report.values[cell]?.raw ?? '？');
  const number = formatNumber(value);
  return [
    item(placeName(book.form, at, 'zh')),
    item(oneLine(text)),
    { value: exactness === 'exact' ? value : translate('zh', `statements.${exactness}`, { number }), look: 'figure' },
    item(unit),
    { value: verdictOf(verdict), look: lookOf(verdict) },
    linked(book, cells),
    { value: printed.map(oneLine).join('＋'), look: 'figure' },
    item(reason === null ? null : translate('zh', `reason.${reason}`)),
    { value: year, look: 'figure' },
    item(intent),
  ];
}

function linked(book: ReportBook, cells: readonly string[]): CellDraft {
  const value = cells.map((cell) => cellName(book.form, cell, 'zh')).join('；');
  const link = cells.flatMap((cell) => book.placeOf(cell) ?? [])[0];
  return link === undefined ? { value, look: 'item' } : { value, look: 'link', link };
}

function verdictOf(verdict: ResultStatement['verdict']): string {
  return verdict === 'not-compared' ? '未对照' : translate('zh', `statements.${verdict}`);
}

function lookOf(verdict: ResultStatement['verdict']): Look {
  return verdict === 'disagrees' ? 'itemError' : 'itemQuiet';
}
