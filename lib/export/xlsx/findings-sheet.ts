import type { ResultCause, ResultFinding } from '../../model/result.ts';
import { cellName } from '../../text/cell-name.ts';
import { formatNumber } from '../../text/format-number.ts';
import { placeName } from '../../text/passage-place.ts';
import { oneLine, quotationsOf } from '../../text/passage.ts';
import { translate } from '../../text/translate.ts';
import { cellsInQuestion, shortFormula } from './judged-cells.ts';
import type { Look } from './looks.ts';
import type { ReportBook } from './report-book.ts';
import type { CellDraft, SheetDraft } from './sheet-draft.ts';

const HEADS = ['程度', '位置', '说明', 'English', '算式', '应为', '所印', '原文', '依据', '涉及的格', '编号'] as const;
const WIDTHS = [10, 32, 34, 34, 30, 9, 9, 30, 28, 24, 24] as const;
const HEAD = 2;
/** Of a sentence longer than any that people write, so much is quoted on either side of the words. */
const QUOTED = 200;
/** More cells than this are counted. */
const NAMED = 4;
/** Of many equally good explanations so many are listed. */
const WAYS = 5;

/** All findings by cause, those without one last; each place leads to its cell. */
export function addFindingsSheet(book: ReportBook, sheet: SheetDraft): void {
  const { findings, causes } = book.report;
  book.head(sheet, '核对发现', findings.length === 0 ? '没有发现不符，也没有未能判断的项' : `共 ${findings.length} 条`);
  HEADS.forEach((label, column) => sheet.text(HEAD, column, label, 'head'));
  sheet.heights.set(HEAD, 24);
  sheet.frozen = { rows: HEAD + 1, columns: 2 };
  let row = HEAD + 1;
  const drawCause = (value: string) => {
    sheet.span({ row, column: 0, height: 1, width: HEADS.length }, { value, look: 'cause' });
    sheet.fit(
      row++,
      value,
      WIDTHS.reduce((sum, width) => sum + width, 0),
    );
  };
  const drawFindings = (some: readonly ResultFinding[]) => {
    for (const finding of some) sheet.list(row++, cellsOf(book, finding));
  };
  for (const cause of causes) {
    drawCause(causeText(book, cause));
    drawFindings(findings.filter((finding) => finding.cause === cause.id));
  }
  const others = findings.filter(({ cause }) => !causes.some(({ id }) => id === cause));
  if (causes.length > 0 && others.length > 0) drawCause('未归入原因的');
  drawFindings(others);
}

export function newFindingsSheet(book: ReportBook): SheetDraft {
  return book.add('核对发现', WIDTHS, false);
}

function cellsOf(book: ReportBook, finding: ResultFinding): readonly CellDraft[] {
  const item = (value: string | null): CellDraft => ({ value, look: 'item' });
  const figure = (value: number | null): CellDraft => ({ value, look: 'figure' });
  const quotes = quotationsOf(finding.passages, QUOTED).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  return [
    { value: kindOf(finding), look: lookOf(finding) },
    placeCell(book, finding),
    item(finding.message.zh),
    item(finding.message.en),
    item(shortFormula(finding)),
    figure(finding.expected),
    figure(finding.actual),
    item(quotes.map(oneLine).join('\n')),
    item(finding.why.zh),
    item(cellsText(book, finding)),
    item(finding.id),
  ];
}

/** The name of the place, leading to the cell in question where it stands in this workbook. */
function placeCell(book: ReportBook, finding: ResultFinding): CellDraft {
  const value = placeName(book.form, finding.at, 'zh');
  const target = [...cellsInQuestion(finding), ...finding.cells].flatMap((cell) => book.placeOf(cell) ?? [])[0];
  return target === undefined ? { value, look: 'item' } : { value, look: 'link', link: target };
}

/** The names of few cells; of many those in question, and how many there are. */
function cellsText({ form }: ReportBook, finding: ResultFinding): string {
  const cells = [...new Set(finding.cells)];
  const named = cells.length > NAMED ? cellsInQuestion(finding).slice(0, NAMED) : cells;
  const names = named.map((cell) => cellName(form, cell, 'zh')).join('；');
  return named.length === cells.length ? names : `${names}${names && '等 '}${cells.length} 格`;
}

function kindOf({ outcome, severity }: ResultFinding): string {
  return translate('zh', `group.${outcome === 'fail' ? severity : outcome}`);
}

function lookOf({ outcome, severity }: ResultFinding): Look {
  if (outcome !== 'fail' || severity === 'hint') return 'itemQuiet';
  return severity === 'error' ? 'itemError' : 'itemWarning';
}

/** What went wrong, in both languages, and the changes of cells that would explain all of it. */
function causeText(book: ReportBook, cause: ResultCause): string {
  const { explanations } = cause;
  const ways = explanations.slice(0, WAYS).map(({ changes }) => {
    const steps = changes.map(
      ({ cell, from, to }) => `「${cellName(book.form, cell, 'zh')}」${printed(from)} → ${printed(to)}`,
    );
    return `可能的改正：${steps.join('，')}`;
  });
  const rest = explanations.length - WAYS;
  const more = rest > 0 ? [`另有 ${rest} 种同样可能`] : [];
  return [`原因 ${cause.id}　${cause.message.zh}`, cause.message.en, ...ways, ...more].join('\n');
}

function printed(value: number | null): string {
  return value === null ? '未填' : formatNumber(value);
}
