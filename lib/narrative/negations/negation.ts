import type { Sentence } from '../../model/narrative.ts';
import type { Meant } from '../cells/candidates.ts';
import { isResult } from '../cells/intents.ts';
import type { RowNames } from '../meaning/compounds.ts';

/** Words that state that there was none. */
export interface Negation {
  readonly pattern: RegExp;
  readonly meant: (match: RegExpMatchArray, sentence: Sentence, agency: string | null) => readonly Meant[];
  /** True where the words leave no room for another meaning. */
  readonly isCertain: (match: RegExpMatchArray, agency: string | null) => boolean;
}

/** The words that deny; what is not yet decided is not denied. */
export const NOT =
  '(?:(?:不存在|尚未|未曾|从未|并未|未有|没有|未|无)(?!审结|办结|结案|判决|[作做]出(?:复议|判决|裁定)))';
/** Requests, by all their names. */
export const REQUESTS =
  '(?:(?:政府|政务)?信息(?:依申请)?公开(?:的|类)?(?:方面)?(?:的)?(?:书面|有效|相关)?申请|依申请(?:公开)?(?:政府)?(?:信息)?(?:公开)?(?:的)?(?:申请|(?<=公开(?:政府信息|信息)?)办理事项|事项|件|办件|情况)?|申请(?:公开|获取)(?:政府)?信息|公开(?:政府)?信息(?:的)?申请|公开申请|依申请公开请求|政府信息公开(?:型|类)案件)';

/** The denial of all that an intent counts. */
export function all(intent: string): readonly Meant[] {
  return [{ intent, applicants: [], block: null }];
}

/** A result is that of the one kind of case that a sentence names; of more than one it is not denied of any. */
export function inBlock(intent: string, topic: RowNames['topic'], plain: string): readonly Meant[] {
  if (topic !== 'proceedings' || !isResult(intent)) return all(intent);
  const isOfReviews = plain.includes('复议');
  if (isOfReviews && /诉/.test(plain)) return [];
  return [{ intent, applicants: [], block: isOfReviews ? 'reconsideration' : 'litigation' }];
}
