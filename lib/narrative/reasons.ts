import { sourceOf } from './wording.ts';
import { REASON_WORDS } from './wordings/outcomes.ts';

/** Why requests were not granted, by the words for each: the source of one expression for all of them. */
export const ANY_REASON = REASON_WORDS.map(([, words]) => sourceOf(words)).join('|');

const EACH = REASON_WORDS.map(([intent, words]) => ({ intent, words: new RegExp(sourceOf(words)) }));

/** The reasons that a text names. */
export function reasonsIn(text: string): readonly string[] {
  return EACH.filter(({ words }) => words.test(text)).map(({ intent }) => intent);
}
