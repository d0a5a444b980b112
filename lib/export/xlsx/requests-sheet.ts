import { cellId } from '../../model/cell-id.ts';
import { PART_TITLES } from '../../model/mentions.ts';
import type { AxisEntry, TableSpec } from '../../model/template.ts';
import { translate } from '../../text/translate.ts';
import { asTerm, differenceOf, sumOf, type Term } from './live.ts';
import type { ReportBook } from './report-book.ts';
import { addRequestsChecks } from './requests-checks.ts';
import { rowsToDraw, type RequestsRow } from './requests-rows.ts';
import type { SheetDraft } from './sheet-draft.ts';

const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const RESULTS = '三、本年度办理结果';

/** Widths of the label columns, of a column of figures, and of a computed one. */
const LABELS = [6, 14, 46] as const;
const FIGURE = 10;
const COMPUTED = 13;
const HEAD = { row: 2, height: 3 } as const;
const FIRST_ROW = HEAD.row + HEAD.height;

/** 三、收到和处理政府信息公开申请情况 as the form draws it, with the sum of the applicants beside each total. */
export function addRequestsSheet(book: ReportBook, spec: TableSpec): void {
  const columns = spec.blocks[0]?.columns ?? [];
  const widths = [...LABELS, ...columns.map(() => FIGURE), COMPUTED, COMPUTED];
  const sheet = book.add(translate('zh', 'table.requests'), widths, true);
  book.head(sheet, PART_TITLES.requests, book.readingOf(spec));
  drawHead(sheet, columns);
  const rows = rowsToDraw(spec, book.report);
  drawLabels(sheet, rows);
  const terms = new Map(rows.map((row, index) => [row.id, drawFigures(book, sheet, row, FIRST_ROW + index, columns)]));
  const rowSums = new Map(
    rows.flatMap((row, index) => {
      const own = terms.get(row.id);
      return own && row.kind !== 'heading' ? [[row.id, drawRowSum(sheet, FIRST_ROW + index, own)] as const] : [];
    }),
  );
  addRequestsChecks(sheet, FIRST_ROW + rows.length + 1, { rows, columns, terms, rowSums });
  sheet.frozen = { rows: FIRST_ROW, columns: LABELS.length };
}

function drawHead(sheet: SheetDraft, columns: readonly AxisEntry[]): void {
  const { row, height } = HEAD;
  const left = LABELS.length;
  sheet.span({ row, column: 0, height, width: left }, { value: CORNER, look: 'head' });
  sheet.span({ row, column: left, height: 1, width: columns.length }, { value: '申请人情况', look: 'head' });
  const organisations = columns.length - 2; // all but the first, 自然人, and the last, 总计
  const group = { row: row + 1, column: left + 1, height: 1, width: organisations };
  sheet.span(group, { value: '法人或其他组织', look: 'head' });
  columns.forEach(({ label }, index) => {
    const isOrganisation = index > 0 && index <= organisations;
    const area = {
      row: row + (isOrganisation ? 2 : 1),
      column: left + index,
      height: isOrganisation ? 1 : 2,
      width: 1,
    };
    sheet.span(area, { value: label, look: 'head' });
  });
  ['六类相加', '总计 − 相加'].forEach((value, index) =>
    sheet.span({ row, column: left + columns.length + index, height, width: 1 }, { value, look: 'computedHead' }),
  );
  for (const [index, points] of [20, 20, 34].entries()) sheet.heights.set(row + index, points);
}

function drawLabels(sheet: SheetDraft, rows: readonly RequestsRow[]): void {
  const outcomes = rows.filter(({ kind }) => kind !== 'single');
  const first = rows.findIndex(({ kind }) => kind !== 'single');
  const results = { row: FIRST_ROW + first, column: 0, height: outcomes.length, width: 1 };
  sheet.span(results, { value: RESULTS, look: 'middle' });
  rows.forEach(({ label, kind, group }, index) => {
    const row = FIRST_ROW + index;
    const column = kind === 'single' ? 0 : group ? 2 : 1;
    sheet.span({ row, column, height: 1, width: LABELS.length - column }, { value: label, look: 'label' });
    sheet.fit(
      row,
      label,
      LABELS.slice(column).reduce<number>((sum, width) => sum + width, 0),
    );
    if (!group || rows[index - 1]?.group === group) return;
    const height = rows.filter((other) => other.group === group).length;
    sheet.span({ row, column: 1, height, width: 1 }, { value: group.label, look: 'label' });
  });
}

/** A heading row asks for no figures: columns in which none is printed stay empty. */
function drawFigures(
  book: ReportBook,
  sheet: SheetDraft,
  { id, kind }: RequestsRow,
  row: number,
  columns: readonly AxisEntry[],
): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  columns.forEach((entry, index) => {
    const cell = cellId('requests', id, entry.id);
    const column = LABELS.length + index;
    if (kind !== 'heading' || book.report.values[cell]) {
      terms.set(entry.id, book.putValue(sheet, cell, { row, column }));
    } else sheet.put(row, column, { value: null, look: 'number' });
  });
  return terms;
}

/** 六类相加 and 总计 − 相加; the first as a term, for sums in which a blank total is made up from its row. */
function drawRowSum(sheet: SheetDraft, row: number, terms: ReadonlyMap<string, Term>): Term {
  const parts = [...terms].flatMap(([column, term]) => (column === 'total' ? [] : [term]));
  const total = terms.get('total');
  const column = LABELS.length + terms.size;
  sheet.put(row, column, { ...sumOf(parts), look: 'computed' });
  const sum = asTerm({ row, column }, parts);
  if (total) {
    const difference = differenceOf(total, sum);
    sheet.put(row, column + 1, { ...difference, look: 'computed' });
    sheet.watches.push({ row, column: column + 1, when: '<>0' });
  }
  return sum;
}
