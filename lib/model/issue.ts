import type { ResultCause, ResultFinding } from './result.ts';

/** One thing to look at: a cause with all that follows from it, or a finding that stands alone. */
export interface Issue {
  /** That of the cause or of the finding. */
  readonly id: string;
  readonly cause: ResultCause | null;
  /** All that follows from the cause, the weightiest first; of these only what was given. */
  readonly findings: readonly [ResultFinding, ...ResultFinding[]];
}

/** Findings by what they have in common: causes in their own order, then what stands alone. A cause without any is left out. */
export function issuesOf(findings: readonly ResultFinding[], causes: readonly ResultCause[]): Issue[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const explained = new Set(causes.flatMap((cause) => cause.findings));
  const caused = causes.flatMap((cause): Issue[] => {
    const [first, ...rest] = cause.findings.flatMap((id) => byId.get(id) ?? []);
    return first ? [{ id: cause.id, cause, findings: [first, ...rest] }] : [];
  });
  const alone = findings.filter(({ id }) => !explained.has(id));
  return [...caused, ...alone.map((finding): Issue => ({ id: finding.id, cause: null, findings: [finding] }))];
}
