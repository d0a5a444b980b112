import { clauseBefore } from '../sentence/clause.ts';
import type { Match, Surroundings } from './meanings.ts';
import { sourceOf } from '../wordings/wording.ts';
import { REASON_WORDS } from '../wordings/outcomes.ts';

/** Why requests were not granted, by the words for each: the source of one expression for all of them. */
export const ANY_REASON = REASON_WORDS.map(([, words]) => sourceOf(words)).join('|');

const EACH = REASON_WORDS.map(([intent, words]) => ({ intent, words: new RegExp(sourceOf(words)) }));

/** The reasons that a text names. */
export function reasonsIn(text: string): readonly string[] {
  return EACH.filter(({ words }) => words.test(text)).map(({ intent }) => intent);
}

const SUMMED = /(?:共|合计|总计|共计|累计)(?:有|为)?$/;
const JOINED = /[、和与及]/;

/** 属于国家秘密、内部事务信息的共7件: several reasons of one outcome, counted together; null where it is not said so. */
export function severalReasons({ before }: Surroundings): Match | null {
  if (!SUMMED.test(before)) return null;
  const clause = clauseBefore(before);
  const reasons = reasonsIn(clause);
  const groups = new Set(reasons.map((reason) => reason.split('.')[0]));
  if (reasons.length < 2 || groups.size > 1 || !JOINED.test(clause)) return null;
  const intent = reasons.join('+');
  return { meaning: { intent, topic: 'requests', wordings: [] }, before: clause.length, after: 0, distance: 0 };
}
