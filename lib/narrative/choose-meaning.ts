import type { Scope, Sentence } from '../model/narrative.ts';
import { clauseAround } from './clause.ts';
import { subjectOf, subjectOfSection, type Subject } from './context.ts';
import { isOutcome, RESULTS } from './intents.ts';
import { matchesOf } from './matches.ts';
import { meaningsOf, type Match, type Surroundings } from './meanings.ts';
import type { NumberToken } from './numbers.ts';

/** What is remembered from sentence to sentence of one paragraph. */
export interface Thread {
  subject: Subject | null;
  /** True after words that speak of more bodies than the one that reports. */
  isWider: boolean;
  /** True after a sentence about reviews and lawsuits that disclosure has caused. */
  isOfDisclosureCases: boolean;
  /** What the numbers of a whole region are to this report. */
  readonly region: Scope;
}

/** What a sentence has said so far. */
export interface Heard {
  readonly intents: string[];
  /** The kind of case that it has spoken of last. */
  block: string | null;
  /** The applicants that it has spoken of last. */
  applicants: readonly string[];
  /** What it has counted last of all applicants. */
  whole: string | null;
}

/** A number whose meaning is asked for. */
export interface Asked {
  readonly sentence: Sentence;
  readonly number: NumberToken;
  readonly around: Surroundings;
  readonly thread: Thread;
  readonly heard: Heard;
}

/** What a number counts, and the rows below it that its words name as well. */
export interface Chosen {
  readonly match: Match;
  readonly rows: readonly string[];
}

/** The most telling meaning whose conditions the context meets; null where there is none. */
export function chooseMeaning(asked: Asked): Chosen | null {
  const possible = meaningsOf(asked.around).filter((match) => isPossible(match, asked));
  const match = possible[0] ?? sumOfHeard(asked) ?? restOfHeard(asked);
  if (!match) return null;
  // 因本机关不掌握而无法提供: the group of rows, or the row.
  const isBelow = (intent: string): boolean => intent.startsWith(`${match.meaning.intent}.`);
  const rows = possible.map(({ meaning }) => meaning.intent).filter(isBelow);
  return { match, rows: [...new Set(rows)] };
}

function isPossible({ meaning, before, after }: Match, { sentence, number, thread }: Asked): boolean {
  const { topic, lacks, unless, given, units } = meaning;
  if (units !== undefined && number.unit !== null && !units.test(number.unit)) return false;
  const [start, end] = [number.start - before, number.end + after];
  if (lacks?.test(clauseAround(sentence.plain, start, end))) return false;
  if (unless?.test(sentence.plain.slice(0, start))) return false;
  if (given && !given.test(sentence.plain.slice(0, start))) return false;
  return topic === undefined || topic === subjectAt(sentence, start, sentence.plain.slice(start, end), thread);
}

function subjectAt(sentence: Sentence, start: number, own: string, thread: Thread): Subject | null {
  const stated = subjectOf(own);
  if (stated === 'requests' || stated === 'proceedings') return stated;
  return (
    subjectOf(sentence.plain.slice(0, start)) ??
    thread.subject ??
    subjectOf(sentence.heading) ??
    subjectOfSection(sentence.section)
  );
}

const SUM_WORDS =
  /^[，；、]?(?:全年|以上|两项|两者|三项|各项|二者)?(?:合计|共计|总计|共|累计)(?:办理|受理|应办|办结|为|是)*$/;

/** 予以公开2件，部分公开2件，其他1件: the rest of the outcomes, or of the results. */
function restOfHeard({ around, heard }: Asked): Match | null {
  if (!/^[，、；]其[他它]$/.test(around.before)) return null;
  const isMany = (fits: (intent: string) => boolean): boolean => heard.intents.filter(fits).length > 1;
  const results = (intent: string): boolean => RESULTS.has(intent);
  const intent = isMany(isOutcome) ? 'otherHandled' : isMany(results) ? 'otherResult' : null;
  return intent && { meaning: { intent, wordings: [] }, before: 2, after: 0, distance: 0 };
}

const SOME = /(?:两项|两者|二者|三项)[^，。；]{0,8}$/;

/** 收到12件，上年结转1件，共计13件: what was received and what was carried in, together. */
function sumOfHeard({ around, heard, sentence, number }: Asked): Match | null {
  if (!SUM_WORDS.test(around.before)) return null;
  const intent = wholeOf(heard, sentence.plain.slice(0, number.start));
  if (intent === null) return null;
  const before = around.before.replace(/^[，；、]/, '').length;
  return { meaning: { intent, wordings: [] }, before, after: 0, distance: 0 };
}

/** What the parts that were named before a sum are the parts of. */
function wholeOf({ intents, block, applicants }: Heard, before: string): string | null {
  const count = (fits: (intent: string) => boolean): number => intents.filter(fits).length;
  const areOutcomes = isOutcome(intents.at(-1) ?? '') && count(isOutcome) > 1;
  if (!areOutcomes && intents.includes('carriedIn') && intents.includes('received')) return 'toHandle';
  if (count((intent) => RESULTS.has(intent)) > 1) return blockIn(before) ?? block;
  // 两项合计 is the sum of two outcomes, and no row of the form.
  if (count(isOutcome) > 1) return SOME.test(before) || applicants.length > 0 ? null : 'handled';
  if (count((intent) => intent.startsWith('channel.')) > 1) return 'received';
  return applicants.length > 0 && count((intent) => intent === 'received') > 1 ? 'received' : null;
}

const BLOCK_WORDS =
  /(复议(?:、|和|及|与|或|以及|\/)?(?:行政)?诉讼)|(复议后(?:再)?(?:起诉|提起))|(未经复议|直接起诉)|(?:(复议)|(行政诉讼|应诉|(?<!驳回.{0,4})诉讼)|(法院(?=判|裁|作出|做出|审结|纠|维持|驳回|撤销|支持)))/g;

const PERSONS = /自然人|公民|个人|群众/;
const NATURAL_PERSONS = /(?<!均|均为|均由|全部为|全部由|全为|都是|都由)自然人/;
const ORGANISATIONS = /法人|商业企业|科研机构|公益组织|法律服务机构|律师事务所|其[他它余]申请人/;

/** 自然人提出的申请办结12件: true where the words before a number speak of some applicants only. */
export function namesApplicants(before: string): boolean {
  return ORGANISATIONS.test(before) ? !PERSONS.test(before) : NATURAL_PERSONS.test(before);
}

/** The kind of case that a text names last; null where it names none. */
export function blockIn(text: string): string | null {
  let block: string | null = null;
  for (const [, both, after, direct, reconsideration, , court] of matchesOf(text, BLOCK_WORDS)) {
    if (court !== undefined && block?.startsWith('litigation')) continue;
    if (both !== undefined) block = 'disputes';
    else if (after !== undefined) block = 'litigationAfterReconsideration';
    else if (direct !== undefined) block = 'litigationDirect';
    else block = reconsideration === undefined ? 'litigation' : 'reconsideration';
  }
  return block;
}
