import type { Comparison, NotCompared, Sentence, Statement } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import { sumOf } from '../../model/sums.ts';
import { candidatesFor, type Meant } from '../cells/candidates.ts';
import type { Asked, Heard, Thread } from '../meaning/asked.ts';
import { asideOf, leaveAside } from '../meaning/asides.ts';
import { chooseMeaning, type Chosen } from '../meaning/choose-meaning.ts';
import { APPLICANTS, namesApplicants, WHOEVER } from '../meaning/named-applicants.ts';
import { endOfClause, LONGEST_AFTER } from '../sentence/clause.ts';
import { compareWithTables } from '../cells/compare.ts';
import { OWN_YEAR, scopeOf, speaksOfDisclosure, subjectOf, yearOf } from '../meaning/context.ts';
import { isInAnotherCell } from '../doubts/another-cell.ts';
import { doubtOf } from '../doubts/doubts.ts';
import { ALL_REQUESTS, areCases, isCarriedOver, isOfTwoYears, rowsOf } from '../cells/intents.ts';
import { makeStatement, type StatedValue, type Understood } from './make-statement.ts';
import { ofYears } from '../meaning/of-years.ts';
import { meantBy } from '../meaning/meant.ts';
import type { Match, Surroundings } from '../meaning/meanings.ts';
import { namesInTurn } from '../sentence/names-in-turn.ts';
import { endBefore, type NumberToken } from '../sentence/numbers.ts';

/** Numbers of more text than this before them are not of its clause. */
const LONGEST_BEFORE = 90;

const ANYBODY = new RegExp(WHOEVER, 'g');

/** Reads what a sentence states, number by number; what is not understood has the intent `unknown`. */
export function readStatements(
  sentence: Sentence,
  numbers: readonly NumberToken[],
  report: ParsedReport,
  thread: Thread,
): Statement[] {
  // 公民、法人和其他组织 is said of all who may ask; in words of the same length, so that places stay what they are.
  const plain = sentence.plain.replace(ANYBODY, (words) => '各'.repeat(words.length));
  const masked = { ...sentence, plain };
  const heard: Heard = {
    intents: [],
    block: thread.block,
    applicants: [],
    whole: null,
    covered: [],
    last: null,
    some: null,
    among: APPLICANTS,
    told: [],
    aside: null,
  };
  const named = namesInTurn(plain, numbers);
  // 3件是复议后起诉，总数5件: words that told what one number counts do not tell it of the next.
  let spent = 0;
  const statements = numbers.flatMap((number, index) => {
    const name = named.get(number);
    const around = surroundingsOf(plain, numbers, index, spent);
    const asked = {
      sentence: masked,
      number,
      around: name === undefined ? around : { ...around, before: name },
      thread,
      heard,
    };
    const read = understand(asked, report);
    spent = number.end + read.after;
    if (read.intent === 'unknown' && !isCertainlyCount(plain, number)) return [];
    const start = number.start - (name === undefined ? read.before : 0);
    return [makeStatement(sentence, start, number.end + read.after, stated(number), read)];
  });
  thread.subject = subjectOf(plain) ?? thread.subject;
  // The end of a sentence is the end of what it tells of parts.
  const scope = scopeOf(`${plain}。`, report.identity.agency, thread.region);
  if (scope !== null) thread.isWider = scope !== 'own';
  const counted = new Set(heard.intents.filter(areCases));
  if (thread.subject !== 'proceedings' || counted.size > 1) thread.block = null;
  else if (counted.size === 1) [thread.block = null] = counted;
  thread.isOfDisclosureCases =
    thread.subject === 'proceedings' && (speaksOfDisclosure(sentence) || thread.isOfDisclosureCases);
  return statements.map((statement) => (isOfOther(statement, statements) ? uncompared(statement) : statement));
}

/**
 * 废止2件，宣布失效0件: where one of two numbers of a sentence is that of the cells, the other counts something else. 区政府收到2件，
 * 区住房局收到3件: where several bodies are told of in turn, the one that reports may be one of them.
 */
function isOfOther({ intent, comparison }: Statement, statements: readonly Statement[]): boolean {
  if (comparison.verdict !== 'disagrees') return false;
  if (ALL_REQUESTS.has(intent)) return statements.some((other) => other.intent === intent && other.scope === 'other');
  // 废止6件，宣布失效5件: the cell has both.
  const alike = statements.filter((other) => other.intent === intent && !other.isNone);
  if (alike.length > 1 && sumOf(alike.map(({ value }) => value)) === comparison.sum) return true;
  return statements.some(
    (other) =>
      other.intent === intent &&
      other.comparison.verdict === 'agrees' &&
      other.comparison.cells.length <= comparison.cells.length &&
      other.comparison.cells.every((cell) => comparison.cells.includes(cell)),
  );
}

const UNCLEAR: Comparison = { verdict: 'not-compared', reason: 'unclear' };

function uncompared(statement: Statement): Statement {
  return { ...statement, comparison: UNCLEAR };
}

/** The words between a number and its neighbours, as far as they can be of its clause. */
function surroundingsOf(plain: string, numbers: readonly NumberToken[], index: number, spent: number): Surroundings {
  const { start, end } = numbers[index] as NumberToken;
  const before = plain.slice(Math.max(endBefore(numbers, index), spent, start - LONGEST_BEFORE), start);
  const rest = plain.slice(end, Math.min(numbers[index + 1]?.start ?? plain.length, end + LONGEST_AFTER));
  return { before, after: rest.slice(0, endOfClause(rest)) };
}

/** 三项 is a figure of speech more often than a count, and a number without a unit need not count anything. */
function isCertainlyCount(plain: string, { kind, start, end }: NumberToken): boolean {
  return kind !== 'bare' && /\d/.test(plain.slice(start, end));
}

