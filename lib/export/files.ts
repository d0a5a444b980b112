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
  readonly content: string;
}

export type ExportKind = 'json' | 'values' | 'findings' | 'statements';

const CSV_TYPE = 'text/csv;charset=utf-8';

/** One of the files that a report can be exported to. */
export function exportFile(kind: ExportKind, report: ReportResult, form: Template): ExportFile {
  switch (kind) {
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

function csvFile(report: ReportResult, name: string, content: string): ExportFile {
  return { name: exportFileName(report, name, 'csv'), type: CSV_TYPE, content };
}
