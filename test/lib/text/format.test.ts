import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../lib/text/format-number.ts';
import { formatTime } from '../../../lib/text/format-time.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [-5, '-5'],
  [875050, '875050'],
  [52.15, '52.15'],
  [0.1 + 0.2, '0.3'],
  [-1e-9, '0'],
])('%d is written %s', (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

describe('formatTime', () => {
  test.each([
    [-480, '2024-03-05 04:07 UTC+8'],
    [0, '2024-03-05 04:07 UTC+0'],
    [210, '2024-03-05 04:07 UTC-3:30'],
    [-345, '2024-03-05 04:07 UTC+5:45'],
    [570, '2024-03-05 04:07 UTC-9:30'],
  ])('where the clock is %d minutes behind', (minutes, expected) => {
    const date = new Date(2024, 2, 5, 4, 7, 59);
    date.getTimezoneOffset = () => minutes;
    expect(formatTime(date)).toBe(expected);
  });
});
