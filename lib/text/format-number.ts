/** A number without binary noise: sums of amounts such as 0.1 + 0.2 are shown as 0.3. No grouping: reports print none. */
export function formatNumber(value: number): string {
  return String(roundNoise(value));
}

/** Rounds away what binary fractions add; six decimals are more than any amount in 万元 has. */
export function roundNoise(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  return Object.is(rounded, -0) ? 0 : rounded;
}
