import { type FaultKind } from './case.ts';
import { type TextCounts } from './tally.ts';

export const TABLE_RULES: readonly string[] = ['narrative/table'];
export const TABLE_FAULTS: readonly FaultKind[] = ['table', 'negation'];
/** Rules about lists and shares: measured together. */
export const LIST_RULES: readonly string[] = [
  'narrative/parts',
  'narrative/flow',
  'narrative/share',
  'narrative/count',
];
export const LIST_FAULTS: readonly FaultKind[] = ['parts', 'flow', 'share', 'count'];

/** How many faults were found, and how many findings are about one. */
export interface Found {
  altered: number;
  found: number;
  right: number;
  wrong: number;
}

/** Adds up faults of some kinds and findings of some rules. */
export function foundOf(
  counts: readonly TextCounts[],
  faults: readonly FaultKind[],
  rules: readonly string[],
): Readonly<Found> {
  const all: Found = { altered: 0, found: 0, right: 0, wrong: 0 };
  for (const each of counts) {
    for (const kind of faults) {
      all.altered += each.faults[kind]?.altered ?? 0;
      all.found += each.faults[kind]?.found ?? 0;
    }
    for (const rule of rules) {
      all.right += each.findings[rule]?.right ?? 0;
      all.wrong += each.findings[rule]?.wrong ?? 0;
    }
  }
  return all;
}
