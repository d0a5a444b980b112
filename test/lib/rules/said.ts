import { check } from '../../../lib/check/run.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { Rule } from '../../../lib/rules/rule.ts';

/** What a rule says of a report: place, severity and message of all that it finds fault with. */
export function said(rule: Rule, report: Report): string[] {
  return check(report, [rule])
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'incomplete')
    .map(({ at, severity, message }) => `${at} ${severity} ${message}`);
}

/** Whether it said anything, also that all is well. */
export function isJudged(rule: Rule, report: Report): boolean {
  return check(report, [rule]).some(({ outcome }) => outcome !== 'not-applicable');
}
