import { placeIn, type Comparison, type Sentence, type Statement } from '../model/narrative.ts';
import type { ParsedReport } from '../model/report.ts';
import { candidatesFor, type Meant } from './candidates.ts';
import { isExplained } from './explained.ts';
import { compareWithTables } from './compare.ts';
import { isOfTheYear, OWN_YEAR, scopeOf, subjectOf, subjectOfSection, yearOf, type Subject } from './context.ts';
import { meaningsOf, type Match, type Surroundings } from './meanings.ts';
import type { NumberToken } from './numbers.ts';

/** What is remembered from sentence to sentence of one paragraph. */
export interface Thread {
  subject: Subject | null;
  /** True after words that speak of more bodies than the one that reports. */
  isWider: boolean;
}

/** Numbers of more text than this before them are not of its clause. */
const LONGEST_BEFORE = 90;
const LONGEST_AFTER = 40;
const CLAUSE_END = /[，。；：、（）]/;
/** Words by which a number is a part of another: of a subject, a channel, a month. */
const PARTIAL =
  /延期|(?:涉及|关于|有关)(?!政府信息公开|信息公开)|(?<!各|同|类)类|领域|其中|另有|网络|网上|信函|当面|邮寄|邮件|传真|邮箱|现场|窗口/;
const APPLICANT_WORDS = /自然人|个人/;
const ORGANISATION_WORDS = /法人|组织|企业|单位申请/;

/** Reads what a sentence states, number by number; what is not understood has the intent `unknown`. */
export function readStatements(
  sentence: Sentence,
  numbers: readonly NumberToken[],
  report: ParsedReport,
  thread: Thread,
): Statement[] {
  const { plain } = sentence;
  const statements: Statement[] = [];
  const state: Heard = { intents: [], block: null, applicants: [] };
  const named = namesInTurn(plain, numbers);
  numbers.forEach((number, index) => {
    const before =
      named.get(number) ??
      plain.slice(Math.max(numbers[index - 1]?.end ?? 0, number.start - LONGEST_BEFORE), number.start);
    const rest = plain.slice(
      number.end,
      Math.min(numbers[index + 1]?.start ?? plain.length, number.end + LONGEST_AFTER),
    );
    const after = rest.slice(0, endOfClause(rest));
    const read = understand({ sentence, number, around: { before, after }, thread, state }, report);
    if (number.kind === 'bare' && read.intent === 'unknown') return;
    if (!KNOWN_FROM_CHINESE.test(read.intent) || /\d/.test(plain.slice(number.start, number.end))) {
      const start = named.has(number) ? number.start : number.start - read.before;
      const end = number.end + read.after;
      const place = placeIn(sentence, start, end);
      statements.push({
        intent: read.intent,
        value: number.value,
        unit: number.unit ?? (number.kind === 'percent' ? '%' : null),
        exactness: number.exactness,
        scope: read.scope,
        year: read.year,
        isOtherYear: read.isOtherYear,
        isNone: false,
        sentence,
        place,
        clause: clauseAround(plain, start, end),
        text: sentence.text.slice(place.start - sentence.place.start, place.end - sentence.place.start),
        comparison: read.comparison,
      });
    }
  });
  thread.subject = subjectOf(plain) ?? thread.subject;
  const scope = scopeOf(plain, report.identity.agency);
  if (scope !== null) thread.isWider = scope !== 'own';
  return statements;
}

