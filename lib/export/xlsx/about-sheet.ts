import type { FieldOrigin } from '../../model/report.ts';
import type { CellCoverage } from '../../model/result.ts';
import { TABLE_IDS } from '../../model/cell-id.ts';
import { cellName } from '../../text/cell-name.ts';
import { formatTime } from '../../text/format-time.ts';
import { translate, type TextKey } from '../../text/translate.ts';
import { VERSION } from '../version.ts';
import type { Look } from './looks.ts';
import type { ReportBook } from './report-book.ts';
import type { SheetDraft } from './sheet-draft.ts';

const WIDTHS = [18, 14, 14, 14, 14, 14, 44] as const;

/** 说明: what was read, from where, when and with what; what was found; what the colours mean. */
export function addAboutSheet(book: ReportBook, sheet: SheetDraft, readAt: Date | null): void {
  sheet.text(0, 0, '勾稽：政府信息公开工作年度报告的核对', 'title');
  sheet.heights.set(0, 26);
  const pen = new Pen(sheet);
  pen.wide(translate('zh', 'checks.limits'), 'plain');
  pen.wide(translate('en', 'checks.limits'), 'info');
  pen.gap('报告');
  addIdentity(book, pen, readAt);
  pen.gap('读表情况');
  addCoverage(book, pen);
  pen.gap('核对结果');
  addChecks(book, pen);
  if (book.report.problems.length > 0) addProblems(book, pen);
  pen.gap('颜色与公式');
  addLegend(pen);
}

export function newAboutSheet(book: ReportBook): SheetDraft {
  return book.add('说明', WIDTHS, true);
}

/** Writes row after row. */
class Pen {
  readonly sheet: SheetDraft;
  row = 1;

  constructor(sheet: SheetDraft) {
    this.sheet = sheet;
  }

  gap(title: string): void {
    this.row += 1;
    this.sheet.text(this.row++, 0, title, 'section');
  }

  wide(value: string, look: Look): void {
    this.#span(0, value, look);
  }

  line(key: string, value: string): void {
    this.sheet.text(this.row, 0, key, 'key');
    this.#span(1, value, 'plain');
  }

  sample(value: string | number | null, look: Look, meaning: string): void {
    this.sheet.put(this.row, 0, { value, look });
    this.#span(1, `　${meaning}`, 'plain');
  }

  #span(column: number, value: string, look: Look): void {
    const width = WIDTHS.length - column;
    this.sheet.span({ row: this.row, column, height: 1, width }, { value, look });
    this.sheet.fit(
      this.row++,
      value,
      WIDTHS.slice(column).reduce<number>((sum, each) => sum + each, 0),
    );
  }
}

function addIdentity({ report, form }: ReportBook, pen: Pen, readAt: Date | null): void {
  const { agency, year, title, published, period, origins } = report.report;
  const field = (key: keyof typeof origins, value: string | null) =>
    pen.line(translate('zh', `field.${key}`), value === null ? '未写明' : `${value}${originOf(origins[key])}`);
  field('title', title);
  field('agency', agency);
  field('year', year === null ? null : String(year));
  field('published', published);
  field('period', period && `${period.from} 至 ${period.to}`);
  pen.line('表式', form.source === '' ? form.title : `${form.title}（${form.source}）`);
  pen.line('网址', report.source.url ?? '未知');
  if (report.source.file !== null) pen.line('文件', report.source.file);
  pen.line('网页 SHA-256', report.source.sha256 ?? '未计算');
  pen.line('读取时间', readAt === null ? '未记录' : formatTime(readAt));
  pen.line('所用程序', `勾稽（Gouji）${VERSION}`);
}

function originOf(origin: FieldOrigin | null): string {
  return origin === null ? '' : `（取自${translate('zh', `origin.${origin}`)}）`;
}

const COUNTS = ['cells', 'read', 'blank', 'placeholder', 'unread'] as const satisfies readonly (keyof CellCoverage)[];

function addCoverage({ report }: ReportBook, pen: Pen): void {
  const tables = TABLE_IDS.flatMap((id) => {
    const counts = report.coverage[id];
    return counts ? [{ id, counts }] : [];
  });
  if (tables.length === 0) pen.wide(translate('zh', 'coverage.noTables'), 'plain');
  else {
    const heads: readonly TextKey[] = ['coverage.table', ...COUNTS.map((name) => `coverage.${name}` as const)];
    heads.forEach((key, column) => pen.sheet.text(pen.row, column, translate('zh', key), 'head'));
    pen.row += 1;
    for (const { id, counts } of tables) {
      pen.sheet.text(pen.row, 0, translate('zh', `table.${id}`), 'label');
      COUNTS.forEach((name, index) => pen.sheet.put(pen.row, 1 + index, { value: counts[name], look: 'number' }));
      pen.row += 1;
    }
  }
  pen.wide(translate('zh', 'state.narrative', report.coverage.narrative), 'plain');
}

function addChecks({ report }: ReportBook, pen: Pen): void {
  const { checks, findings } = report;
  const failed = findings.filter(({ outcome }) => outcome === 'fail');
  for (const severity of ['error', 'warning', 'hint'] as const) {
    const count = failed.filter((finding) => finding.severity === severity).length;
    pen.line(translate('zh', `group.${severity}`), String(count));
  }
  pen.line(translate('zh', 'group.incomplete'), String(checks.incomplete));
  pen.line('相符', translate('zh', 'checks.pass', { count: checks.pass }));
  if (checks.crashed > 0) pen.line(translate('zh', 'group.crashed'), String(checks.crashed));
}

function addProblems({ report, form }: ReportBook, pen: Pen): void {
  pen.gap('没有读出的，及原因');
  for (const { table, code, row } of report.problems) {
    const place = [
      translate('zh', `table.${table}`),
      ...(row === null ? [] : [cellName(form, `${table}/${row}/*`, 'zh')]),
    ];
    pen.wide(`${place.join(' · ')}：${translate('zh', `problem.${code}`)}`, 'plain');
  }
}

function addLegend(pen: Pen): void {
  pen.sample('12', 'error', '不符：所印的数与算出的数不能同时成立；批注里有算式');
  pen.sample('12', 'warning', '请核对：似不一致，须人工判断；批注里有算式');
  pen.sample('？', 'unread', '未能读出，或所印不是一个数；填入数字后，旁边的公式随之重算');
  pen.sample('12', 'computed', '公式算出的数，不是报告所印；空格和占位符按 0 计');
  pen.sample(null, 'number', '报告中未填的格');
}
