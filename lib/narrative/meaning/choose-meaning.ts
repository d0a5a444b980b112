import type { Sentence } from '../../model/narrative.ts';
import type { Asked, Thread } from './asked.ts';
import { clauseAround } from '../sentence/clause.ts';
import { compoundOf } from './compounds.ts';
import { subjectOf, subjectOfSection, type Subject } from './context.ts';
import { formerOrLatter, restOfHeard, sameColumn, sumOfHeard } from './heard.ts';
import { meaningsOf, type Match } from './meanings.ts';
import { severalReasons } from './reasons.ts';

/** What a number counts, and the rows below it that its words name as well. */
export interface Chosen {
  readonly match: Match;
  readonly rows: readonly string[];
}

/** The most telling meaning whose conditions the context meets; null where there is none. */
export function chooseMeaning(asked: Asked): Chosen | null {
  const { plain } = asked.sentence;
  const compound = compoundOf(asked.around, plain.slice(asked.number.end)) ?? severalReasons(asked.around);
  if (compound && isPossible(compound, asked)) return { match: compound, rows: [] };
  const possible = meaningsOf(asked.around).filter((match) => isPossible(match, asked));
  const match =
    columnTold(possible) ??
    sameColumn(possible[0], asked) ??
    possible[0] ??
    sumOfHeard(asked) ??
    formerOrLatter(asked) ??
    restOfHeard(asked);
  if (!match) return null;
  // 因本机关不掌握而无法提供: the group of rows, or the row.
  const isBelow = (intent: string): boolean => intent.startsWith(`${match.meaning.intent}.`);
  const rows = possible.map(({ meaning }) => meaning.intent).filter(isBelow);
  return { match, rows: [...new Set(rows)] };
}

/** 制定出台了7件规范性文件: the words farther off tell the column of the row that those next to the number name. */
function columnTold(possible: readonly Match[]): Match | null {
  const [first] = possible;
  const row = first?.meaning.intent;
  if (first === undefined || (row !== 'normativeDocuments' && row !== 'regulations')) return null;
  const length = first.before + first.after;
  return (
    possible.find(({ meaning, before, after }) => meaning.intent.startsWith(`${row}.`) && before + after > length) ??
    null
  );
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