/** 予以公开、部分公开、不予公开分别为5件、2件、1件: the words for each number, in turn. */
function namesInTurn(plain: string, numbers: readonly NumberToken[]): ReadonlyMap<NumberToken, string> {
  const named = new Map<NumberToken, string>();
  for (const [at, first] of numbers.entries()) {
    const before = plain.slice(Math.max(numbers[at - 1]?.end ?? 0, first.start - LONGEST_BEFORE), first.start);
    const list = IN_TURN.exec(before)?.[1];
    if (list === undefined) continue;
    const names = list.split(/、|以及|和|及|与/);
    const run = numbers.slice(at, at + names.length);
    const isRun = run.every((number, index) => {
      const last = run[index - 1];
      return last === undefined || /^(?:、|，|和|及|与|以及){1,2}$/.test(plain.slice(last.end, number.start));
    });
    if (names.length < 2 || run.length < names.length || !isRun) continue;
    run.forEach((number, index) => named.set(number, `${subjectWords(list, index)}${names[index] ?? ''}`));
  }
  return named;
}

const IN_TURN = /([^，。；：（）\d]{4,60}?)(?:的)?(?:数量|件数)?(?:依次|分别)(?:为|是|有)?$/;

/** What stands before the first name is said of all: 行政规范性文件的制发、废止和现行有效. */
function subjectWords(list: string, index: number): string {
  return index === 0 ? '' : (/^(.*?)的(?=[^的]*[、和及与])/.exec(list)?.[0] ?? '');
}

/** 一个 and 三项 are figures of speech more often than counts: they are told only where their meaning is known. */
const KNOWN_FROM_CHINESE = /^unknown$/;

/** What the sentence has said so far. */
interface Heard {
  readonly intents: string[];
  block: string | null;
  applicants: readonly string[];
}

interface Asked {
  readonly sentence: Sentence;
  readonly number: NumberToken;
  readonly around: Surroundings;
  readonly thread: Thread;
  readonly state: Heard;
}

type Read = Pick<Statement, 'intent' | 'scope' | 'year' | 'isOtherYear' | 'comparison'> & {
  before: number;
  after: number;
};

const BLOCKS = ['reconsideration', 'litigation', 'litigationDirect', 'litigationAfterReconsideration', 'disputes'];
const RESULTS = ['upheld', 'corrected', 'otherResult', 'pending'];

function understand(asked: Asked, report: ParsedReport): Read {
  const { sentence, number, around, thread, state } = asked;
  const unknown = (intent: string): Read => ({
    intent,
    scope: 'unclear',
    year: null,
    isOtherYear: false,
    comparison: { verdict: 'not-compared', reason: 'unclear' },
    before: 0,
    after: 0,
  });
  if (number.kind === 'percent') return unknown('share');
  const match = choose(asked) ?? summed(asked);
  if (!match) return unknown('unknown');
  const intent = carriedWhere(match, sentence, number, report);
  if (BLOCKS.includes(intent)) state.block = intent;
  const applicants = match.meaning.applicants ?? [];
  if (applicants.length > 0) state.applicants = applicants;
  state.intents.push(intent);
  const text = sentence.plain.slice(0, number.start);
  const own = sentence.plain.slice(number.start - match.before, number.end + match.after);
  const scope = scopeOf(text + around.after, report.identity.agency) ?? (thread.isWider ? 'unclear' : 'own');
  const isCarried = intent === 'carriedIn' || intent === 'carriedOut';
  const { year, isOther: isOtherYear } = isCarried ? OWN_YEAR : yearOf(text, report.identity);
  const meant: Meant = {
    intent,
    applicants: applicants.length > 0 ? applicants : applicantsIn(own),
    block: RESULTS.includes(intent) ? (blockIn(text) ?? state.block) : null,
  };
  const doubt = doubtOf(asked, match, { scope, isOtherYear, own }, report);
  const comparison = compare(number, meant, report, doubt);
  return { intent, scope, year, isOtherYear, comparison, before: match.before, after: match.after };
}

const BLOCK_WORDS = /(复议后(?:再)?(?:起诉|提起))|(未经复议|直接起诉)|(?:(复议)|(行政诉讼|应诉|(?<!驳回.{0,4})诉讼))/g;

