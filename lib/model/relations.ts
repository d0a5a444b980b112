import type { Flow, PartsList } from './narrative.ts';
import { sumOf, withoutNested, withoutRepeated } from './sums.ts';

/** What follows parts that make the total is another division of it, where it is at least so much of the total. */
const ANOTHER_DIVISION = 0.5;

/**
 * The parts make the total, or those up to any of them do: where a list ends is not always certain. Where it is, only another
 * division of the same may follow: 自然人9件、法人3件；网络8件、其他4件. A part may be divided itself: 其中已答复4件，3件予以公开，1件部分公开；
 * 未答复1件; or be told twice.
 */
export function addsUp({
  total,
  totals,
  parts,
  kind,
}: Pick<PartsList, 'total' | 'totals' | 'parts' | 'kind'>): boolean {
  const accepted = new Set([total.value, ...totals]);
  const values = parts.map(({ value }) => value);
  return [values, ...withoutNested(values), ...withoutRepeated(values)].some((list) => {
    const all = sumOf(list);
    let sum = 0;
    return list.some((value, index) => {
      sum = sumOf([sum, value]);
      const rest = sumOf([all, -sum]);
      const mayEnd = kind !== 'closed' || rest === 0 || rest >= ANOTHER_DIVISION * total.value;
      return index > 0 && mayEnd && accepted.has(sum);
    });
  });
}

/** What came in, with what the table says was carried in where the text is silent, and what became of it. */
export function sidesOf({ incoming, silent, handled, carriedOut }: Flow): {
  readonly left: number;
  readonly right: number;
} {
  return {
    left: incoming.reduce((sum, { value }) => sum + value, silent ?? 0),
    right: handled.value + carriedOut.value,
  };
}

/** All that came in was done or carried on. 共收到78件（含上年结转3件）: what was received may have the carried over in it. */
export function balances(flow: Flow): boolean {
  const { left, right } = sidesOf(flow);
  return left === right || flow.incoming[0]?.value === right;
}
