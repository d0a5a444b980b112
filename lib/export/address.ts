import type { ReportResult } from '../model/has-report.ts';

/** Where the report was read: its address, or the file it was read from. */
export function addressOf(report: ReportResult): string | null {
  return report.source.url ?? report.source.file;
}
