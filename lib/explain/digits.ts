import type { PatternName } from './patterns.ts';

/** The slip of a hand that makes one number into another; null where it is none. */
export function slipOf(wanted: number, printed: number): PatternName | null {
  if (printed < 0 && wanted === -printed) return 'sign-lost';
  if (wanted !== 0 && (printed === wanted * 10_000 || wanted === printed * 10_000)) return 'unit-lost';
  if (!Number.isInteger(wanted) || !Number.isInteger(printed) || printed <= 0 || wanted <= 0) return null;
  const [right, wrong] = [String(wanted), String(printed)];
  if (right.length === wrong.length) {
    const differing = [...right].flatMap((digit, i) => (digit === wrong[i] ? [] : [i]));
    const [first = 0, second = 0] = differing;
    if (differing.length === 2 && second === first + 1) {
      if (right[first] === wrong[second] && right[second] === wrong[first]) return 'digits-transposed';
    }
    return differing.length === 1 && right.length > 1 ? 'digit-wrong' : null;
  }
  if (wrong.length === right.length + 1 && isWithoutOne(wrong, right, true)) return 'digit-doubled';
  if (right.length === wrong.length + 1 && isWithoutOne(right, wrong, false)) return 'digit-dropped';
  return null;
}

/** True where `short` is `long` without one digit, one that stands twice where asked for. */
function isWithoutOne(long: string, short: string, isTwice: boolean): boolean {
  return [...long].some((digit, i) => {
    if (isTwice && digit !== long[i + 1]) return false;
    return long.slice(0, i) + long.slice(i + 1) === short;
  });
}
