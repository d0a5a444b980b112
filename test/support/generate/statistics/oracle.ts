import { stateOf } from '../figures.ts';
import { type StatisticsFigures } from './figures.ts';
import { STATISTICS_SUMS, partsOfItem, statisticsCell } from './form.ts';

/** What the rule statistics/sum must say of one item. */
export interface StatisticsExpectation {
  readonly rule: 'statistics/sum';
  readonly at: string;
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  /** Never an error: the text of the form is not confirmed word by word. */
  readonly severity: 'warning' | null;
  readonly cells: readonly string[];
}

/** Takes the figures as printed, gives what each sum of the form must come to; a blank counts as 0. */
export function statisticsExpectations(figures: StatisticsFigures): readonly StatisticsExpectation[] {
  return STATISTICS_SUMS.map((path) => {
    const result = statisticsCell(path);
    const terms = partsOfItem(path).map(statisticsCell);
    const place = { rule: 'statistics/sum', at: `statistics/${path}`, cells: [result, ...terms] } as const;
    const worth = (id: string): number => figures.numbers[id] ?? 0;
    if (place.cells.some((id) => stateOf(figures, id) === 'text'))
      return { ...place, outcome: 'incomplete', severity: null };
    const holds = Math.abs(worth(result) - terms.reduce((sum, id) => sum + worth(id), 0)) < 1e-9;
    if (holds) return { ...place, outcome: 'pass', severity: null };
    // A sum that is not printed states nothing that could be wrong.
    if (stateOf(figures, result) !== 'number') return { ...place, outcome: 'incomplete', severity: null };
    return { ...place, outcome: 'fail', severity: 'warning' };
  });
}
