import type { Result } from './result.ts';

/** A result of a page that carries a report: everything is there. */
export type ReportResult = { [K in keyof Result]-?: NonNullable<Result[K]> };

export function hasReport(result: Result): result is ReportResult {
  return result.detection.report;
}
