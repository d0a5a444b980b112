import { type ExpectedFigures, type ExpectedVerdict } from './case.ts';
import { type CellVerdict } from './compare-cells.ts';
import { type Reading } from './reader.ts';

/** Rules that are equations over cells: the ones the oracle has an opinion on. */
const EQUATIONS: ReadonlySet<string> = new Set([
  'requests/row-total',
  'requests/outcome-total',
  'requests/balance',
  'requests/subtotal',
  'proceedings/total',
  'proactive/stock',
  'statistics/sum',
]);

export interface EquationMistakes {
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

const inWords = ({ rule, at, severity }: Pick<ExpectedVerdict, 'rule' | 'at'> & { severity: string | null }): string =>
  `${rule} ${at} ${severity ?? ''}`.trim();

function isRead(verdict: ExpectedVerdict, cells: ReadonlyMap<string, CellVerdict>): boolean {
  return verdict.cells.every((id) => ['right', 'repaired'].includes(cells.get(id) ?? ''));
}

/**
 * Failures that the result keeps silent about, and failures it states that are none. A failure may be missed where a
 * cell of it was not read; nothing excuses a failure that is none. Where a sum fails in the oracle it may still be left
 * open by the product because its result is blank: `proactive/stock` is.
 */
export function compareEquations(
  figures: ExpectedFigures,
  { findings, values }: Reading,
  cells: ReadonlyMap<string, CellVerdict>,
): EquationMistakes {
  const stated = findings.filter(({ rule }) => EQUATIONS.has(rule));
  const failed = stated.filter(({ outcome }) => outcome === 'fail');
  const expected = figures.verdicts.filter(({ outcome }) => outcome === 'fail');
  const isOpen = (verdict: ExpectedVerdict): boolean =>
    verdict.rule === 'proactive/stock' && verdict.cells.some((id) => values[id]?.state !== 'number');
  const missed = expected
    .filter((verdict) => isRead(verdict, cells) && !isOpen(verdict))
    .filter(({ rule, at }) => !failed.some((each) => each.rule === rule && each.at === at));
  const wrong = failed.filter(
    ({ rule, at, severity }) =>
      !expected.some((each) => each.rule === rule && each.at === at && each.severity === severity),
  );
  return { missed: missed.map(inWords), false: wrong.map(inWords) };
}
