import { cellId } from '../../model/cell-id.ts';
import { PART_TITLES } from '../../model/mentions.ts';
import type { AxisEntry, Block, TableSpec } from '../../model/template.ts';
import { roundNoise } from '../../text/format-number.ts';
import { translate } from '../../text/translate.ts';
import { differenceOf, unreadOf, type Term } from './live.ts';
import type { ReportBook } from './report-book.ts';
import { refOf, type SheetDraft } from './sheet-draft.ts';

/** The paragraph of article 20 under which the form asks for a row. */
const ARTICLES: Readonly<Record<string, string>> = {
  regulations: '第二十条第（一）项',
  normativeDocuments: '第二十条第（一）项',
  licences: '第二十条第（五）项',
  otherServices: '第二十条第（五）项',
  penalties: '第二十条第（六）项',
  compulsion: '第二十条第（六）项',
  fees: '第二十条第（八）项',
  procurement: '第二十条第（九）项',
};

/** Columns of the form; in narrower parts the last one is widened. */
const WIDTH = 4;
const WIDTHS = [34, 22, 22, 22, 16, 22] as const;

interface Part {
  readonly caption: string;
  readonly columns: readonly AxisEntry[];
  readonly rows: AxisEntry[];
}

/** 二、主动公开政府信息情况 as the form draws it, part below part. */
export function addProactiveSheet(book: ReportBook, spec: TableSpec): void {
  const sheet = book.add(translate('zh', 'table.proactive'), WIDTHS, true);
  book.head(sheet, PART_TITLES.proactive, book.readingOf(spec));
  let row = 2;
  for (const part of spec.blocks.flatMap(partsOf)) {
    drawHead(sheet, row, part);
    row += 2;
    for (const entry of part.rows) {
      drawRow(book, sheet, row, part, entry);
      row += 1;
    }
  }
  sheet.frozen = { rows: 2, columns: 1 };
}

/** A block whose rows stand under two paragraphs is two parts. */
function partsOf({ rows, columns }: Block): readonly Part[] {
  const parts: Part[] = [];
  for (const row of rows) {
    const caption = ARTICLES[row.id] ?? '';
    const last = parts.at(-1);
    if (last?.caption === caption) last.rows.push(row);
    else parts.push({ caption, columns, rows: [row] });
  }
  return parts;
}

function drawHead(sheet: SheetDraft, row: number, part: Part): void {
  sheet.span({ row, column: 0, height: 1, width: WIDTH }, { value: part.caption, look: 'middle' });
  sheet.text(row + 1, 0, '信息内容', 'head');
  part.columns.forEach(({ label }, index) => {
    const area = { row: row + 1, column: index + 1, height: 1, width: widthOf(part, index) };
    sheet.span(area, { value: label, look: 'head' });
  });
  if (hasStock(part)) {
    sheet.text(row + 1, WIDTH, '制发 − 废止', 'computedHead');
    sheet.text(row + 1, WIDTH + 1, '现行有效 − 左栏（不应小于 0）', 'computedHead');
  }
  sheet.heights.set(row, 22);
  sheet.heights.set(row + 1, 34);
}

function drawRow(book: ReportBook, sheet: SheetDraft, row: number, part: Part, entry: AxisEntry): void {
  sheet.text(row, 0, entry.label, 'label');
  sheet.heights.set(row, 22);
  const terms = part.columns.map(({ id }, index) =>
    book.putValue(sheet, cellId('proactive', entry.id, id), { row, column: index + 1, width: widthOf(part, index) }),
  );
  const [issued, repealed, inForce] = terms;
  if (hasStock(part) && issued && repealed && inForce) drawStock(sheet, row, [issued, repealed, inForce]);
}

/** What was issued less what was repealed is in force at least. */
function drawStock(sheet: SheetDraft, row: number, [issued, repealed, inForce]: readonly [Term, Term, Term]): void {
  const value = roundNoise((issued.value ?? 0) - (repealed.value ?? 0));
  const missing = unreadOf([issued, repealed]);
  const sum: Term = { row, column: WIDTH, value: missing.length > 0 ? null : value, isBlank: false, missing };
  const formula = `SUM(${refOf(issued)})-SUM(${refOf(repealed)})`; // a blank or a word counts as 0
  sheet.put(row, WIDTH, { value, formula, look: 'computed' });
  const difference = differenceOf(inForce, sum, (left) => left >= 0);
  sheet.put(row, WIDTH + 1, { ...difference, look: 'computed' });
  sheet.watches.push({ row, column: WIDTH + 1, when: '<0' });
}

function hasStock({ columns }: Part): boolean {
  return columns.map(({ id }) => id).join(' ') === 'issued repealed inForce';
}

function widthOf({ columns }: Part, index: number): number {
  return index === columns.length - 1 ? WIDTH - columns.length : 1;
}
