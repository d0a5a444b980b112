import { valueOf, type Facts } from './facts.ts';

/**
 * What a number may equal, by what it counts: every reading that a fair reader would accept. Stated from the rules of
 * reading alone (an office may or may not count what was carried in, or what is pending), not from the product, and on
 * purpose generous: a number that is altered must be wrong in any reading.
 */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  received: ['received', 'received+carriedIn'],
  'received+carriedIn': ['received+carriedIn', 'received'],
  done: [
    'done',
    'done-carriedIn',
    'done-other',
    'done-other.remainder',
    'received',
    'received+carriedIn',
    'received-carriedOut',
    'answered',
  ],
  answered: ['answered', 'done'],
  granted: ['granted', 'granted+partlyGranted'],
  'granted+partlyGranted': ['granted+partlyGranted'],
  other: ['other', 'other.remainder'],
  'reconsideration.total': ['reconsideration.total', 'reconsideration.total-reconsideration.pending'],
  'litigation.total': [
    'litigation.total',
    'litigation.total-litigation.pending',
    'direct.total',
    'direct.total-direct.pending',
    'after.total',
    'after.total-after.pending',
  ],
  'direct.total': ['direct.total', 'direct.total-direct.pending'],
  'after.total': ['after.total', 'after.total-after.pending'],
  'litigation.upheld': ['litigation.upheld', 'direct.upheld', 'after.upheld'],
  'litigation.corrected': ['litigation.corrected', 'direct.corrected', 'after.corrected'],
  'litigation.other': ['litigation.other', 'direct.other', 'after.other'],
  'litigation.pending': ['litigation.pending', 'direct.pending', 'after.pending'],
  disputes: [
    'reconsideration.total+litigation.total',
    'reconsideration.total+litigation.total-reconsideration.pending-litigation.pending',
  ],
  'normative.made': ['normative.made', 'normative.published'],
  'normative.published': ['normative.published', 'normative.made', 'normative.total'],
  'regulations.made': ['regulations.made', 'regulations.published'],
  'regulations.published': ['regulations.published', 'regulations.made', 'regulations.total'],
  'normative.issued': ['normative.issued', 'normative.published'],
};

/** Of one kind of applicant, with or without what was carried in; what was done likewise. */
function ofApplicant(meaning: string): readonly string[] | null {
  const [, applicant, row] = /^(\w+):(received|done)$/.exec(meaning) ?? [];
  if (applicant === undefined) return null;
  const [received, carriedIn] = [`${applicant}:received`, `${applicant}:carriedIn`];
  const either = [received, `${received}+${carriedIn}`];
  return row === 'received' ? either : [`${applicant}:done`, ...either];
}

/** Takes what a number counts and the sum it was written from, gives every number that it may be. */
export function candidatesOf(facts: Facts, meaning: string, sum: string): ReadonlySet<number> {
  const readings = READINGS[meaning] ?? ofApplicant(meaning) ?? [meaning];
  const values = [sum, ...readings].map((each) => valueOf(facts, each));
  return new Set(values.filter((value) => value !== null));
}
