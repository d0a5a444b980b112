import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULTS, faultOf } from '../../support/generate/faults.ts';
import { SIZES, figuresArbitrary, figuresOf } from '../../support/generate/figures.ts';
import { FORM_IDS } from '../../support/generate/form.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';
import { randomOf } from '../../support/generate/random.ts';

describe('faults', () => {
  it.each(FAULTS.map((fault) => fault.id))('%s is noticed, or says that it cannot be', (id) => {
    fc.assert(
      fc.property(figuresArbitrary, fc.nat(), (figures, seed) => {
        const planted = faultOf(id).plant(figures, randomOf(seed));
        fc.pre(planted !== null);
        const noticed = expectationsOf(planted.figures).some((each) => each.outcome !== 'pass');
        expect(noticed, planted.description).toBe(planted.seen);
        for (const cell of planted.cells) {
          expect(planted.figures.cells[cell], planted.description).not.toBe(figures.cells[cell]);
        }
      }),
    );
  });

  it.each(FAULTS.map((fault) => fault.id))('%s can be planted in some report', (id) => {
    const all = FORM_IDS.flatMap((form) => SIZES.map((size) => figuresOf(form, size, 11)));
    expect(all.some((figures) => faultOf(id).plant(figures, randomOf(1))?.seen === true)).toBe(true);
  });
});
