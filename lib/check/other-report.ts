import type { Report } from '../model/report.ts';
import type { OtherReports } from '../rules/rule.ts';

/**
 * What another report is to a report: the same body's on the year before, or its own as seen before. One of another body or
 * of another year is held against nothing.
 */
export function othersOf(report: Report, other: Report | null): OtherReports {
  const { agency, year } = report.identity;
  if (other === null || agency === null || year === null || agency !== other.identity.agency) return NONE;
  if (other.identity.year === year - 1) return { previous: other, earlier: null };
  return other.identity.year === year ? { previous: null, earlier: other } : NONE;
}

const NONE: OtherReports = { previous: null, earlier: null };
