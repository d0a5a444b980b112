import { type Case, type ExpectedIdentity, type Part } from './case.ts';

export const FIELDS = [
  'agency',
  'year',
  'title',
  'published',
  'period',
] as const satisfies readonly (keyof ExpectedIdentity)[];
export type Field = (typeof FIELDS)[number];

/** What is counted, for each line of a table. */
export interface Counts {
  pages: number;
  right: number;
  /** Cells of which something is stated that the page does not print: must be 0. */
  wrong: number;
  notRead: number;
  /** Damaged numbers that were put right, and that were left alone. */
  repaired: number;
  leftDamaged: number;
  /** Failures that were not stated though all their cells were read, and failures that were stated and are none. */
  missed: number;
  false: number;
  /** Reports that were not recognised, and other pages that were. */
  notRecognised: number;
  mistaken: number;
  crashed: number;
  identity: Record<Field, { right: number; wrong: number; none: number }>;
}

/** All counters at 0. */
export function zeroCounts(): Counts {
  const none = (): { right: number; wrong: number; none: number } => ({ right: 0, wrong: 0, none: 0 });
  return {
    pages: 0,
    right: 0,
    wrong: 0,
    notRead: 0,
    repaired: 0,
    leftDamaged: 0,
    missed: 0,
    false: 0,
    notRecognised: 0,
    mistaken: 0,
    crashed: 0,
    identity: { agency: none(), year: none(), title: none(), published: none(), period: none() },
  };
}

/** A mistake, with what is needed to look at it. */
export interface Mistake {
  readonly kind: 'wrong' | 'missed' | 'false' | 'notRecognised' | 'mistaken' | 'identity' | 'crashed';
  readonly of: Case;
  readonly text: string;
}

/** Counts by part, then by form, then by name. */
export type Tally = Map<Part, Map<string, Map<string, Counts>>>;

/** The counters for a case, made where there are none yet. */
export function countsFor(tally: Tally, { part, form, name }: Case): Counts {
  const forms = tally.get(part) ?? new Map<string, Map<string, Counts>>();
  tally.set(part, forms);
  const names = forms.get(form) ?? new Map<string, Counts>();
  forms.set(form, names);
  const counts = names.get(name) ?? zeroCounts();
  names.set(name, counts);
  return counts;
}

/** Adds counters to others. */
export function add(sum: Counts, { identity, ...numbers }: Counts): void {
  for (const [key, value] of Object.entries(numbers)) sum[key as keyof typeof numbers] += value;
  for (const field of FIELDS) {
    sum.identity[field].right += identity[field].right;
    sum.identity[field].wrong += identity[field].wrong;
    sum.identity[field].none += identity[field].none;
  }
}
