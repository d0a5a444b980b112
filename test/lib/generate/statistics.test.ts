import { describe, expect, it } from 'vitest';
import { SIZES } from '../../support/generate/figures.ts';
import { randomOf } from '../../support/generate/random.ts';
import {
  oneTooMany,
  statisticsFiguresOf,
  styledStatistics,
  withStatistic,
} from '../../support/generate/statistics/figures.ts';
import {
  STATISTICS_ITEMS,
  STATISTICS_SUMS,
  partsOfItem,
  statisticsCell,
} from '../../support/generate/statistics/form.ts';
import { STATISTICS_LAYOUTS, statisticsPrinted } from '../../support/generate/statistics/layouts.ts';
import { statisticsExpectations } from '../../support/generate/statistics/oracle.ts';
import { ALL_STYLES } from '../../support/generate/styles.ts';

describe('the statistics form', () => {
  it('names every item once, below an item that is there', () => {
    const paths = STATISTICS_ITEMS.map((each) => each.path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths.filter((each) => each.includes('.'))) {
      expect(paths).toContain(path.split('.').slice(0, -1).join('.'));
    }
    expect(Object.fromEntries(STATISTICS_SUMS.map((path) => [path, partsOfItem(path).length]))).toEqual({
      '3.1': 4,
      '3.2': 2,
      '3.3': 8,
      '3.3.4': 6,
      '4': 3,
      '5': 3,
      '8.3': 2,
    });
  });

  it('satisfies every sum, whatever its style', () => {
    for (const [index, style] of ALL_STYLES.entries()) {
      for (const size of SIZES) {
        const outcomes = statisticsExpectations(styledStatistics(statisticsFiguresOf(size, index), style));
        expect(
          outcomes.every((each) => each.outcome === 'pass'),
          style.id,
        ).toBe(true);
      }
    }
  });

  it('fails where a figure is one too many, and only as a warning', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { figures } = oneTooMany(statisticsFiguresOf('small', seed), randomOf(seed));
      const failed = statisticsExpectations(figures).filter((each) => each.outcome === 'fail');
      expect(failed.length).toBeGreaterThan(0);
      expect(failed.every((each) => each.severity === 'warning')).toBe(true);
    }
    const one = withStatistic(statisticsFiguresOf('zero', 0), '3.3.4.2', 1);
    expect(
      statisticsExpectations(one)
        .filter((each) => each.outcome === 'fail')
        .map((each) => each.at),
    ).toEqual(['statistics/3.3.4']);
  });

  it.each(STATISTICS_LAYOUTS.map((layout) => [layout.id, layout] as const))('%s prints every figure', (_, layout) => {
    const paths = STATISTICS_ITEMS.filter((each) => each.unit !== null).map((each) => each.path);
    const figures = paths.reduce(
      (left, path, index) => withStatistic(left, path, 300_000 + index),
      statisticsFiguresOf('zero', 0),
    );
    const text = layout.html(figures).replace(/<[^>]*>/g, '');
    const { omitted } = statisticsPrinted(layout, figures);
    for (const path of paths) {
      const id = statisticsCell(path);
      if (!omitted.includes(id)) expect(text).toContain(figures.cells[id]);
    }
  });
});
