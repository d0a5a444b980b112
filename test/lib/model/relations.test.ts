import { describe, expect, it } from 'vitest';
import type { Figure, PartsList } from '../../../lib/model/narrative.ts';
import { addsUp } from '../../../lib/model/relations.ts';

const figure = (value: number): Figure => ({ value, sentence: {}, place: {} }) as Figure;

function adds(
  total: number,
  parts: readonly number[],
  kind: PartsList['kind'],
  totals: readonly number[] = [],
): boolean {
  return addsUp({ total: figure(total), totals, parts: parts.map(figure), kind });
}

describe('parts that are all', () => {
  it.each([
    ['make the total', 9, [4, 3, 2], true],
    ['with one that is divided itself', 9, [6, 4, 2, 3], true],
    ['in another division as well', 9, [4, 5, 6, 3], true],
    ['one more than the total', 9, [4, 5, 1], false],
    ['less than the total', 9, [4, 3, 1], false],
    ['one part only', 9, [9], false],
    ['one of them told twice', 90, [40, 40, 30, 20], true],
    ['small ones that are the same', 9, [4, 4, 3, 2], false],
  ])('%s: %i of %j', (_, total, parts, expected) => {
    expect(adds(total, parts, 'closed')).toBe(expected);
  });

  it('may make another total that was stated', () => {
    expect(adds(9, [4, 3, 1], 'closed', [8])).toBe(true);
  });
});

describe('parts that need not be all', () => {
  it('may end before what was collected', () => {
    expect(adds(9, [4, 5, 1], 'unclear')).toBe(true);
    expect(adds(9, [4, 5, 1], 'open')).toBe(true);
    expect(adds(9, [4, 6, 1], 'unclear')).toBe(false);
  });
});
