import { truthOf, type Altered } from './case.ts';
import { read, type ReadCause, type Reading } from './reader.ts';
import { falseExplanations } from './verify.ts';

/** What is counted for each kind of slip. */
export interface Counts {
  reports: number;
  /** No equation fails: nobody could notice. */
  unseen: number;
  first: number;
  firstThree: number;
  /** More than three sets of cells explain as well, or fewer cells do: the data cannot tell. */
  open: number;
  /** Of those that the data can tell: the true cells among the first three. */
  told: number;
  oneCause: number;
  named: number;
  /** Explanations after which an equation does not hold: must be 0. */
  false: number;
  /** Failed sums without a cause: must be 0. */
  loose: number;
  /** The search was given up. */
  givenUp: number;
}

export const CAUSE_MISTAKES = ['false', 'loose', 'not found', 'not named'] as const;

/** An explanation that is wrong or missing, with what is needed to look at it. */
export interface Mistake {
  readonly kind: (typeof CAUSE_MISTAKES)[number];
  readonly of: Altered;
  readonly text: string;
}

export interface Measured {
  readonly kinds: ReadonlyMap<string, Counts>;
  readonly mistakes: readonly Mistake[];
  readonly reports: number;
  /** Milliseconds for checking and explaining all of them. */
  readonly time: number;
}

export function zero(): Counts {
  return {
    reports: 0,
    unseen: 0,
    first: 0,
    firstThree: 0,
    open: 0,
    told: 0,
    oneCause: 0,
    named: 0,
    false: 0,
    loose: 0,
    givenUp: 0,
  };
}

/** All counters in one. */
export function sumOf(all: Iterable<Counts>): Counts {
  const sum = zero();
  for (const counts of all) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}

/** Place of the true numbers among the explanations, from 0; the worst of all causes; null where they are not among them. */
function placeOf(altered: Altered, causes: readonly ReadCause[]): number | null {
  const truth = truthOf(altered);
  const places = causes.map(({ explanations }) =>
    explanations.findIndex(({ changes }) => changes.every(({ cell, to }) => truth.get(cell) === to)),
  );
  if (places.length === 0 || places.includes(-1)) return null;
  const named = causes.flatMap(({ explanations }, i) => explanations[places[i] ?? 0]?.changes ?? []);
  return named.length === truth.size ? Math.max(...places) : null;
}

function isOpen(altered: Altered, causes: readonly ReadCause[]): boolean {
  const sizes = causes.map(({ explanations: [best] }) => best?.changes.length ?? 0);
  const size = sizes.reduce((total, each) => total + each, 0);
  const listed = causes.some(({ explanations }) => explanations.length > 3 || explanations.length === 0);
  return listed || size < altered.cells.length;
}

/** Reads every report and looks whether the true cells are named. */
export function measureCauses(reports: Iterable<Altered>): Measured {
  const kinds = new Map<string, Counts>();
  const mistakes: Mistake[] = [];
  let [number, time] = [0, 0];
  for (const altered of reports) {
    const counts = kinds.get(altered.kind) ?? zero();
    kinds.set(altered.kind, counts);
    const reading = read(altered);
    number += 1;
    time += reading.time;
    mistakes.push(...compare(altered, reading, counts));
  }
  return { kinds, mistakes, reports: number, time };
}

function compare(altered: Altered, { causes, loose }: Reading, counts: Counts): Mistake[] {
  const mistakes: Mistake[] = [];
  const say = (kind: Mistake['kind'], text: string): void => void mistakes.push({ kind, of: altered, text });
  counts.reports += 1;
  counts.loose += loose.length;
  for (const finding of loose) say('loose', finding);
  if (causes.length === 0) {
    counts.unseen += 1;
    return mistakes;
  }
  for (const text of falseExplanations(altered.figures, causes)) {
    counts.false += 1;
    say('false', text);
  }
  const place = placeOf(altered, causes);
  const isAmongThree = place !== null && place < 3;
  counts.first += place === 0 ? 1 : 0;
  counts.firstThree += isAmongThree ? 1 : 0;
  if (isOpen(altered, causes)) counts.open += 1;
  else if (isAmongThree) counts.told += 1;
  else say('not found', wordsOf(causes));
  counts.oneCause += causes.length === 1 ? 1 : 0;
  if (causes[0]?.pattern === altered.pattern) counts.named += 1;
  else if (altered.pattern !== null) say('not named', wordsOf(causes));
  counts.givenUp += causes.some(({ explanations, complete }) => explanations.length === 0 && !complete) ? 1 : 0;
  return mistakes;
}

function wordsOf(causes: readonly ReadCause[]): string {
  return causes
    .map(({ pattern, explanations }) => {
      const ways = explanations.map(({ changes }) => changes.map(({ cell, to }) => `${cell} → ${to}`).join(', '));
      return `${pattern}: ${ways.join(' | ') || 'cannot be told'}`;
    })
    .join('; ');
}
