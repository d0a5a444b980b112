import { foundOf, LIST_FAULTS, LIST_RULES, TABLE_FAULTS, TABLE_RULES } from './found.ts';
import { type TextMeasurement } from './measure.ts';

/**
 * What the reading of sentences has to reach, in per cent: recall on the wordings that are known, most of which were
 * written without sight of the reader, and precision on all. Recall may not fall below what it has reached.
 */
export interface TextGoals {
  readonly table: { readonly recall: number; readonly precision: number };
  readonly lists: { readonly recall: number; readonly precision: number };
  /** Right reports with an alarm, at most. */
  readonly alarmedPages: number;
}

export const TEXT_GOALS: TextGoals = {
  table: { recall: 87, precision: 99 },
  lists: { recall: 89, precision: 99 },
  alarmedPages: 1,
};

const isBelow = (part: number, whole: number, goal: number): boolean => whole > 0 && (100 * part) / whole < goal;

/** What does not reach its goal, in words. */
export function shortfalls({ tally }: TextMeasurement, goals: TextGoals = TEXT_GOALS): readonly string[] {
  const counts = [...tally.sets.values()];
  const known = [...tally.sets].flatMap(([name, count]) => (name.startsWith('known') ? [count] : []));
  const measured = [
    { name: 'table', goal: goals.table, faults: TABLE_FAULTS, rules: TABLE_RULES },
    { name: 'lists', goal: goals.lists, faults: LIST_FAULTS, rules: LIST_RULES },
  ];
  const { alarmedPages, rightPages, crashed } = tally.totals;
  return [
    ...measured.flatMap(({ name, goal, faults, rules }) => {
      const { altered, found } = foundOf(known, faults, rules);
      const { right, wrong } = foundOf(counts, faults, rules);
      return [
        ...(isBelow(found, altered, goal.recall) ? [`${name}: recall`] : []),
        ...(isBelow(right, right + wrong, goal.precision) ? [`${name}: precision`] : []),
      ];
    }),
    ...(100 * alarmedPages > goals.alarmedPages * rightPages ? ['alarms on right reports'] : []),
    ...(crashed > 0 ? ['crashes'] : []),
  ];
}
