import type { ReportResult } from '../model/has-report.ts';
import type { Template } from '../model/template.ts';
import { exportFileName } from './file-name.ts';
import { findingsCsv } from './findings-csv.ts';
import { toJson } from './json.ts';
import { valuesCsv } from './values-csv.ts';

/** A file ready to be saved; who saves it is the caller's business. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export type ExportKind = 'json' | 'values' | 'findings';

const CSV_TYPE = 'text/csv;charset=utf-8';

/** One of the files that a report can be exported to. */
export function exportFile(kind: ExportKind, report: ReportResult, form: Template): ExportFile {
  if (kind === 'json') {
    return { name: exportFileName(report, '结果', 'json'), type: 'application/json', content: toJson(report) };
  }
  if (kind === 'values') {
    return { name: exportFileName(report, '数据', 'csv'), type: CSV_TYPE, content: valuesCsv(report, form) };
  }
  return { name: exportFileName(report, '发现', 'csv'), type: CSV_TYPE, content: findingsCsv(report, form) };
}
