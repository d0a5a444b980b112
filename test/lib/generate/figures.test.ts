import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZES, figuresArbitrary, figuresOf, stateOf } from '../../support/generate/figures.ts';
import { FORM_IDS, cellIds, type FormId } from '../../support/generate/form.ts';
import { expectationsOf } from '../../support/generate/oracle.ts';

const CELLS: Readonly<Record<FormId, Readonly<Record<string, number>>>> = {
  'annual-2019': { proactive: 22, requests: 161, proceedings: 15 },
  'annual-2021': { proactive: 10, requests: 175, proceedings: 15 },
};

/** Equations of a form without printed subtotals. */
const EQUATIONS: Readonly<Record<FormId, number>> = {
  'annual-2019': 23 + 7 + 7 + 3,
  'annual-2021': 25 + 7 + 7 + 3 + 2,
};

describe('figures', () => {
  it.each(FORM_IDS)('have all cells of %s, each once', (form) => {
    const ids = Object.keys(figuresOf(form, 'small', 1).cells);
    expect(ids).toEqual(cellIds(form));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [table, count] of Object.entries(CELLS[form])) {
      expect(ids.filter((id) => id.startsWith(`${table}/`))).toHaveLength(count);
    }
  });

  it('satisfy every equation', () => {
    fc.assert(
      fc.property(figuresArbitrary, (figures) => {
        const expectations = expectationsOf(figures);
        expect(expectations).toHaveLength(EQUATIONS[figures.template]);
        expect(expectations.filter((each) => each.outcome !== 'pass')).toEqual([]);
      }),
    );
  });

  it('print the number that they stand for', () => {
    fc.assert(
      fc.property(figuresArbitrary, (figures) => {
        const strange = Object.entries(figures.cells).filter(
          ([id, text]) => Number(text) !== figures.numbers[id] || stateOf(figures, id) !== 'number',
        );
        expect(strange).toEqual([]);
      }),
    );
  });

  it('are the same for the same seed and of different size', () => {
    for (const form of FORM_IDS) {
      expect(figuresOf(form, 'city', 5)).toEqual(figuresOf(form, 'city', 5));
      const received = SIZES.map((size) => figuresOf(form, size, 5).numbers['requests/received/total'] ?? 0);
      expect(received[0]).toBe(0);
      expect(received[3]).toBeGreaterThan(1000);
    }
  });
});
