import type { Asked } from '../meaning/asked.ts';
import type { Meant } from '../cells/candidates.ts';
import { ALL_REQUESTS } from '../cells/intents.ts';
import type { Match } from '../meaning/meanings.ts';
import { namesApplicants } from '../meaning/named-applicants.ts';

/** 企业等组织提出: more than those that are named. */
const SEVERAL_APPLICANTS = /(?:企业|机构|组织|自然人|单位|事务所)等/;

/** Requests of some applicants, where those of all were understood, or a part of what was not. */
export function isOfOtherApplicants(
  { heard, around, number }: Asked,
  intent: string,
  { meaning }: Match,
  meant: Meant,
  clause: string,
): boolean {
  if (meaning.applicants) {
    // 275件转入次年办理，其中自然人50件: what they are a part of was not understood.
    const isOfUnknown = heard.whole === null && around.before.includes('其中') && number.start > around.before.length;
    return isOfUnknown || SEVERAL_APPLICANTS.test(clause);
  }
  if (meant.applicants.length > 0) return false;
  return (ALL_REQUESTS.has(intent) || intent === 'requests') && namesApplicants(around.before);
}
