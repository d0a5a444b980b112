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
const RESULTS: ReadonlySet<string> = new Set(['upheld', 'corrected', 'otherResult', 'pending', 'decided']);

/** All requests, at one stage or another. */
export const ALL_REQUESTS: ReadonlySet<string> = new Set(['received', 'toHandle', 'processed', 'handled']);

/** Outcomes of which the form has several rows. */
export const GROUPS: ReadonlySet<string> = new Set(['refused', 'unavailable', 'declined', 'otherHandled']);

/** True for how a request ended: a row of the form, a group of rows, or two of them together. */
export function isOutcome(intent: string): boolean {
  return /^(?:granted|partlyGranted|refused|unavailable|declined|otherHandled|other\.)/.test(intent);
}

/** True for a row below a group: why a request was refused, and the like. */
export function isReason(intent: string): boolean {
  return /^(?:refused|unavailable|declined|other)\./.test(intent);
}

/** True for requests that are carried from one year into another. */
export function isCarriedOver(intent: string): boolean {
  return intent === 'carriedIn' || intent === 'carriedOut';
}

/** True for what the table of requests has a column of each applicant for. */
export function isOfRequests(intent: string): boolean {
  return ALL_REQUESTS.has(intent) || isCarriedOver(intent) || intent === 'carried' || isOutcome(intent);
}

/** True for rows of the form that are by their name of another year: it says nothing about the year that is spoken of. */
export function isOfTwoYears(intent: string): boolean {
  return isCarriedOver(intent) || intent.endsWith('.previous');
}

/** The rows that are counted together, of 不予公开和无法提供 two; of every other intent it is the one. */
export function rowsOf(intent: string): readonly string[] {
  return intent.includes('+') ? intent.split('+') : [intent];
}

/** True for results of cases, one or several together. */
export function isResult(intent: string): boolean {
  return RESULTS.has(intent) || (intent.includes('+') && rowsOf(intent).every((row) => RESULTS.has(row)));
}

/** True for kinds of cases, one or several together. */
export function areCases(intent: string): boolean {
  return COURTS.has(intent) || (intent.includes('+') && rowsOf(intent).every((row) => COURTS.has(row)));
}

/** True where the words say that several rows are counted together. */
export function isSeveral(intent: string): boolean {
  return intent === 'grantedOrPartly' || rowsOf(intent).length > 1;
}
