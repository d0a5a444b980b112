import { withNumbers, type Figures } from '../../support/generate/figures.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';
import { type ReadCause } from './reader.ts';

const brokenIn = (figures: Figures): ReadonlySet<string> =>
  new Set(expectationsOf(figures).flatMap(({ rule, at, outcome }) => (outcome === 'pass' ? [] : [`${rule}@${at}`])));

/**
 * What is wrong with the explanations of a report, in words: each is put in and the whole form is worked out again, by
 * another way than the product's. Its own equations have to hold, no other may break.
 */
export function falseExplanations(figures: Figures, causes: readonly ReadCause[]): readonly string[] {
  const before = brokenIn(figures);
  return causes.flatMap(({ id, findings, explanations }) =>
    explanations.flatMap(({ changes }) => {
      const after = brokenIn(withNumbers(figures, Object.fromEntries(changes.map(({ cell, to }) => [cell, to]))));
      const left = findings.filter((finding) => before.has(finding) && after.has(finding));
      const fresh = [...after].filter((each) => !before.has(each));
      const impossible = changes.filter(({ to }) => to < 0 || !Number.isInteger(to)).map(({ cell }) => cell);
      return [...left, ...fresh, ...impossible].map((what) => `${id}: ${what} after ${JSON.stringify(changes)}`);
    }),
  );
}
