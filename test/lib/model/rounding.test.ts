import { describe, expect, it } from 'vitest';
import { renderingOf } from '../../../lib/model/rounding.ts';

describe('how a figure is rendered', () => {
  it.each([
    [42.1, 42.105, 1, 'rounded'],
    [42.2, 42.105, 1, 'other'],
    [42.0, 42.105, 1, 'other'],
    [45.3, 45.38, 1, 'cut'],
    [45.4, 45.38, 1, 'rounded'],
    [45.5, 45.38, 1, 'other'],
    [20, 20, 0, 'rounded'],
    [19, 20, 0, 'other'],
    [21, 20, 0, 'other'],
    [21, 20.5, 0, 'rounded'],
    [20, 20.9, 0, 'cut'],
    [66.67, 200 / 3, 2, 'rounded'],
    [66.66, 200 / 3, 2, 'cut'],
    // Below zero cutting off leads upwards.
    [-20, -20.9, 0, 'cut'],
    [-22, -20.9, 0, 'other'],
    [-0, -0.9, 0, 'cut'],
    [0.5, 0, 0, 'rounded'],
    [1, 0, 0, 'other'],
  ] as const)('%d of %d with %d decimals: %s', (printed, exact, decimals, rendering) => {
    expect(renderingOf(printed, exact, decimals)).toBe(rendering);
  });
});
