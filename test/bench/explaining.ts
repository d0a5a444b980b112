import { check } from '../../lib/check/run.ts';
import { explain } from '../../lib/explain/explain.ts';
import { RULES } from '../../lib/rules/index.ts';
import { reportOf } from '../lib/check/report-of.ts';
import { figuresOf, withNumbers, type Figures } from '../support/generate/figures.ts';
import { FORM_IDS } from '../support/generate/form.ts';
import { randomOf } from '../support/generate/random.ts';

const REPORTS = 1000;
const MOST_WRONG = 4;
/** Each report is explained that often. */
const ROUNDS = 5;
/** Milliseconds of the processor that the worst report may take. */
export const GOAL = 50;

/** What explaining failed sums costs, outside of any browser: it touches no document. */
export interface ExplainTimes {
  readonly reports: number;
  readonly median: number;
  readonly worst: number;
  /** A report in which nothing failed. */
  readonly right: number;
}

/** Explains reports with up to four wrong cells, anywhere in table 三 or in one column of it. */
export function timeExplaining(): ExplainTimes {
  const times = Array.from({ length: REPORTS }, (_, seed) => timeOf(wrongFigures(seed)));
  const sorted = times.toSorted((a, b) => a - b);
  return {
    reports: REPORTS,
    median: sorted[REPORTS >> 1] ?? 0,
    worst: sorted.at(-1) ?? 0,
    right: timeOf(figuresOf('annual-2021', 'city', 1)),
  };
}

function wrongFigures(seed: number): Figures {
  const random = randomOf(seed);
  const figures = figuresOf(random.pick(FORM_IDS), random.pick(['sparse', 'small', 'city']), seed);
  const cells = Object.keys(figures.cells).filter((cell) => cell.startsWith('requests/'));
  const column = random.pick(cells).split('/')[2] ?? '';
  const among = random.chance(0.5) ? cells.filter((cell) => cell.endsWith(`/${column}`)) : cells;
  const changes = Array.from({ length: 1 + (seed % MOST_WRONG) }, () => {
    const cell = random.pick(among);
    return [cell, random.chance(0.5) ? (figures.numbers[cell] ?? 0) + 1 : random.whole(0, 50)] as const;
  });
  return withNumbers(figures, Object.fromEntries(changes));
}

function timeOf({ template, cells }: Figures): number {
  const report = reportOf(template, cells);
  const evidence = { report, verdicts: check(report, RULES), rules: RULES, previous: null };
  // Of the processor, not of the clock: what else the machine does must not count.
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) explain(evidence);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / ROUNDS;
}
