import { type ExpectedIdentity } from './case.ts';
import { type Reading } from './reader.ts';
import { FIELDS, type Counts, type Field } from './tally.ts';

/** Spaces, zero-width marks and the width of brackets are no part of a name. */
function tidy(value: string | number | null): string | number | null {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]+/g, '') : value;
}

function judge(
  expected: readonly (string | number | null)[],
  stated: string | number | null,
): 'right' | 'wrong' | 'none' {
  if (expected.some((each) => tidy(each) === tidy(stated))) return 'right';
  return stated === null ? 'none' : 'wrong';
}

/** Counts each field that is expected; gives the wrong ones in words. */
export function compareIdentity(
  expected: Partial<ExpectedIdentity>,
  stated: NonNullable<Reading['identity']>,
  counts: Counts['identity'],
): readonly string[] {
  return FIELDS.flatMap((field: Field) => {
    const values = expected[field];
    if (values === undefined) return [];
    const verdict = judge(values, stated[field]);
    counts[field][verdict] += 1;
    return verdict === 'right' ? [] : [`${field} ${verdict}: expected ${values.join(' | ')}, stated ${stated[field]}`];
  });
}
