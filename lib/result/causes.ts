import type { Evidence } from '../explain/evidence.ts';
import { explainInSteps, severityOf } from '../explain/explain.ts';
import { PATTERNS, type PatternName } from '../explain/patterns.ts';
import type { Cause } from '../model/cause.ts';
import type { Report } from '../model/report.ts';
import type { ResultCause } from '../model/result.ts';
import type { Steps } from '../model/steps.ts';
import { causeText } from '../text/cause-text.ts';
import type { Words } from '../text/language.ts';
import { idOf } from './finding-id.ts';

/** A cause and the name that it has in a result. */
export interface NamedCause {
  readonly id: string;
  readonly cause: Cause;
}

/** The causes of what failed; a bug of ours here must not cost anybody the findings themselves: they stand alone then. */
export function* causesOf(evidence: Evidence): Steps<NamedCause[]> {
  try {
    return (yield* explainInSteps(evidence)).map((cause, index) => ({ id: `c${index + 1}`, cause }));
  } catch {
    return [];
  }
}

/** Patterns whose first finding says it all. */
const TOLD: ReadonlySet<string> = new Set<PatternName>(['row-missing', 'row-repeated', 'number-in-text-wrong']);

/** A cause as a result has it; `messageOf` gives the sentence of the finding with that id. */
export function toResultCause(
  { id, cause }: NamedCause,
  { template }: Report,
  messageOf: (finding: string) => Words | null,
): ResultCause {
  const { pattern, verdicts, explanations, count, isSearched } = cause;
  const findings = verdicts.map(idOf);
  const [first = ''] = findings;
  return {
    id,
    pattern,
    severity: severityOf(cause),
    findings,
    message: causeText(cause, {
      pattern: PATTERNS[pattern as PatternName],
      only: findings.length === 1 ? messageOf(first) : null,
      told: TOLD.has(pattern) ? messageOf(first) : null,
      template,
    }),
    explanations: explanations.map(({ changes, witnesses }) => ({
      changes: changes.map((change) => ({ ...change })),
      witnesses: [...witnesses],
    })),
    complete: isSearched && count === explanations.length,
  };
}
