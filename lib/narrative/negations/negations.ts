import { NOTHING_CARRIED } from './carried.ts';
import { NO_CASES, NO_CASES_PLAINLY } from './cases.ts';
import { NO_DOCUMENTS } from './documents.ts';
import { NO_FEES } from './fees.ts';
import type { Negation } from './negation.ts';
import { NO_APPLICANTS, NO_REQUESTS, NO_REQUESTS_VAGUELY } from './requests.ts';
import { NO_ROWS } from './rows.ts';

/** All ways to say that there was none, the more exact first. */
export const NEGATIONS: readonly Negation[] = [
  ...NO_REQUESTS,
  ...NO_APPLICANTS,
  ...NO_REQUESTS_VAGUELY,
  ...NO_DOCUMENTS,
  ...NO_FEES,
  ...NO_CASES_PLAINLY,
  ...NOTHING_CARRIED,
  ...NO_ROWS,
  ...NO_CASES,
];
