import { expect, it } from 'vitest';
import { withoutNested } from '../../../lib/model/sums.ts';

it.each<[values: number[], without: number[][]]>([
  [[5, 4, 3, 1], [[5, 4]]],
  [
    [4, 3, 1, 2],
    [
      [4, 2],
      [4, 3],
    ],
  ],
  [[0.3, 0.1, 0.2], [[0.3]]],
  [
    [6, 3, 2, 1],
    [[6], [6, 3]],
  ],
  [[4, 4, 1], []],
  [[3, 2, 2], []],
  [[0, 0, 0], []],
  [[], []],
])('%j may be %j', (values, without) => {
  expect(withoutNested(values)).toEqual(without);
});
