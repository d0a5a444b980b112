import { TABLE_IDS } from '../model/cell-id.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Cause } from '../model/cause.ts';
import type { Severity, Verdict } from '../model/finding.ts';
import type { Evidence } from './evidence.ts';
import { explainTable } from './explain-table.ts';
import { causesOfNumbers } from './numbers-in-text.ts';
import { causesOfRows } from './rows.ts';
import { isSum } from './sums.ts';

/**
 * Puts failed equations together that one thing explains, and says what it could be. Where nothing failed, nothing is done.
 * No verdict belongs to two causes.
 */
export function explain(evidence: Evidence): Cause[] {
  return finish(explainInSteps(evidence));
}

/** The same in steps. */
export function* explainInSteps(evidence: Evidence): Steps<Cause[]> {
  const sums = new Set(evidence.rules.filter(isSum).map(({ id }) => id));
  const broken = evidence.verdicts.filter((verdict) => sums.has(verdict.rule) && isBroken(verdict));
  const claimed = new Set<Verdict>();
  const causes: Cause[] = [];
  for (const table of TABLE_IDS) {
    const own = broken.filter(({ at }) => at.startsWith(`${table}/`));
    if (own.length > 0) causes.push(...(yield* explainTable(evidence, table, own)));
  }
  causes.push(...causesOfRows(evidence.verdicts));
  const known = new Set(causes.flatMap(({ verdicts }) => verdicts));
  causes.push(...causesOfNumbers(evidence.verdicts.filter((verdict) => !known.has(verdict))));
  return causes
    .map((cause) => ({ ...cause, verdicts: cause.verdicts.filter((each) => !claimed.has(each) && claimed.add(each)) }))
    .toSorted((a, b) => WEIGHT[severityOf(a)] - WEIGHT[severityOf(b)] || b.verdicts.length - a.verdicts.length);
}

/** A sum that fails, or that would have to be filled in. */
function isBroken({ outcome, message, equation }: Verdict): boolean {
  if (equation?.relation !== '=') return false;
  return outcome === 'fail' || (outcome === 'incomplete' && message === 'blank');
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** That of the weightiest verdict. */
export function severityOf({ verdicts }: Pick<Cause, 'verdicts'>): Severity {
  const [first] = verdicts.map(({ severity }) => severity).toSorted((a, b) => WEIGHT[a] - WEIGHT[b]);
  return first ?? 'hint';
}