function stated({ value, unit, kind, exactness }: NumberToken): StatedValue {
  return { value, unit: unit ?? (kind === 'percent' ? '%' : null), exactness, isNone: false };
}

/** 区政府办公室承办38件, 以区政府为答复主体的申请38件: some of the requests. */
const TAKEN_ON = /(?:承办|经办|申请)(?:的|为|是|有|共)*$/;

/** What a number was understood as, and how many characters before and after it say so. */
type Read = Understood & Pick<Match, 'before' | 'after'>;

function understand(asked: Asked, report: ParsedReport): Read {
  const { sentence, number, around, thread, heard } = asked;
  if (number.kind === 'percent') return notUnderstood('share');
  leaveAside(asked);
  const chosen = chooseMeaning(asked);
  if (!chosen) {
    if (TAKEN_ON.test(around.before)) heard.some = number.end;
    return notUnderstood('unknown');
  }
  const { match } = chosen;
  const own = sentence.plain.slice(number.start - match.before, number.end + match.after);
  const intent = carriedWhere(match.meaning.intent, own, report.identity.year);
  const { meant, otherwise } = meantBy(asked, intent, chosen);
  if (areCases(meant.intent)) heard.block = rowsOf(intent).length > 1 ? 'litigation' : intent;
  rememberApplicants(asked, chosen, meant, own);
  heard.intents.push(meant.intent);
  const text = sentence.plain.slice(0, number.start);
  const scope =
    scopeOf(text + around.after, report.identity.agency, thread.region) ?? (thread.isWider ? 'unclear' : 'own');
  const spoken = isOfTwoYears(intent) ? OWN_YEAR : yearOf(text, report.identity);
  const { year, isOther: isOtherYear } = spoken.isOther === false ? ofYears(sentence.plain, number, intent) : spoken;
  const doubt = doubtOf(asked, { ...chosen, intent, scope, isOtherYear, meant }, report);
  const held = (as: Meant): Comparison => heldAgainst(compare(number, as, report, doubt), asked, report);
  const whole = otherwise === null ? null : held(otherwise);
  const strict = held(meant);
  const comparison = strict.verdict === 'disagrees' && whole?.verdict === 'agrees' ? whole : strict;
  heard.last = { intent: meant.intent, agrees: comparison.verdict === 'agrees' };
  rememberSome(asked, meant, comparison);
  rememberWhole(asked, meant);
  const { intent: counted, applicants } = meant;
  return {
    intent: counted,
    applicants,
    scope,
    year,
    isOtherYear,
    comparison,
    before: match.before,
    after: match.after,
  };
}

/** After a number of all requests it is all of them that are spoken of again. */
function rememberApplicants({ around, heard }: Asked, { match }: Chosen, meant: Meant, own: string): void {
  const { applicants = [] } = match.meaning;
  if (applicants.length > 0 && !/均|全部|都/.test(own)) heard.applicants = applicants;
  else if (namesApplicants(around.before)) heard.applicants = meant.applicants.length > 0 ? meant.applicants : ['some'];
  else if (ALL_REQUESTS.has(meant.intent)) heard.applicants = [];
}

/** 区政府办公室承办38件: requests that are not those of the table, as far as that can be told. */
function rememberSome({ heard, number }: Asked, { intent }: Meant, { verdict }: Comparison): void {
  if (ALL_REQUESTS.has(intent) || intent === 'requests') heard.some = verdict === 'not-compared' ? number.end : null;
}

/** What was counted of all applicants, and of whom it was counted since. */
function rememberWhole(asked: Asked, { intent, applicants }: Meant): void {
  const { heard } = asked;
  if (applicants.length === 0) {
    const aside = asideOf(asked, intent);
    Object.assign(heard, { whole: intent, among: APPLICANTS, told: [], covered: [], aside });
  } else {
    heard.covered = [...new Set([...heard.covered, ...applicants])];
    if (applicants.length > 1) Object.assign(heard, { among: applicants, told: [] });
    else heard.told = [...heard.told, ...applicants];
  }
}

function notUnderstood(intent: 'share' | 'unknown'): Read {
  const comparison = UNCLEAR;
  return { intent, applicants: [], scope: 'unclear', year: null, isOtherYear: false, comparison, before: 0, after: 0 };
}

/** 结转2024年 in a report on 2023 is carried on, in one on 2025 it was carried in. */
function carriedWhere(intent: string, own: string, reportYear: number | null): string {
  const year = isCarriedOver(intent) ? /(\d{4})年/.exec(own)?.[1] : undefined;
  if (year === undefined || reportYear === null) return intent;
  return Number(year) > reportYear ? 'carriedOut' : 'carriedIn';
}

/** A number that another cell holds which its words name as well does not disagree with this one. */
function heldAgainst(comparison: Comparison, { sentence, number, around }: Asked, report: ParsedReport): Comparison {
  if (comparison.verdict !== 'disagrees') return comparison;
  const words = { before: sentence.plain.slice(0, number.start), after: around.after };
  return isInAnotherCell(number.value, comparison.cells, words, report) ? UNCLEAR : comparison;
}

/** A number whose meaning is doubtful may agree with the tables, but it cannot disagree. */
function compare(number: NumberToken, meant: Meant, report: ParsedReport, doubt: NotCompared | null): Comparison {
  if (doubt === 'other-scope' || doubt === 'other-year') {
    const hasCells = candidatesFor(meant, report.template).length > 0;
    return { verdict: 'not-compared', reason: hasCells ? doubt : 'no-cell' };
  }
  const comparison = compareWithTables(number, meant, report);
  if (doubt === null || comparison.verdict !== 'disagrees') return comparison;
  return { verdict: 'not-compared', reason: doubt, doubted: comparison };
}
