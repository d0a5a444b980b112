/** How a printed figure renders an exact one: to the nearest last digit, with the digits after it cut off, or not at all. */
export type Rendering = 'rounded' | 'cut' | 'other';

/** What binary fractions add. */
const NOISE = 1e-9;

/**
 * Whether a figure with so many decimals is the exact one, rounded or cut off (domain NI-PCT, X-GROWTH). Cutting off leads
 * towards zero only: 42.105 is printed as 42.1, never as 42.2, and 20 is neither 19 nor 21.
 */
export function renderingOf(printed: number, exact: number, decimals: number): Rendering {
  const digit = 10 ** -decimals;
  if (Math.abs(printed - exact) <= digit / 2 + NOISE) return 'rounded';
  const lost = Math.sign(exact) * (exact - printed);
  return lost > 0 && lost < digit - NOISE ? 'cut' : 'other';
}
