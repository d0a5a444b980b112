import { cellsOf, type TextForm } from './cell-names.ts';

/** What sentences are written from: the figures of a report, and numbers that no table has. */
export interface Facts {
  readonly form: TextForm;
  readonly numbers: Readonly<Record<string, number | null>>;
  /** The number of a name such as `#a`. */
  readonly free: (name: string) => number;
}

function termValue(facts: Facts, name: string): number | null {
  if (name.startsWith('#')) return facts.free(name);
  const cells = cellsOf(facts.form, name);
  const values = cells.map((id) => facts.numbers[id]);
  if (cells.length === 0 || !values.every((value) => typeof value === 'number')) return null;
  return values.reduce((sum, value) => sum + value, 0);
}

/** Takes a sum such as `received+carriedIn-#a`, gives its terms with their signs. */
function termsOf(sum: string): readonly (readonly [sign: number, name: string])[] {
  return [...sum.matchAll(/([+-]?)([^+-]+)/g)].map(([, sign, name = '']) => [sign === '-' ? -1 : 1, name]);
}

/** What a sum of names comes to; null where the form does not have one of them. */
export function valueOf(facts: Facts, sum: string): number | null {
  let total = 0;
  for (const [sign, name] of termsOf(sum)) {
    const value = termValue(facts, name);
    if (value === null) return null;
    total += sign * value;
  }
  return total;
}
