import type { Reason } from '../lib/judge/judgement.ts';

/** Reasons in the order in which they are offered. */
export const REASON_NAMES: readonly Reason[] = [
  'explained',
  'confirmed-right',
  'misread',
  'local-form',
  'immaterial',
  'other',
];
