import type { Verdict } from '../model/finding.ts';

/** Stable for the same rule and place, so that two inspections can be compared. */
export function idOf({ rule, at }: Verdict): string {
  return `${rule}@${at}`;
}
