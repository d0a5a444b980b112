import type { PartsList } from '../model/narrative.ts';
import { sumOf, withoutNested } from '../model/sums.ts';

/**
 * The parts, or those up to any of them, make the total: where a list ends is not always certain, nor whether a part is divided
 * itself: 其中已答复4件，3件予以公开，1件部分公开；未答复1件.
 */
export function isAccepted({ total, totals, parts }: PartsList): boolean {
  const accepted = new Set([total.value, ...totals]);
  const values = parts.map(({ value }) => value);
  return [values, ...withoutNested(values)].some((list) => {
    let sum = 0;
    return list.some((value, index) => {
      sum = sumOf([sum, value]);
      return index > 0 && accepted.has(sum);
    });
  });
}
