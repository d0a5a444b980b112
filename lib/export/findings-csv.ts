import type { ReportResult } from '../model/has-report.ts';
import type { ResultFinding } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import { cellName } from '../text/cell-name.ts';
import { addressOf } from './address.ts';
import { toCsv, type CsvRow } from './csv.ts';

/** Columns of the findings, one row per finding; the names are those of the JSON result. */
export const FINDINGS_HEADER = [
  'agency',
  'year',
  'severity',
  'outcome',
  'rule',
  'at',
  'label',
  'message',
  'expected',
  'actual',
  'formula',
  'why',
  'cells',
  'id',
  'url',
] as const;

/** Failed and incomplete checks in the order of the result, with Chinese texts. */
export function findingsCsv(report: ReportResult, form: Template): string {
  return toCsv(FINDINGS_HEADER, findingRows(report, form));
}

/** Rows for `FINDINGS_HEADER`; those of several reports can be written under one header. */
export function findingRows(report: ReportResult, form: Template): readonly CsvRow[] {
  return report.findings.map((finding) => findingRow(report, form, finding));
}

function findingRow(report: ReportResult, form: Template, finding: ResultFinding): CsvRow {
  return [
    report.report.agency,
    report.report.year,
    finding.severity,
    finding.outcome,
    finding.rule,
    finding.at,
    cellName(form, finding.at, 'zh'),
    finding.message.zh,
    finding.expected,
    finding.actual,
    finding.formula,
    finding.why.zh,
    finding.cells.join(' '),
    finding.id,
    addressOf(report),
  ];
}
