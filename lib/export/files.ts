import type { ReportResult } from '../model/has-report.ts';
import type { Template } from '../model/template.ts';
import { exportFileName } from './file-name.ts';
import { findingsCsv } from './findings-csv.ts';
import { toJson } from './json.ts';
import { statementsCsv } from './statements-csv.ts';
import { valuesCsv } from './values-csv.ts';

/** A file ready to be saved; who saves it is the caller's business. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export type ExportKind = 'excel' | 'json' | 'values' | 'findings' | 'statements';

const CSV_TYPE = 'text/csv;charset=utf-8';
const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One of the files that a report can be exported to; `readAt` is when it was read, null where nobody knows. */
export async function exportFile(
  kind: ExportKind,
  report: ReportResult,
  form: Template,
  readAt: Date | null = null,
): Promise<ExportFile> {
  switch (kind) {
    case 'excel':
      return excelFile(report, form, readAt);
    case 'json':
      return { name: exportFileName(report, '结果', 'json'), type: 'application/json', content: toJson(report) };
    case 'values':
      return csvFile(report, '数据', valuesCsv(report, form));
    case 'findings':
      return csvFile(report, '发现', findingsCsv(report, form));
    case 'statements':
      return csvFile(report, '正文', statementsCsv(report));
  }
}

/** The writer of workbooks is larger than the popup: it is loaded when a workbook is asked for. */
async function excelFile(report: ReportResult, form: Template, readAt: Date | null): Promise<ExportFile> {
  const { reportWorkbook } = await import('./xlsx/report-workbook.ts');
  const content = await reportWorkbook(report, form, readAt);
  return { name: exportFileName(report, '核对', 'xlsx'), type: EXCEL_TYPE, content };
}

function csvFile(report: ReportResult, name: string, content: string): ExportFile {
  return { name: exportFileName(report, name, 'csv'), type: CSV_TYPE, content };
}
