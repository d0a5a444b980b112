import { issuesOf, type Issue } from '../lib/model/issue.ts';
import type { ResultFinding } from '../lib/model/result.ts';
import type { FrameReport } from './reports.ts';

export type GroupName = 'error' | 'warning' | 'hint' | 'incomplete' | 'crashed';

/** From what weighs most to what weighs least. */
const GROUPS: readonly GroupName[] = ['error', 'warning', 'hint', 'incomplete', 'crashed'];

export interface IssueGroup {
  readonly name: GroupName;
  readonly issues: readonly Issue[];
}

/** What is to be listed of a report. */
export function openIssues({ open, result }: Pick<FrameReport, 'open' | 'result'>): readonly Issue[] {
  return issuesOf(open, result.causes);
}

/** Groups that are not empty, heaviest first; inside a group the order of the issues stays. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  return GROUPS.map((name) => ({ name, issues: issues.filter((issue) => groupOfIssue(issue) === name) })).filter(
    (group) => group.issues.length > 0,
  );
}

/** How many issues each group has. */
export function countIssues(issues: readonly Issue[]): Readonly<Record<GroupName, number>> {
  const counts = { error: 0, warning: 0, hint: 0, incomplete: 0, crashed: 0 };
  for (const issue of issues) counts[groupOfIssue(issue)] += 1;
  return counts;
}

/** A cause weighs as much as the heaviest finding that is left of it. */
export function groupOfIssue({ findings }: Issue): GroupName {
  const names = findings.map(groupOf);
  return GROUPS.find((name) => names.includes(name)) ?? 'hint';
}

/** Only a failed check has a weight: what could not be judged is not worse for being important. */
export function groupOf(finding: ResultFinding): GroupName {
  return finding.outcome === 'fail' ? finding.severity : finding.outcome;
}
