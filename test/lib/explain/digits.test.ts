import { describe, expect, it } from 'vitest';
import { slipOf } from '../../../lib/explain/digits.ts';

describe('slips of the hand', () => {
  it.each([
    { wanted: 12, printed: 21, slip: 'digits-transposed' },
    { wanted: 1203, printed: 1230, slip: 'digits-transposed' },
    { wanted: 12, printed: 112, slip: 'digit-doubled' },
    { wanted: 100, printed: 1000, slip: 'digit-doubled' },
    { wanted: 12, printed: 142, slip: null },
    { wanted: 142, printed: 12, slip: 'digit-dropped' },
    { wanted: 10, printed: 1, slip: 'digit-dropped' },
    { wanted: 125, printed: 135, slip: 'digit-wrong' },
    { wanted: 5, printed: 6, slip: null },
    { wanted: 125, printed: 521, slip: null },
    { wanted: 7, printed: -7, slip: 'sign-lost' },
    { wanted: 52.15, printed: 521_500, slip: 'unit-lost' },
    { wanted: 7, printed: -5, slip: null },
    { wanted: 521_500, printed: 52.15, slip: 'unit-lost' },
    { wanted: 0, printed: 5, slip: null },
    { wanted: 5, printed: 0, slip: null },
    // Nearly, but not quite.
    { wanted: 12, printed: 31, slip: null },
    { wanted: 12, printed: 23, slip: null },
    { wanted: 1234, printed: 2135, slip: null },
    { wanted: 12, printed: 334, slip: null },
    { wanted: 143, printed: 12, slip: null },
    // Digits of counts only: none of nothing, of less than nothing or of parts of one.
    { wanted: 10, printed: 0, slip: null },
    { wanted: 15, printed: -5, slip: null },
    { wanted: 12.5, printed: 12.6, slip: null },
    { wanted: 125, printed: 1.5, slip: null },
    { wanted: 1.5, printed: 125, slip: null },
  ])('$printed for $wanted: $slip', ({ wanted, printed, slip }) => {
    expect(slipOf(wanted, printed)).toBe(slip);
  });
});
