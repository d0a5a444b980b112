import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { FAULTS, faultOf } from '../../support/generate/faults.ts';
import { figuresArbitrary, stateOf, withNumbers, withText, type Figures } from '../../support/generate/figures.ts';
import { outcomeRows } from '../../support/generate/form.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';
import { randomOf } from '../../support/generate/random.ts';
import { reportOf } from './report-of.ts';

const figured = /^(?:requests|proceedings|proactive)\//;
/** The oracle adds up; of what is only unlikely it knows nothing. */
const EQUATIONS = RULES.filter((rule) => figured.test(rule.id) && rule.formula.kind !== 'tables');

/** Rule, place, outcome and severity of every verdict of the product, passes included. */
function stated(figures: Figures): string[] {
  return check(reportOf(figures.template, figures.cells), EQUATIONS)
    .filter((verdict) => verdict.outcome !== 'not-applicable')
    .map(({ rule, at, outcome, severity }) => `${rule} ${at} ${outcome} ${outcome === 'fail' ? severity : ''}`)
    .toSorted();
}

function expected(figures: Figures): string[] {
  return expectationsOf(figures)
    .map(({ rule, at, outcome, severity }) => {
      // On purpose: a stock that is not printed is not too small, it is not stated.
      const isUnstated =
        rule === 'proactive/stock' && outcome === 'fail' && stateOf(figures, `${at}/inForce`) !== 'number';
      return isUnstated ? `${rule} ${at} incomplete ` : `${rule} ${at} ${outcome} ${severity ?? ''}`;
    })
    .toSorted();
}

/**
 * Equations of the requests table in which a sum is not printed. The sum that it would state may stand in for it; how
 * far that goes is no part of the contract, which only says that a blank never makes an error.
 */
function leansOnBlank(figures: Figures, verdict: string): boolean {
  const [rule = '', at = ''] = verdict.split(' ');
  const column = at.split('/').at(-1) ?? '';
  const isBlank = (row: string): boolean =>
    ['blank', 'placeholder'].includes(stateOf(figures, `requests/${row}/${column}`));
  if (rule === 'requests/balance') {
    return isBlank('outcomeTotal') || (column === 'total' && ['received', 'carriedIn', 'carriedOut'].some(isBlank));
  }
  const rows = outcomeRows(figures.template).map(({ id }) => id);
  return rule === 'requests/outcome-total' && column === 'total' && rows.some(isBlank);
}

function compare(figures: Figures): void {
  const [mine, theirs] = [stated(figures), expected(figures)];
  const certain = (verdict: string): boolean => !leansOnBlank(figures, verdict);
  expect(mine.filter(certain)).toEqual(theirs.filter(certain));
  const places = (verdicts: readonly string[]): string[] => verdicts.map((each) => each.split(' ', 2).join(' '));
  expect(places(mine)).toEqual(places(theirs));
  expect(mine.filter((verdict) => !certain(verdict) && verdict.endsWith(' error'))).toEqual([]);
}

/** Changes to cells of any kind: what a cell prints instead. */
const changes = fc.array(
  fc.record({ at: fc.nat(), text: fc.constantFrom('', '/', '—', '见附件', '0', '1', '7', '7', '2.5', '-3') }),
  { maxLength: 12 },
);

function changed(figures: Figures, steps: readonly { readonly at: number; readonly text: string }[]): Figures {
  const ids = Object.keys(figures.cells);
  return steps.reduce((now, { at, text }) => {
    const id = ids[at % ids.length] as string;
    const number = Number(text);
    return text !== '' && !Number.isNaN(number) ? withNumbers(now, { [id]: number }) : withText(now, id, text);
  }, figures);
}

/** Cells that the equations lean on most: blanks in them are where the product puts sums in. */
function blankTotals(figures: Figures, picks: readonly number[]): Figures {
  const ids = Object.keys(figures.cells).filter((id) => id.startsWith('requests/') && /total|outcomeTotal/i.test(id));
  return picks.reduce((now, pick) => withText(now, ids[pick % ids.length] as string, ''), figures);
}

describe('equations of the forms', () => {
  it('have the verdicts of the oracle, passes included, on correct reports', () => {
    fc.assert(
      fc.property(figuresArbitrary, (figures) => {
        expect(stated(figures)).toEqual(expected(figures));
      }),
    );
  });

  it('have them where cells print anything', () => {
    fc.assert(
      fc.property(figuresArbitrary, changes, (figures, steps) => {
        const wrong = changed(figures, steps);
        compare(wrong);
      }),
      { numRuns: 400 },
    );
  });

  it('have them where totals are left blank, with another fault or without', () => {
    const fault = fc.option(fc.record({ id: fc.constantFrom(...FAULTS.map(({ id }) => id)), seed: fc.nat() }), {
      nil: null,
    });
    const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(figuresArbitrary, picks, fault, (figures, blanks, one) => {
        const planted = (one && faultOf(one.id).plant(figures, randomOf(one.seed))?.figures) ?? figures;
        const wrong = blankTotals(planted, blanks);
        compare(wrong);
      }),
      { numRuns: 400 },
    );
  });
});
