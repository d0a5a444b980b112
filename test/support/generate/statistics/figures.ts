import { type Size } from '../figures.ts';
import { randomOf, type Random } from '../random.ts';
import { restyled, type Print, type Style } from '../styles.ts';
import { STATISTICS_ITEMS, STATISTICS_SUMS, kindOfItem, partsOfItem, statisticsCell } from './form.ts';

/** The figures of one statistics form, by cell id: what is printed and what number it is. */
export interface StatisticsFigures extends Print {
  readonly template: 'statistics-2014';
}

const MOST: Readonly<Record<Size, number>> = { zero: 0, sparse: 3, small: 40, city: 4200 };
const SHARE: Readonly<Record<Size, number>> = { zero: 0, sparse: 0.1, small: 0.5, city: 0.9 };

function drawn(random: Random, size: Size, path: string): number {
  if (!random.chance(SHARE[size])) return 0;
  const value = random.whole(1, MOST[size]);
  return kindOfItem(path) === 'amount' && random.chance(0.5) ? value + random.whole(1, 99) / 100 : value;
}

/** Takes a size and a seed, gives a form that satisfies every sum. */
export function statisticsFiguresOf(size: Size, seed: number): StatisticsFigures {
  const random = randomOf(seed);
  const numbers = new Map<string, number>();
  for (const { path, unit } of STATISTICS_ITEMS) if (unit !== null) numbers.set(path, drawn(random, size, path));
  // From the innermost: 3.3.4 is a part of 3.3.
  for (const path of STATISTICS_SUMS.toReversed()) {
    numbers.set(
      path,
      partsOfItem(path).reduce((sum, part) => sum + (numbers.get(part) ?? 0), 0),
    );
  }
  const entries = [...numbers].map(([path, value]): [string, number] => [statisticsCell(path), value]);
  const cells = Object.fromEntries(entries.map(([id, value]) => [id, String(value)]));
  return { template: 'statistics-2014', cells, numbers: Object.fromEntries(entries) };
}

/** The figures with another number in one cell. */
export function withStatistic(figures: StatisticsFigures, path: string, value: number): StatisticsFigures {
  const id = statisticsCell(path);
  return {
    ...figures,
    cells: { ...figures.cells, [id]: String(value) },
    numbers: { ...figures.numbers, [id]: value },
  };
}

/** The figures printed in a style. */
export function styledStatistics(figures: StatisticsFigures, style: Style): StatisticsFigures {
  const kind = (id: string): 'count' | 'amount' => kindOfItem(id.split('/')[1] ?? '');
  return { ...figures, ...restyled(figures, style, kind) };
}

/** One of the sums or one of their parts is one too many. */
export function oneTooMany(
  figures: StatisticsFigures,
  random: Random,
): { figures: StatisticsFigures; description: string } {
  const sum = random.pick(STATISTICS_SUMS);
  const path = random.chance(0.5) ? sum : random.pick(partsOfItem(sum));
  const value = (figures.numbers[statisticsCell(path)] ?? 0) + 1;
  return { figures: withStatistic(figures, path, value), description: `${path} is one too many: ${value}` };
}
