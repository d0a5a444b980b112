import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresArbitrary, figuresOf, stateOf } from '../../support/generate/figures.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';
import { STYLES, styleOf, styled } from '../../support/generate/styles.ts';

describe('styles', () => {
  it.each(STYLES.map((style) => style.id))('%s leaves out nothing but zeros and breaks no equation', (id) => {
    fc.assert(
      fc.property(figuresArbitrary, (figures) => {
        const printed = styled(figures, styleOf(id));
        // One expectation for all cells: two hundred of them in each run take seconds.
        const strange = Object.keys(figures.cells).filter((cell) => {
          const before = figures.numbers[cell] ?? 0;
          const after = printed.numbers[cell] ?? 0;
          const state = stateOf(printed, cell);
          return after !== before || state === 'text' || (state !== 'number' && before !== 0);
        });
        expect(strange).toEqual([]);
        expect(expectationsOf(printed).filter((each) => each.outcome !== 'pass')).toEqual([]);
      }),
    );
  });

  it.each([
    ['thousands', /^-?\d{1,3}(,\d{3})+$/],
    ['thousands-full-width', /^-?\d{1,3}(，\d{3})+$/],
    ['full-width', /^[０-９]+$/],
    ['unit', /^\d+件$/],
    ['change-words', /^(增加?|减少?) ?\d+( ?件)?$/],
    ['change-signs', /^\+\d+$/],
    ['nbsp-zeros', /^\u00a0$/],
    ['slash-zeros', /^\/$/],
  ])('%s is seen in the print', (id, pattern) => {
    const printed = styled(figuresOf('annual-2019', 'city', 3), styleOf(id));
    expect(Object.values(printed.cells).some((text) => pattern.test(text))).toBe(true);
  });
});
