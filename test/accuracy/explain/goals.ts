import { sumOf } from './measure.ts';
import { type CauseMeasurement } from './run.ts';

/** What naming the cause of failed sums has to reach, in per cent. */
export const CAUSE_GOALS = {
  /** One altered cell: named first, among the first three, as one cause. */
  single: { first: 97, firstThree: 99, oneCause: 100 },
  /** Two altered cells, where the data can tell: both among the first three. */
  pair: { told: 85 },
  /** Slips with a name: named so, for each of them. */
  pattern: { named: 80 },
} as const;

/** What does not reach its goal, in words. */
export function causeShortfalls({ single, pair, pattern }: CauseMeasurement): readonly string[] {
  const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
  const [one, two] = [sumOf(single.kinds.values()), sumOf(pair.kinds.values())];
  const seen = one.reports - one.unseen;
  const measured = [
    { name: 'one cell: first', is: share(one.first, seen), goal: CAUSE_GOALS.single.first },
    { name: 'one cell: first three', is: share(one.firstThree, seen), goal: CAUSE_GOALS.single.firstThree },
    { name: 'one cell: one cause', is: share(one.oneCause, seen), goal: CAUSE_GOALS.single.oneCause },
    { name: 'two cells', is: share(two.told, two.reports - two.unseen - two.open), goal: CAUSE_GOALS.pair.told },
    ...[...pattern.kinds].map(([name, { named, reports, unseen }]) => ({
      name: `pattern ${name}`,
      is: share(named, reports - unseen),
      goal: CAUSE_GOALS.pattern.named,
    })),
  ];
  const all = sumOf([...single.kinds.values(), ...pair.kinds.values(), ...pattern.kinds.values()]);
  return [
    ...measured.flatMap(({ name, is, goal }) => (is < goal ? [`causes: ${name}`] : [])),
    ...(all.false > 0 ? ['causes: explanations that do not hold'] : []),
    ...(all.loose > 0 ? ['causes: failed sums without a cause'] : []),
  ];
}