/** The kind of case that a text names last. */
function blockIn(text: string): string | null {
  let block: string | null = null;
  for (const [, after, direct, reconsideration] of text.matchAll(BLOCK_WORDS)) {
    if (after !== undefined) block = 'litigationAfterReconsideration';
    else if (direct !== undefined) block = 'litigationDirect';
    else block = reconsideration === undefined ? 'litigation' : 'reconsideration';
  }
  return block;
}

/** 收到自然人申请7件 speaks of one applicant, 收到公民、法人和其他组织的申请 of all. */
function applicantsIn(own: string): readonly string[] {
  return APPLICANT_WORDS.test(own) && !ORGANISATION_WORDS.test(own) ? ['naturalPerson'] : [];
}

/** The most telling meaning whose conditions the context meets. */
function choose({ sentence, number, around, thread }: Asked): Match | null {
  const matches = meaningsOf(around);
  for (const match of matches) {
    const { topic, lacks, unless, units } = match.meaning;
    if (units !== undefined && number.unit !== null && !units.test(number.unit)) continue;
    const start = number.start - match.before;
    const own = sentence.plain.slice(start, number.end + match.after);
    if (lacks?.test(clauseAround(sentence.plain, start, number.end + match.after))) continue;
    if (unless?.test(sentence.plain.slice(0, start))) continue;
    if (topic === undefined || topic === subjectAt(sentence, start, own, thread)) return match;
  }
  return null;
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

/** 收到12件，上年结转1件，共计13件: what was received and what was carried in, together. */
function summed({ around, state, sentence, number }: Asked): Match | null {
  const isSum =
    /^[，；、]?(?:全年|以上|两项|两者|三项|各项|二者)?(?:合计|共计|总计|共|累计)(?:办理|受理|应办|办结|为|是)*$/.test(
      around.before,
    );
  const intent = isSum ? wholeOf(state, sentence.plain.slice(0, number.start)) : null;
  if (intent === null) return null;
  const before = around.before.replace(/^[，；、]/, '').length;
  return { meaning: { intent, wordings: [] }, before, after: 0, distance: 0 };
}

/** What the parts that were named before a sum are the parts of. */
function wholeOf({ intents, block, applicants }: Heard, before: string): string | null {
  const count = (fits: (intent: string) => boolean): number => intents.filter(fits).length;
  if (intents.includes('carriedIn') && intents.includes('received')) return 'toHandle';
  if (count((intent) => RESULTS.includes(intent)) > 1) return blockIn(before) ?? block;
  if (count(isOutcome) > 1) return 'handled';
  if (count((intent) => intent.startsWith('channel.')) > 1) return 'received';
  return applicants.length > 0 && count((intent) => intent === 'received') > 1 ? 'received' : null;
}

interface Circumstances {
  readonly scope: Statement['scope'];
  readonly isOtherYear: boolean | null;
  /** The words of the statement itself. */
  readonly own: string;
}

type Reason = Extract<Comparison, { verdict: 'not-compared' }>['reason'];

/** Why a difference from the tables would prove nothing; null where it would. */
function doubtOf(asked: Asked, match: Match, at: Circumstances, report: ParsedReport): Reason | null {
  const { sentence, number, state } = asked;
  const { intent } = match.meaning;
  if (at.scope === 'other') return 'other-scope';
  if (at.isOtherYear === true) return 'other-year';
  if (at.isOtherYear === null || at.scope === 'unclear' || sentence.section === 'problems') return 'unclear';
  const clause = clauseAround(sentence.plain, number.start - match.before, number.end);
  if (!isOfTheYear(sentence.plain.slice(0, number.end))) return 'other-year';
  if (!isExplained(clause, report.identity.agency)) return 'unclear';
  if (crossesClause(asked, match)) return 'unclear';
  if (GROUPS.has(intent) && SUB_ROWS.test(clause)) return 'unclear';
  const isWhole = ['received', 'processed', 'toHandle', 'handled'].includes(intent);
  if (isConjoined(asked, match)) return 'unclear';
  if (intent === 'requests') return 'unclear';
  if (isWhole && !match.meaning.applicants && PARTIAL.test(clause)) return 'unclear';
  if (isOutcome(intent) && state.applicants.length > 0) return 'unclear';
  if (RESULTS.includes(intent) && (blockIn(sentence.plain.slice(0, number.start)) ?? state.block) === null)
    return 'unclear';
  if (isOfCourts(intent) && !speaksOfDisclosure(sentence)) return 'unclear';
  if (intent === 'normativeDocuments' || intent === 'regulations') return 'unclear';
  if (intent.endsWith('.decisions') && !/决定|处理|作出|做出|实施|下达|办结/.test(at.own) && number.unit !== '件')
    return 'unclear';
  return null;
}

const GROUPS = new Set(['refused', 'unavailable', 'declined', 'otherHandled']);
/** 因本机关不掌握而无法提供的 may be the row or the group. */
const SUB_ROWS =
  /国家秘密|第三方|内部事务|过程性|案卷|查询|不掌握|未掌握|另行制作|现成|不明确|信访|重复|出版物|反复|重新出具|补正|缴/;

/** 文件制发，7件被废止: the words before the comma speak of something else. */
function crossesClause({ around }: Asked, match: Match): boolean {
  const words = around.before.slice(around.before.length - match.before);
  return /[，：]/.test(words) && match.after === 0 && /[\u4e00-\u9fff]{2}/.test(around.after);
}

/** 行政处罚与行政强制合计7件 counts more than the words next to the number say. */
function isConjoined({ around }: Asked, match: Match): boolean {
  return /[^\d，。；：、（）](?:与|和|及|、|以及)$/.test(around.before.slice(0, around.before.length - match.before));
}

/** 结转2024年 in a report on 2023 is carried on, in one on 2025 it was carried in. */
function carriedWhere(match: Match, sentence: Sentence, number: NumberToken, report: ParsedReport): string {
  const { intent } = match.meaning;
  if (intent !== 'carriedIn' && intent !== 'carriedOut') return intent;
  const own = sentence.plain.slice(number.start - match.before, number.end + match.after);
  const year = /(\d{4})年/.exec(own)?.[1];
  if (year === undefined || report.identity.year === null) return intent;
  return Number(year) > report.identity.year ? 'carriedOut' : 'carriedIn';
}

function isOutcome(intent: string): boolean {
  return /^(?:granted|partlyGranted|grantedOrPartly|refused|unavailable|declined|other)/.test(intent);
}

function isOfCourts(intent: string): boolean {
  return BLOCKS.includes(intent) || RESULTS.includes(intent);
}

function speaksOfDisclosure({ plain, heading, section }: Sentence): boolean {
  return (
    section === 'proceedings' || /信息公开|政府信息|依申请公开|公开工作/.test(plain) || /信息公开|依申请/.test(heading)
  );
}

/** A number whose meaning is doubtful may agree with the tables, but it cannot disagree. */
function compare(number: NumberToken, meant: Meant, report: ParsedReport, doubt: Reason | null): Comparison {
  if (doubt === 'other-scope' || doubt === 'other-year') {
    const hasCells = candidatesFor(meant, report.template.id).length > 0;
    return { verdict: 'not-compared', reason: hasCells ? doubt : 'no-cell' };
  }
  const comparison = compareWithTables(number, meant, report);
  if (doubt !== null && comparison.verdict === 'disagrees') return { verdict: 'not-compared', reason: doubt };
  return comparison;
}

function endOfClause(text: string): number {
  const end = text.search(CLAUSE_END);
  return end < 0 ? text.length : end;
}

/** The clause in which a stretch of the sentence stands. */
function clauseAround(plain: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(plain[from - 1] as string)) from -= 1;
  return plain.slice(from, end + endOfClause(plain.slice(end, end + LONGEST_AFTER)));
}
