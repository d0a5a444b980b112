import { describe, expect, it } from 'vitest';
import { MEANINGS } from '../../../../lib/narrative/meaning/meanings.ts';
import { zeroReport } from '../../check/report-of.ts';

const CASES = MEANINGS.flatMap(({ intent, applicants, wordings }) =>
  wordings.map(({ pattern, example }) => [pattern, example, intent, applicants ?? []] as const),
);

describe('wordings', () => {
  it.each(CASES)('%s: %s', (_pattern, example, intent) => {
    const { statements } = zeroReport('annual-2021', {}, {}, ['一、总体情况', example]).narrative;
    const stated = statements.find(({ value }) => value === 7);
    expect(stated?.intent).toBe(intent);
  });

  it('have one number each, and an example with the number 7', () => {
    for (const [pattern, example] of CASES) {
      expect(pattern.split('N').length, pattern).toBe(2);
      expect(example, pattern).toMatch(/7/);
    }
  });
});
