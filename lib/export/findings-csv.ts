import type { ReportResult } from '../model/has-report.ts';
import type { ResultFinding } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import { placeName } from '../text/passage-place.ts';
import { oneLine } from '../text/passage.ts';
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
  'sentence',
  'quote',
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
    placeName(form, finding.at, 'zh'),
    finding.message.zh,
    finding.expected,
    finding.actual,
    finding.formula,
    finding.why.zh,
    finding.cells.join(' '),
    finding.id,
    addressOf(report),
    joined(finding.passages.map(({ sentence }) => sentence)),
    joined(finding.passages.map(({ quote }) => quote)),
  ];
}

/** Each text once, the wrong one first; empty where a finding is about cells only. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts.map(oneLine))].join(' | ');
}
