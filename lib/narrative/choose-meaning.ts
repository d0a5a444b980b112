import type { Scope, Sentence } from '../model/narrative.ts';
import { clauseAround } from './clause.ts';
import { subjectOf, subjectOfSection, type Subject } from './context.ts';
import annual2021 from '../templates/annual-2021.ts';
import { applicantsOf } from '../templates/requests-table.ts';
import { compoundOf } from './compounds.ts';
import { areCases, isOutcome, isResult } from './intents.ts';
import { matchesOf } from './matches.ts';
import { meaningsOf, type Match, type Surroundings } from './meanings.ts';
import type { NumberToken } from './numbers.ts';

/** Who asks (columns of the table of requests); the forms of 2019 and 2021 have the same. */
export const APPLICANTS = applicantsOf(annual2021);

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
  /** Whose requests were divided last, and of whom it has told since. */
  among: readonly string[];
  told: readonly string[];
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
  const { plain } = asked.sentence;
  const compound = compoundOf(asked.around, plain.slice(asked.number.end));
  if (compound && isPossible(compound, asked)) return { match: compound, rows: [] };
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
  /^[，；、]?(?:全年|以上|上述|这|各项|[两二三四五](?:项|者|类|种)|\d种|情形|原因|案件|决定|均){0,4}(?:合计|共计|总计|总数|总共|一共|共|累计)(?:办理|受理|应办|办结|作出|废止|制发|处理|决定|案件|为|是)*$/;

const REST_NAMED = /^[，、；和及]?其[他它](?:组织|主体|申请人|各类组织|情形|情况|原因)?$/;

/** 予以公开2件，部分公开2件，其他1件: the rest of the outcomes, of the results, of the applicants, or of the reasons. */
function restOfHeard({ around, heard }: Asked): Match | null {
  if (!REST_NAMED.test(around.before)) return null;
  const isMany = (fits: (intent: string) => boolean): boolean => heard.intents.filter(fits).length > 1;
  const before = around.before.replace(/^[，、；和及]/, '').length;
  if (heard.told.length > 1 && heard.intents.at(-1) === 'received') {
    const rest = heard.among.filter((applicant) => !heard.told.includes(applicant));
    if (rest.includes('naturalPerson') || rest.length === 0) return null;
    return { meaning: { intent: 'received', applicants: rest, wordings: [] }, before, after: 0, distance: 0 };
  }
  const isReason = (intent: string): boolean => intent.startsWith('other.');
  const kinds = [
    [isReason, 'other.remainder'],
    [isOutcome, 'otherHandled'],
    [isResult, 'otherResult'],
  ] as const;
  const intent = kinds.find(([fits]) => isMany(fits))?.[1];
  return intent === undefined ? null : { meaning: { intent, wordings: [] }, before, after: 0, distance: 0 };
}

/** 两项, 三者: how many of the numbers before are added up; null where it is all of them. */
const SEVERAL = /([两二三四])(?:项|者|类|种|方面)/;
const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4 };

/** 收到12件，上年结转1件，共计13件: what was received and what was carried in, together. */
function sumOfHeard({ around, heard, sentence, number }: Asked): Match | null {
  if (!SUM_WORDS.test(around.before)) return null;
  const several = COUNTS[SEVERAL.exec(around.before)?.[1] ?? ''] ?? null;
  const intent = wholeOf(heard, sentence.plain.slice(0, number.start), several);
  if (intent === null) return null;
  const before = around.before.replace(/^[，、；]/, '').length;
  return { meaning: { intent, wordings: [] }, before, after: 0, distance: 0 };
}

/** What the parts that were named before a sum are the parts of; `several`: how many they are said to be. */
function wholeOf({ intents, block, applicants }: Heard, before: string, several: number | null): string | null {
  const run = lastOfOneKind(intents);
  const parts = [...new Set(several === null ? run : run.slice(-several))];
  const isRun = parts.length > 1 && (several === null || parts.length === several);
  switch (isRun ? kindOf(parts[0] as string) : null) {
    case 'outcomes':
      // 两项合计 is the sum of two outcomes, and no row of the form.
      if (applicants.length > 0) return null;
      return several === null ? 'handled' : parts.join('+');
    case 'cases':
      return parts.includes('reconsideration') ? 'disputes' : 'litigation';
    case 'results':
      return several === null ? (blockIn(before) ?? block) : parts.join('+');
    case null:
      break;
    default:
      return parts.join('+');
  }
  if (intents.includes('carriedIn') && intents.includes('received')) return 'toHandle';
  const count = (fits: (intent: string) => boolean): number => intents.filter(fits).length;
  if (count((intent) => intent.startsWith('channel.')) > 1) return 'received';
  return applicants.length > 0 && count((intent) => intent === 'received') > 1 ? 'received' : null;
}

/** The numbers at the end that can be added up with one another. */
function lastOfOneKind(intents: readonly string[]): readonly string[] {
  const kind = kindOf(intents.at(-1) ?? '');
  return intents.slice(intents.findLastIndex((intent) => kindOf(intent) !== kind) + 1);
}

/** What can be added up: outcomes, reasons of one outcome, results, cases, and what was decided or issued. */
function kindOf(intent: string): string | null {
  const [row = '', column] = intent.split('.');
  if (column !== undefined && /^(?:refused|unavailable|declined|other)$/.test(row)) return row;
  if (isOutcome(intent)) return 'outcomes';
  if (isResult(intent)) return 'results';
  if (areCases(intent)) return 'cases';
  return column !== undefined && /^(?:decisions|issued|repealed|inForce)$/.test(column) ? column : null;
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
  let end = 0;
  for (const { 0: words, 1: both, 2: after, 3: direct, 4: reconsideration, 6: court, index } of matchesOf(
    text,
    BLOCK_WORDS,
  )) {
    const between = text.slice(end, index);
    end = index + words.length;
    if (court !== undefined && block?.startsWith('litigation')) continue;
    // 复议后起诉的行政诉讼案件: the kind that was named is still meant.
    const isGeneral =
      both === undefined && after === undefined && direct === undefined && reconsideration === undefined;
    if (isGeneral && /^litigation./.test(block ?? '') && !/[，。；\d]/.test(between)) continue;
    if (both !== undefined) block = 'disputes';
    else if (after !== undefined) block = 'litigationAfterReconsideration';
    else if (direct !== undefined) block = 'litigationDirect';
    else block = reconsideration === undefined ? 'litigation' : 'reconsideration';
  }
  return block;
}
