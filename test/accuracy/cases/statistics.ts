import { SIZES } from '../../support/generate/figures.ts';
import { type PageIdentity } from '../../support/generate/page.ts';
import { randomOf } from '../../support/generate/random.ts';
import {
  oneTooMany,
  statisticsFiguresOf,
  styledStatistics,
  type StatisticsFigures,
} from '../../support/generate/statistics/figures.ts';
import { type StatisticsLayout } from '../../support/generate/statistics/layout.ts';
import { STATISTICS_LAYOUTS, statisticsPrinted } from '../../support/generate/statistics/layouts.ts';
import { statisticsExpectations } from '../../support/generate/statistics/oracle.ts';
import { statisticsPage } from '../../support/generate/statistics/page.ts';
import { ALL_STYLES } from '../../support/generate/styles.ts';
import { type Case, type ExpectedFigures, type LazyCase } from '../case.ts';
import { expectedIdentity } from './expected.ts';

const IDENTITY: PageIdentity = { agency: '云溪县人民政府办公室', year: 2016, published: '2017-03-10' };
/** Reports with one sum that is off, in each layout. */
const FAULTY = 8;

function expected(layout: StatisticsLayout, figures: StatisticsFigures): ExpectedFigures {
  const verdicts = statisticsExpectations(figures).filter(
    ({ at }) => layout.extended?.includes(at.slice('statistics/'.length)) !== true,
  );
  return { cells: figures.cells, numbers: figures.numbers, ...statisticsPrinted(layout, figures), verdicts };
}

function caseOf(layout: StatisticsLayout, figures: StatisticsFigures, made: string): Case {
  return {
    part: 'statistics',
    name: layout.id,
    form: figures.template,
    made,
    url: null,
    html: () => statisticsPage(figures, layout, IDENTITY),
    isReport: true,
    figures: expected(layout, figures),
    identity: expectedIdentity(IDENTITY),
  };
}

/** The statistics form in every layout: in every cell style, then with one sum that is off. */
export function* statisticsCases(shift: number): Generator<LazyCase> {
  for (const [place, layout] of STATISTICS_LAYOUTS.entries()) {
    for (const [index, style] of ALL_STYLES.entries()) {
      yield () => {
        const seed = place * 100 + index + shift * 10_007;
        const size = randomOf(seed).pick(SIZES);
        const figures = styledStatistics(statisticsFiguresOf(size, seed), style);
        return caseOf(layout, figures, `${style.id} statisticsFiguresOf('${size}', ${seed})`);
      };
    }
    for (let index = 0; index < FAULTY; index += 1) {
      yield () => {
        const seed = place * 100 + 50 + index + shift * 10_007;
        const random = randomOf(seed);
        const { figures, description } = oneTooMany(statisticsFiguresOf(random.pick(SIZES.slice(1)), seed), random);
        return caseOf(layout, figures, `seed ${seed} ${description}`);
      };
    }
  }
}
