import type { Asked, Heard } from './asked.ts';
import type { Meant } from '../cells/candidates.ts';
import { blockOfResult } from './cases.ts';
import type { Chosen } from './choose-meaning.ts';
import { lastClause } from '../sentence/clause.ts';
import { isCarriedOver, isOfRequests, isResult } from '../cells/intents.ts';
import { APPLICANTS, applicantsNamedIn, applicantsOfPassage } from './named-applicants.ts';
import { resultOfCases } from './results-of-cases.ts';

/** What a number means. */
export interface Meanings {
  readonly meant: Meant;
  /** What it may be as well, where what is meant was told from words farther away. */
  readonly otherwise: Meant | null;
}

const APPLICANT_WORDS = /自然人|个人/;
const ORGANISATION_WORDS = /法人|组织|企业|单位申请/;

/** What a number means in its sentence: whose requests it counts, of which cases it is the result, how its cases ended. */
export function meantBy(asked: Asked, intent: string, { match, rows }: Chosen): Meanings {
  const { sentence, number, heard } = asked;
  const before = sentence.plain.slice(0, number.start);
  const own = sentence.plain.slice(number.start - match.before, number.end + match.after);
  const applicants = match.meaning.applicants ?? applicantsIn(own);
  const plain: Meant = { intent, applicants, rows, block: isResult(intent) ? blockOfResult(before, heard) : null };
  const result = resultOfCases(intent, before);
  if (result !== null) return { meant: { ...plain, intent: result, block: intent }, otherwise: null };
  if (match.meaning.applicants) {
    // 上年结转9件，其中自然人7件: the parts are of what was counted, not of what was received.
    const { whole } = heard;
    const isOfWhole = whole !== null && whole !== intent && isOfRequests(whole);
    return isOfWhole ? { meant: { ...plain, intent: whole }, otherwise: plain } : { meant: plain, otherwise: null };
  }
  const named =
    isOfRequests(intent) || intent === 'requests' ? applicantsAround(asked, number.start - match.before) : [];
  const columns = named.length > 0 ? named : goesOnWith(intent, heard);
  if (columns.length === 0) return { meant: plain, otherwise: null };
  return { meant: { ...plain, applicants: columns }, otherwise: plain };
}

/** 自然人提出申请30件，办结28件，结转2件: what became of them, as long as nothing was counted of all applicants. */
function goesOnWith(intent: string, { whole, covered }: Heard): readonly string[] {
  const isSubject = whole === null && covered.length > 0 && !APPLICANTS.every((one) => covered.includes(one));
  return isSubject && (intent === 'handled' || intent === 'onTime' || isCarriedOver(intent)) ? covered : [];
}

/** The applicants that a clause or the passage before it restricts a number to; empty for all. */
function applicantsAround({ sentence: { plain }, around }: Asked, start: number): readonly string[] {
  const named = applicantsNamedIn(lastClause(around.before));
  return named.length > 0 ? named : applicantsOfPassage(plain, start);
}

/** 收到自然人申请7件 speaks of one applicant, 收到公民、法人和其他组织的申请 of all. */
function applicantsIn(own: string): readonly string[] {
  return APPLICANT_WORDS.test(own) && !ORGANISATION_WORDS.test(own) ? ['naturalPerson'] : [];
}
