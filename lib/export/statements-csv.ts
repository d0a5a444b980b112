import type { ReportResult } from '../model/has-report.ts';
import type { ResultStatement } from '../model/result.ts';
import { oneLine } from '../text/passage.ts';
import { addressOf } from './address.ts';
import { toCsv, type CsvRow } from './csv.ts';

/**
 * Columns of the statements, one row per statement; the names are those of the JSON result. `year` is that of the report,
 * `ofYear` the year that a statement speaks of where that is another.
 */
export const STATEMENTS_HEADER = [
  'agency',
  'year',
  'intent',
  'value',
  'unit',
  'text',
  'at',
  'cells',
  'verdict',
  'reason',
  'exactness',
  'scope',
  'ofYear',
  'url',
] as const;

/** What the text of a report states, in the order of the text. */
export function statementsCsv(report: ReportResult): string {
  return toCsv(
    STATEMENTS_HEADER,
    report.statements.map((statement) => statementRow(report, statement)),
  );
}

function statementRow(report: ReportResult, statement: ResultStatement): CsvRow {
  const { intent, value, unit, text, at, cells, verdict, reason, exactness, scope, year } = statement;
  const { agency, year: ownYear } = report.report;
  const compared = [at, cells.join(' '), verdict, reason, exactness, scope, year];
  return [agency, ownYear, intent, value, unit, oneLine(text), ...compared, addressOf(report)];
}
