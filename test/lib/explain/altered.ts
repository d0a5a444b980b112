import { systemOf, type System } from '../../../lib/explain/system.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { figuresOf, withNumbers, type Figures } from '../../support/generate/figures.ts';
import { randomOf } from '../../support/generate/random.ts';
import { reportOf } from '../check/report-of.ts';

/** The equations of the table of requests of a report with these figures. */
export function systemFor({ template, cells }: Figures): System {
  const system = systemOf(reportOf(template, cells), 'requests', RULES);
  if (!system) throw new Error('no table');
  return system;
}

/** Figures of a right report of which some are others, half of the time all of one column. */
export function altered(seed: number, count: number, size: 'sparse' | 'small' | 'city'): Figures {
  const random = randomOf(seed);
  const figures = figuresOf(random.pick(['annual-2019', 'annual-2021']), size, seed);
  const cells = Object.keys(figures.cells).filter((cell) => cell.startsWith('requests/'));
  const column = random.pick(cells).split('/')[2] ?? '';
  const among = random.chance(0.5) ? cells.filter((cell) => cell.endsWith(column)) : cells;
  const changes = Array.from({ length: count }, (): [string, number] => [random.pick(among), random.whole(0, 40)]);
  return withNumbers(figures, Object.fromEntries(changes));
}
