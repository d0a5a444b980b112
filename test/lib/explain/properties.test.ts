import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/run.ts';
import { MOST_EFFORT } from '../../../lib/explain/explain-table.ts';
import { explain } from '../../../lib/explain/explain.ts';
import { cheapestRepairs } from '../../../lib/explain/find.ts';
import { finish } from '../../../lib/model/steps.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { figuresArbitrary, withNumbers, withText, type Figures } from '../../support/generate/figures.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';
import { randomOf } from '../../support/generate/random.ts';
import { reportOf } from '../check/report-of.ts';
import { altered, systemFor } from './altered.ts';
import { causesOf, findingsOf } from './explained.ts';

/** Right reports with some cells that print something else: numbers, nothing, words. */
const alteredArbitrary = fc
  .record({ figures: figuresArbitrary, seed: fc.nat(), count: fc.integer({ min: 0, max: 6 }) })
  .map(({ figures, seed, count }): Figures => {
    const random = randomOf(seed);
    const cells = Object.keys(figures.cells).filter((cell) => !cell.startsWith('proactive/'));
    let altered = figures;
    for (let i = 0; i < count; i += 1) {
      const cell = random.pick(cells);
      const kind = random.whole(0, 9);
      if (kind === 0) altered = withText(altered, cell, '');
      else if (kind === 1) altered = withText(altered, cell, '见附件');
      else altered = withNumbers(altered, { [cell]: random.whole(kind === 2 ? -5 : 0, 60) });
    }
    return altered;
  });

const brokenIn = (figures: Figures): ReadonlySet<string> =>
  new Set(expectationsOf(figures).flatMap(({ rule, at, outcome }) => (outcome === 'pass' ? [] : [`${rule}@${at}`])));

const RUNS = { numRuns: 150 };

describe('explanations', () => {
  it('make the equations of their cause hold and break no other', () => {
    fc.assert(
      fc.property(alteredArbitrary, (figures) => {
        const before = brokenIn(figures);
        for (const cause of causesOf(reportOf(figures.template, figures.cells))) {
          const own = findingsOf(cause);
          for (const { changes } of cause.explanations) {
            const after = brokenIn(withNumbers(figures, Object.fromEntries(changes.map(({ cell, to }) => [cell, to]))));
            expect(own.filter((finding) => before.has(finding) && after.has(finding))).toEqual([]);
            expect([...after].filter((finding) => !before.has(finding))).toEqual([]);
            expect(changes.filter(({ to }) => to < 0 || !Number.isInteger(to))).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it('share no finding, and leave no failed sum without a cause', () => {
    fc.assert(
      fc.property(alteredArbitrary, (figures) => {
        const report = reportOf(figures.template, figures.cells);
        const explained = causesOf(report).flatMap(findingsOf);
        expect(new Set(explained).size).toBe(explained.length);
        const failed = check(report, RULES).filter(
          ({ rule, outcome, equation }) =>
            outcome === 'fail' && equation !== null && /^(?:requests|proceedings)\//.test(rule),
        );
        const loose = failed.map(({ rule, at }) => `${rule}@${at}`).filter((id) => !explained.includes(id));
        expect(loose).toEqual([]);
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the cells and the verdicts', () => {
    fc.assert(
      fc.property(alteredArbitrary, (figures) => {
        const report = reportOf(figures.template, figures.cells);
        const turned = reportOf(figures.template, Object.fromEntries(Object.entries(figures.cells).toReversed()));
        const plain = (causes: ReturnType<typeof causesOf>): unknown =>
          causes.map((cause) => [cause.pattern, findingsOf(cause), cause.explanations, cause.count, cause.isSearched]);
        const verdicts = check(turned, RULES).toReversed();
        expect(plain(explain({ report: turned, verdicts, rules: RULES, previous: null }))).toEqual(
          plain(causesOf(report)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are found within the steps that a page may take, for up to four wrong cells', () => {
    let most = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const steps = { left: 1e6 };
      const size = (['sparse', 'small', 'city'] as const)[seed % 3] ?? 'small';
      finish(cheapestRepairs(systemFor(altered(seed, 1 + (seed % 4), size)), null, steps));
      most = Math.max(most, 1e6 - steps.left);
    }
    expect(most).toBeLessThan(MOST_EFFORT / 2);
  });
});
