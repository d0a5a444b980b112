import type { Equation, Passage, Severity, Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { ResultFinding } from '../model/result.ts';
import { RULES } from '../rules/index.ts';
import { sentenceOf } from '../text/finding-text.ts';
import { formulaOf } from '../text/formula.ts';
import type { NamedCause } from './causes.ts';
import { idOf } from './finding-id.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * What failed or could not be judged: failed checks first, the weightier first; within that in the order of the rules and
 * of the form. `causes` are asked for when somebody reads which cause a finding has.
 */
export function findingsOf(
  verdicts: readonly Verdict[],
  report: Report,
  causes: () => readonly NamedCause[],
): ResultFinding[] {
  return verdicts
    .filter((verdict) => verdict.outcome !== 'pass' && verdict.outcome !== 'not-applicable')
    .map((verdict) => toFinding(verdict, report, causes))
    .sort((a, b) => rank(a) - rank(b));
}

function rank(finding: ResultFinding): number {
  return (finding.outcome === 'fail' ? 0 : 10) + WEIGHT[finding.severity] + (finding.rule === FOLLOWS ? 0.5 : 0);
}

/** A wrong total breaks this identity too: what it follows from is named before it. */
const FOLLOWS = 'requests/balance';

function toFinding(verdict: Verdict, report: Report, causes: () => readonly NamedCause[]): ResultFinding {
  const rule = RULES.find((candidate) => candidate.id === verdict.rule);
  if (!rule) throw new Error(`no rule ${verdict.rule}`);
  const { computed, stated } = verdict.data;
  const areNumbers = typeof computed === 'number' && typeof stated === 'number';
  let message: ResultFinding['message'] | null = null;
  return {
    id: idOf(verdict),
    rule: verdict.rule,
    severity: verdict.severity,
    outcome: verdict.outcome as ResultFinding['outcome'],
    at: verdict.at,
    cells: [...verdict.cells],
    expected: areNumbers ? computed : null,
    actual: areNumbers && verdict.message !== 'blank' ? stated : null,
    formula: verdict.equation && areNumbers ? formulaOf(verdict.equation, computed, stated) : null,
    // Sentences are made when somebody reads them: a page of forty findings shows one card at a time.
    get message() {
      return (message ??= sentenceOf(verdict, rule, report.template));
    },
    why: rule.docs.why,
    equation: verdict.equation ? toPlain(verdict.equation) : null,
    passages: (verdict.passages ?? []).map(toResultPassage),
    get cause() {
      return causes().find(({ cause }) => cause.verdicts.includes(verdict))?.id ?? null;
    },
  };
}

function toResultPassage({ sentence, place }: Passage): ResultFinding['passages'][number] {
  const start = place.start - sentence.place.start;
  const quote = sentence.text.slice(start, place.end - sentence.place.start);
  return { at: sentence.id, sentence: sentence.text, quote, start };
}

function toPlain({ relation, left, right }: Equation): NonNullable<ResultFinding['equation']> {
  return { relation, left: [...left], right: [...right] };
}
