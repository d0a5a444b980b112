import type { PartsList } from '../model/narrative.ts';

/** The parts, or those up to any of them, make the total: where a list ends is not always certain. */
export function isAccepted({ total, totals, parts }: PartsList): boolean {
  const accepted = new Set([total.value, ...totals]);
  let sum = 0;
  return parts.some(({ value }, index) => {
    sum = sumOf([sum, value]);
    return index > 0 && accepted.has(sum);
  });
}

/** Σ, exact to four decimals. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 10_000), 0) / 10_000;
}
