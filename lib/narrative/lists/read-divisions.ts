import type { PartsList, Statement, TextPlace } from '../../model/narrative.ts';
import annual2021 from '../../templates/annual-2021.ts';
import { rowsBelow } from '../../templates/requests-table.ts';
import { areCases, rowsOf } from '../cells/intents.ts';
import type { Counted } from './total.ts';
import { APPLICANTS } from '../meaning/named-applicants.ts';

/** How a case ended, or that it has not. */
const RESULTS: readonly string[] = ['upheld', 'corrected', 'otherResult', 'pending'];

/** What the form divides without rest, by what it is divided into; some things in more than one way. */
const DIVISIONS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['toHandle', ['received', 'carriedIn']],
  ['handled', ['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'otherHandled']],
  ...(['refused', 'unavailable', 'declined', 'other'] as const).map(
    (group) => [group === 'other' ? 'otherHandled' : group, rowsBelow(annual2021, group)] as const,
  ),
  ['disputes', ['reconsideration', 'litigation']],
  ['litigation', ['litigationDirect', 'litigationAfterReconsideration']],
  ...['reconsideration', 'litigation', 'litigationDirect', 'litigationAfterReconsideration', 'disputes'].flatMap(
    (cases) =>
      [
        [cases, RESULTS],
        [cases, ['decided', 'pending']],
      ] as const,
  ),
  ['decided', ['upheld', 'corrected', 'otherResult']],
];

/** A whole and two parts. */
const FEWEST = 3;

/** The lists of a paragraph; of two of one total that which the form tells, with the totals that the other one allows. */
export function withDivisions(listed: readonly PartsList[], paragraph: readonly Counted[]): PartsList[] {
  const bySentence = new Map(paragraph.map((counted) => [counted.sentence, divisionsOf(counted)]));
  const others = listed.filter(({ total, totals }) => {
    const divisions = bySentence.get(total.sentence) ?? [];
    const at = divisions.findIndex((division) => isWithin(total.place, division.total.place));
    if (at >= 0) divisions[at] = { ...(divisions[at] as PartsList), totals };
    return at < 0;
  });
  return [...others, ...[...bySentence.values()].flat()];
}

function isWithin(one: TextPlace, other: TextPlace): boolean {
  return one.line === other.line && one.start >= other.start && one.end <= other.end;
}

/**
 * Numbers of a sentence and all that the form divides them into, where the sentence states each part once: 办结9件, with the
 * six outcomes of requests, adds up whatever the words between them are. What is said not to have happened is a part of 0.
 */
function divisionsOf({ statements }: Counted): PartsList[] {
  if (statements.length < FEWEST) return [];
  const stated = statements.filter(isPlain);
  // Of two kinds of cases it is not told here which one a result is of.
  const isOfOneCase = stated.filter(({ intent, isNone }) => areCases(intent) && !isNone).length === 1;
  return stated.flatMap((whole) => {
    if (whole.isNone || whole.applicants.length > 0) return [];
    const byRow = [...DIVISIONS, ...ofSeveral(whole.intent)]
      .filter(([name, parts]) => name === whole.intent && (isOfOneCase || !areCases(name) || parts.every(areCases)))
      .map(([, rows]) => partsOf(rows, stated, rowsNamed));
    const byApplicant = partsOf(
      APPLICANTS,
      stated.filter(({ intent }) => intent === whole.intent),
      ({ applicants }) => applicants,
    );
    const parts = [...byRow, byApplicant].find((each) => each !== null);
    if (!parts) return exceeding(whole, stated, isOfOneCase);
    return [{ ...listOf(whole, parts), totals: parts === byApplicant ? withCarriedIn(whole, stated) : [] }];
  });
}

/** 新收40件，上年结转2件，自然人32件，法人10件: who asked may be those of all that there was to do. */
function withCarriedIn({ intent, value }: Statement, stated: readonly Statement[]): number[] {
  if (intent !== 'received') return [];
  return stated
    .filter((other) => other.intent === 'carriedIn' && other.applicants.length === 0)
    .map((carried) => value + carried.value);
}

/** 复议2件，维持3件、尚未审结1件: more results than cases, though not all results are told. */
function exceeding(whole: Statement, stated: readonly Statement[], isOfOneCase: boolean): PartsList[] {
  if (!isOfOneCase || !areCases(whole.intent)) return [];
  const results = stated.filter(({ intent, isNone }) => RESULTS.includes(intent) && !isNone);
  const sum = results.reduce((all, { value }) => all + value, 0);
  const isEachOnce = new Set(results.map(({ intent }) => intent)).size === results.length;
  return isEachOnce && results.length > 1 && sum > whole.value ? [{ ...listOf(whole, results), kind: 'unclear' }] : [];
}

function isPlain({ exactness, scope, isOtherYear }: Statement): boolean {
  return exactness === 'exact' && scope !== 'other' && isOtherYear === false;
}

/** 不予公开和无法提供共7件: the rows that are counted together. */
function ofSeveral(intent: string): readonly (readonly [string, readonly string[]])[] {
  const rows = rowsOf(intent);
  return rows.length > 1 ? [[intent, rows]] : [];
}

function rowsNamed({ intent, applicants }: Statement): readonly string[] {
  if (applicants.length > 0) return [];
  return intent === 'grantedOrPartly' ? ['granted', 'partlyGranted'] : rowsOf(intent);
}

/** The statements that cover all names once and no more; null where some are left, or told twice. */
function partsOf(
  names: readonly string[],
  stated: readonly Statement[],
  namesOf: (statement: Statement) => readonly string[],
): readonly Statement[] | null {
  const left = new Set(names);
  const parts: Statement[] = [];
  for (const statement of stated) {
    const own = namesOf(statement);
    if (own.length === 0 || own.length === names.length || !own.every((name) => names.includes(name))) continue;
    if (!own.every((name) => left.delete(name))) return null;
    if (!statement.isNone) parts.push(statement);
  }
  return left.size === 0 && parts.length > 1 ? parts : null;
}

function listOf(whole: Statement, parts: readonly Statement[]): PartsList {
  const { sentence, value, place } = whole;
  return {
    total: { value, sentence, place },
    parts: parts.map((part) => ({ value: part.value, sentence: part.sentence, place: part.place })),
    kind: 'closed',
    overlap: 'unlikely',
    totals: [],
  };
}
