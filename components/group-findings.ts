import type { ResultFinding } from '../lib/model/result.ts';

export type GroupName = 'error' | 'warning' | 'hint' | 'incomplete' | 'crashed';

/** From what weighs most to what weighs least. */
const GROUPS: readonly GroupName[] = ['error', 'warning', 'hint', 'incomplete', 'crashed'];

export interface FindingGroup {
  readonly name: GroupName;
  readonly findings: readonly ResultFinding[];
}

/** Groups that are not empty, heaviest first; inside a group the order of the result stays. */
export function groupFindings(findings: readonly ResultFinding[]): readonly FindingGroup[] {
  return GROUPS.map((name) => ({ name, findings: findings.filter((finding) => groupOf(finding) === name) })).filter(
    (group) => group.findings.length > 0,
  );
}

/** How many findings each group has. */
export function countFindings(findings: readonly ResultFinding[]): Readonly<Record<GroupName, number>> {
  const counts = { error: 0, warning: 0, hint: 0, incomplete: 0, crashed: 0 };
  for (const finding of findings) counts[groupOf(finding)] += 1;
  return counts;
}

/** Only a failed check has a weight: what could not be judged is not worse for being important. */
export function groupOf(finding: ResultFinding): GroupName {
  return finding.outcome === 'fail' ? finding.severity : finding.outcome;
}
