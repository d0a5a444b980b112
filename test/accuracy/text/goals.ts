import { foundOf, LIST_FAULTS, LIST_RULES, TABLE_FAULTS, TABLE_RULES } from './found.ts';
import { type TextMeasurement } from './measure.ts';

/** What the reading of sentences has to reach, in per cent. */
export interface TextGoals {
  /** Whether `--check` fails where it is not reached. */
  readonly isEnforced: boolean;
  readonly table: { readonly recall: number; readonly precision: number };
  readonly lists: { readonly recall: number; readonly precision: number };
  /** Right reports with an alarm, at most. */
  readonly alarmedPages: number;
}

export const TEXT_GOALS: TextGoals = {
  isEnforced: false,
  table: { recall: 95, precision: 99 },
  lists: { recall: 95, precision: 99 },
  alarmedPages: 1,
};

const isBelow = (part: number, whole: number, goal: number): boolean => whole > 0 && (100 * part) / whole < goal;

/** What does not reach its goal, in words; none where the goals are not enforced. */
export function shortfalls({ tally }: TextMeasurement, goals: TextGoals = TEXT_GOALS): readonly string[] {
  if (!goals.isEnforced) return [];
  const counts = [...tally.sets.values()];
  const measured = [
    { name: 'table', goal: goals.table, found: foundOf(counts, TABLE_FAULTS, TABLE_RULES) },
    { name: 'lists', goal: goals.lists, found: foundOf(counts, LIST_FAULTS, LIST_RULES) },
  ];
  const { alarmedPages, rightPages, crashed } = tally.totals;
  return [
    ...measured.flatMap(({ name, goal, found: { altered, found, right, wrong } }) => [
      ...(isBelow(found, altered, goal.recall) ? [`${name}: recall`] : []),
      ...(isBelow(right, right + wrong, goal.precision) ? [`${name}: precision`] : []),
    ]),
    ...(100 * alarmedPages > goals.alarmedPages * rightPages ? ['alarms on right reports'] : []),
    ...(crashed > 0 ? ['crashes'] : []),
  ];
}
