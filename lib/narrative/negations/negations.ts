import { NOTHING_CARRIED } from './carried.ts';
import { NO_CASES, NO_CASES_PLAINLY } from './cases.ts';
import { NO_DOCUMENTS } from './documents.ts';
import type { Negation } from './negation.ts';
import { NO_APPLICANTS, NO_REQUESTS } from './requests.ts';
import { NO_ROWS } from './rows.ts';

/** All ways to say that there was none, the more exact first. */
export const NEGATIONS: readonly Negation[] = [
  ...NO_REQUESTS,
  ...NO_APPLICANTS,
  ...NO_DOCUMENTS,
  ...NO_CASES_PLAINLY,
  ...NOTHING_CARRIED,
  ...NO_ROWS,
  ...NO_CASES,
];
