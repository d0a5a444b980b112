import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { SumRule } from './sums.ts';

/** What is known of a report. */
export interface Evidence {
  readonly report: Report;
  readonly verdicts: readonly Verdict[];
  readonly rules: readonly SumRule[];
  /** The same body's report on the year before, if it is at hand. */
  readonly previous: Report | null;
}
