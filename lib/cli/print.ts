import { FINDINGS_HEADER, findingRows } from '../export/findings-csv.ts';
import { BYTE_ORDER_MARK, csvLine } from '../export/csv.ts';
import { TABLE_IDS } from '../model/cell-id.ts';
import { hasReport, type ReportResult } from '../model/has-report.ts';
import { TEMPLATES, templateOf } from '../templates/index.ts';
import { formOf } from '../text/form-of-report.ts';
import { isUnreadable, type Outcome } from './check-page.ts';
import { issueLines } from './issue-lines.ts';
import type { CheckOptions } from './options.ts';

/** Turns outcomes into what is written to standard output, piece by piece. */
export interface Printer {
  begin(): string;
  one(outcome: Outcome): string;
  end(): string;
}

export function printerFor(format: CheckOptions['format']): Printer {
  switch (format) {
    case 'json':
      return jsonPrinter();
    case 'ndjson':
      return { begin: () => '', one: (outcome) => `${JSON.stringify(outcome)}\n`, end: () => '' };
    case 'csv':
      return {
        begin: () => BYTE_ORDER_MARK + csvLine(['file', 'error', ...FINDINGS_HEADER]),
        one: csvRows,
        end: () => '',
      };
    case 'text':
      return { begin: () => '', one: textOf, end: () => '' };
  }
}

function jsonPrinter(): Printer {
  let count = 0;
  return {
    begin: () => '[',
    one: (outcome) => `${count++ === 0 ? '\n' : ',\n'}${JSON.stringify(outcome, null, 2)}`,
    end: () => (count === 0 ? ']\n' : '\n]\n'),
  };
}

function csvRows(outcome: Outcome): string {
  const { file } = outcome.source;
  if (isUnreadable(outcome)) {
    return csvLine([file, `${outcome.error.code}: ${outcome.error.message}`, ...FINDINGS_HEADER.map(() => null)]);
  }
  if (!hasReport(outcome)) return '';
  return findingRows(outcome, formOf(outcome, TEMPLATES))
    .map((row) => csvLine([file, null, ...row]))
    .join('');
}

const KINDS = {
  attachment: '报告在附件中，未核对',
  picture: '报告是图片，未核对',
  none: '不是政府信息公开年度报告',
  report: '',
} as const;

const TABLES = { proactive: '主动公开', requests: '申请办理', proceedings: '复议诉讼', statistics: '统计表' } as const;

function textOf(outcome: Outcome): string {
  const name = outcome.source.file ?? outcome.source.url ?? '-';
  if (isUnreadable(outcome)) return `${name}\n  读不出：${outcome.error.zh}（${outcome.error.code}）\n`;
  if (!hasReport(outcome)) {
    const links = outcome.detection.attachments.map((link) => `    ${link}\n`).join('');
    return `${name}\n  ${KINDS[outcome.detection.kind]}\n${links}`;
  }
  const found = issueLines(outcome, 'zh', true).map((line) => `  ${line}\n`);
  return `${name}\n${headOf(outcome)}${found.join('')}`;
}

function headOf({ report, coverage, checks }: ReportResult): string {
  const template = templateOf(report.template);
  const tables = TABLE_IDS.flatMap((id) => {
    const part = coverage[id];
    return part ? [`${TABLES[id]} ${part.cells - part.unread}/${part.cells}`] : [];
  });
  const read = tables.length > 0 ? `已读 ${tables.join(' · ')}` : '没有可以逐格核对的表';
  const counted = `${checks.pass} 项相符，${checks.fail} 项不符，${checks.incomplete} 项无法判断`;
  return `  ${report.agency ?? '（未写明机关）'} ${report.year ?? '（未写明年度）'} ${template.title}\n  ${read}；${counted}\n`;
}
