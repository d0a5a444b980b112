import type { ResultFinding } from '../model/result.ts';

/** What a finding weighs; one that is undecided or could not be run weighs as itself. */
export type Weight = 'error' | 'warning' | 'hint' | 'undecided';

/** From what weight on findings are shown. What could not be judged is always said. */
export type Shown = 'hint' | 'warning' | 'error';

const RANK: Readonly<Record<Shown, number>> = { hint: 0, warning: 1, error: 2 };

export function weightOf({ outcome, severity }: Pick<ResultFinding, 'outcome' | 'severity'>): Weight {
  return outcome === 'fail' ? severity : 'undecided';
}

/** False for what the user does not want to see. */
export function isShown(weight: Weight, shown: Shown): boolean {
  return weight === 'undecided' || RANK[weight] >= RANK[shown];
}
