import type { Comparison, Sentence, Statement } from '../../model/narrative.ts';
import type { ParsedReport } from '../../model/report.ts';
import type { Meant } from '../cells/candidates.ts';
import type { Thread } from '../meaning/asked.ts';
import { compareWithTables } from '../cells/compare.ts';
import { isOfTheYear, OWN_YEAR, scopeOf, yearOf } from '../meaning/context.ts';
import { isOfTwoYears } from '../cells/intents.ts';
import { makeStatement } from './make-statement.ts';
import { matchesOf } from '../sentence/matches.ts';
import { NEGATIONS } from '../negations/negations.ts';

const NONE = { value: 0, unit: null, exactness: 'exact', isNone: true } as const;

/** Words before and after a denial by which it leaves something out, or is only supposed. */
const EXCEPTING = /除|其他申请|如|若/;
const EXCEPTED = /^[^，。；]{0,4}[以之]外/;

/** Reads what a sentence says there was none of; `thread` tells whose numbers its paragraph is about. */
export function readNegations(sentence: Sentence, report: ParsedReport, thread: Thread): Statement[] {
  const { plain } = sentence;
  if (!/未|无|没有|零|不存在|审结|维持/.test(plain)) return [];
  const statements: Statement[] = [];
  for (const { pattern, meant, isCertain } of NEGATIONS) {
    for (const match of matchesOf(plain, pattern)) {
      const text = plain.slice(0, match.index + match[0].length);
      const scope = scopeOf(text, report.identity.agency, thread.region) ?? (thread.isWider ? 'unclear' : 'own');
      const spoken = yearOf(text, report.identity);
      const rest = plain.slice(match.index + match[0].length);
      const isPlain =
        isCertain(match, report.identity.agency) && isOfTheYear(text) && !EXCEPTING.test(text) && !EXCEPTED.test(rest);
      for (const meaning of meant(match, sentence, report.identity.agency)) {
        const { year, isOther: isOtherYear } = isOfTwoYears(meaning.intent) ? OWN_YEAR : spoken;
        if (statements.some((other) => isSame(other, meaning))) continue;
        const comparison = compare(meaning, report, { scope, isOtherYear, isPlain, sentence });
        const { intent, applicants } = meaning;
        const understood = { intent, applicants, scope, year, isOtherYear, comparison };
        statements.push(makeStatement(sentence, match.index, match.index + match[0].length, NONE, understood));
      }
    }
  }
  return statements;
}

function isSame(one: Statement, other: Meant): boolean {
  return one.intent === other.intent && one.applicants.join() === other.applicants.join();
}

function compare(
  meant: Meant,
  report: ParsedReport,
  at: Pick<Statement, 'scope' | 'isOtherYear' | 'sentence'> & { readonly isPlain: boolean },
): Comparison {
  if (at.isOtherYear === true) return { verdict: 'not-compared', reason: 'other-year' };
  if (at.scope === 'other') return { verdict: 'not-compared', reason: 'other-scope' };
  const comparison = compareWithTables({ ...NONE, decimals: 0 }, meant, report);
  const isDoubtful = !at.isPlain || at.isOtherYear === null || at.scope !== 'own' || at.sentence.section === 'problems';
  if (isDoubtful && comparison.verdict === 'disagrees') return { verdict: 'not-compared', reason: 'unclear' };
  // 收到 0 leaves carried over requests alone: only the new ones are denied.
  return comparison;
}
