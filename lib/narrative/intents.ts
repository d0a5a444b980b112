/** Names of what is counted, by what they have in common. */

/** Kinds of cases about disclosure, and all of them. */
export const COURTS: ReadonlySet<string> = new Set([
  'reconsideration',
  'litigation',
  'litigationDirect',
  'litigationAfterReconsideration',
  'disputes',
]);

/** How such a case ended, or that it has not. */
export const RESULTS: ReadonlySet<string> = new Set(['upheld', 'corrected', 'otherResult', 'pending']);

/** All requests, at one stage or another. */
export const ALL_REQUESTS: ReadonlySet<string> = new Set(['received', 'toHandle', 'processed', 'handled']);

/** Outcomes of which the form has several rows. */
export const GROUPS: ReadonlySet<string> = new Set(['refused', 'unavailable', 'declined', 'otherHandled']);

/** True for how a request ended: a row of the form, a group of rows, or two of them together. */
export function isOutcome(intent: string): boolean {
  return /^(?:granted|partlyGranted|refused|unavailable|declined|otherHandled|other\.)/.test(intent);
}

/** True for requests that are carried from one year into another. */
export function isCarriedOver(intent: string): boolean {
  return intent === 'carriedIn' || intent === 'carriedOut';
}
