import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
  const zone = process.env.TZ;
  beforeEach(() => delete process.env.TZ);
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['Asia/Shanghai', '2024-03-05 22:07 UTC+8'],
    ['UTC', '2024-03-05 14:07 UTC+0'],
    ['America/St_Johns', '2024-03-05 10:37 UTC-3:30'],
    ['Asia/Kathmandu', '2024-03-05 19:52 UTC+5:45'],
  ])('in %s', (name, expected) => {
    process.env.TZ = name;
    expect(formatTime(new Date('2024-03-05T14:07:59Z'))).toBe(expected);
  });
});
