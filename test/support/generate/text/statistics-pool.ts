import { randomOf, type Random } from '../random.ts';
import { statisticsFiguresOf, withStatistic, type StatisticsFigures } from '../statistics/figures.ts';
import { statisticsCell } from '../statistics/form.ts';

const CHANNELS: readonly string[] = ['3.1.1', '3.1.2', '3.1.3', '3.1.4'];
const TIMES: readonly string[] = ['3.2.1', '3.2.2'];
const GROUNDS: readonly string[] = ['1', '2', '3', '4', '5', '6'].map((each) => `3.3.4.${each}`);
const ANSWERS: readonly string[] = ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8'];

/** A number in parts of random size. */
function shared(total: number, count: number, random: Random): readonly number[] {
  const parts: number[] = [];
  let rest = total;
  for (let index = 1; index < count; index += 1) {
    const part = random.whole(0, Math.min(rest, Math.ceil((2 * total) / count)));
    parts.push(part);
    rest -= part;
  }
  return [...parts, rest];
}

/** Figures in which as many requests were done and answered as came in. */
function balanced(figures: StatisticsFigures, random: Random): StatisticsFigures {
  const total = random.whole(1, random.chance(0.5) ? 40 : 3000);
  const done = shared(total, ANSWERS.length, random);
  const refused = done[ANSWERS.indexOf('3.3.4')] ?? 0;
  const changes: readonly (readonly [readonly string[], readonly number[]])[] = [
    [
      ['3.1', '3.2', '3.3'],
      [total, total, total],
    ],
    [CHANNELS, shared(total, CHANNELS.length, random)],
    [TIMES, shared(total, TIMES.length, random)],
    [ANSWERS, done],
    [GROUNDS, shared(refused, GROUNDS.length, random)],
  ];
  return changes.reduce(
    (all, [paths, values]) => paths.reduce((each, path, index) => withStatistic(each, path, values[index] ?? 0), all),
    figures,
  );
}

/** Whether nobody asked and nobody went to court. */
function withoutRequests(figures: StatisticsFigures): StatisticsFigures {
  const paths = Object.keys(figures.numbers).filter((id) => /^statistics\/[345](?:\.|\/)/.test(id));
  return paths.reduce((all, id) => withStatistic(all, id.split('/')[1] ?? '', 0), figures);
}

/** Right figures of the statistics form; the same for the same shift. */
export function statisticsPool(shift = 0): readonly StatisticsFigures[] {
  return Array.from({ length: 40 }, (_, index) => {
    const random = randomOf(shift * 1000 + index);
    const figures = statisticsFiguresOf(index % 2 === 0 ? 'city' : 'small', shift * 1000 + index);
    const result = index % 5 === 0 ? withoutRequests(figures) : balanced(figures, random);
    // More than 0 of everything that a report states to have been published.
    const published = result.numbers[statisticsCell('1.1')] ?? 0;
    return published > 0 ? result : withStatistic(result, '1.1', random.whole(1, 900));
  });
}
