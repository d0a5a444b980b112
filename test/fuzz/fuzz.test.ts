import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUTATION_NAMES, caseOf, htmlOf, type FuzzCase } from './case.ts';
import { corpus } from './corpus.ts';
import { workbookProblems } from './held/exports.ts';
import { heldOf } from './held/held.ts';

/** `npm run fuzz` does a million of the same pages, with another seed of others. */
const SEED = 0;
const PAGES = 2_000;
const BLOCK = 250;
const PATIENCE = 120_000;

const bases = corpus();
const blocks = Array.from({ length: PAGES / BLOCK }, (_, block) => block * BLOCK);

describe('pages that nobody has damaged', () => {
  it('hold what must always hold', { timeout: PATIENCE }, () => {
    expect(bases.flatMap(({ name, html }) => heldOf(html).problems.map((problem) => `${name}: ${problem}`))).toEqual(
      [],
    );
  });
});

describe('damaged pages', () => {
  it.each(blocks)(
    'from number %i on: nothing throws, no value but what its cell prints',
    { timeout: PATIENCE },
    (first) => {
      let reports = 0;
      for (let number = first; number < first + BLOCK; number += 1) {
        const { problems, inspection } = heldOf(htmlOf(caseOf(SEED, number, bases), bases));
        expect(problems, `case ${number}`).toEqual([]);
        reports += inspection?.report ? 1 : 0;
      }
      expect(reports).toBeGreaterThan(BLOCK / 2); // else little is tested
    },
  );

  it('any page, however damaged', { timeout: PATIENCE }, () => {
    const mutation = fc.record({ name: fc.constantFrom(...MUTATION_NAMES), seed: fc.nat() });
    const cases: fc.Arbitrary<FuzzCase> = fc.record({
      base: fc.nat({ max: bases.length - 1 }),
      mutations: fc.array(mutation, { maxLength: 12 }),
    });
    fc.assert(
      fc.property(cases, (one) => {
        expect(heldOf(htmlOf(one, bases)).problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('their workbooks hold no formula of the page', { timeout: PATIENCE }, async () => {
    for (let number = 0; number < 24; number += 1) {
      const { inspection } = heldOf(htmlOf(caseOf(SEED + 1, number, bases), bases));
      if (inspection) expect(await workbookProblems(inspection.result), `case ${number}`).toEqual([]);
    }
  });
});
