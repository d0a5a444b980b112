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
  const [one, two] = [sumOf(single.kinds.values()), sumOf(pair.kinds.values())];
  const seen = one.reports - one.unseen;
  const measured = [
    { name: 'one cell: first', of: seen, part: one.first, goal: CAUSE_GOALS.single.first },
    { name: 'one cell: first three', of: seen, part: one.firstThree, goal: CAUSE_GOALS.single.firstThree },
    { name: 'one cell: one cause', of: seen, part: one.oneCause, goal: CAUSE_GOALS.single.oneCause },
    { name: 'two cells', of: two.reports - two.unseen - two.open, part: two.told, goal: CAUSE_GOALS.pair.told },
    ...[...pattern.kinds].map(([name, { named, reports, unseen }]) => ({
      name: `pattern ${name}`,
      of: reports - unseen,
      part: named,
      goal: CAUSE_GOALS.pattern.named,
    })),
  ];
  const all = sumOf([...single.kinds.values(), ...pair.kinds.values(), ...pattern.kinds.values()]);
  return [
    ...measured.flatMap(({ name, part, of, goal }) => (isBelow(part, of, goal) ? [`causes: ${name}`] : [])),
    ...(all.false > 0 ? ['causes: explanations that do not hold'] : []),
    ...(all.loose > 0 ? ['causes: failed sums without a cause'] : []),
  ];
}

/** Below the goal by more than the chance of a small sample explains (two standard errors). */
function isBelow(part: number, of: number, goal: number): boolean {
  if (of === 0) return false;
  const chance = 200 * Math.sqrt(((goal / 100) * (1 - goal / 100)) / of);
  return (100 * part) / of < goal - chance;
}
