import { checkInSteps } from './check/run.ts';
import { explain, severityOf } from './explain/explain.ts';
import { PATTERNS, type PatternName } from './explain/patterns.ts';
import type { Cause } from './model/cause.ts';
import type { TableId } from './model/cell-id.ts';
import type { Equation, Passage, Severity, Verdict } from './model/finding.ts';
import { formCells } from './model/form-cells.ts';
import type { Source } from './model/grid.ts';
import type { Statement, TextPlace } from './model/narrative.ts';
import type { Report, Value } from './model/report.ts';
import type { ReportResult } from './model/has-report.ts';
import { finish, type Steps } from './model/steps.ts';
import type {
  CellCoverage,
  Result,
  ResultCause,
  ResultDetection,
  ResultFinding,
  ResultStatement,
  ResultValue,
} from './model/result.ts';
import { readNarrativeInSteps } from './narrative/read-narrative.ts';
import { parseInSteps } from './parse/parse-report.ts';
import { RULES } from './rules/index.ts';
import { causeText } from './text/cause-text.ts';
import { sentenceOf } from './text/finding-text.ts';
import { formulaOf } from './text/formula.ts';

/** Where a page came from; all of it is optional, a document in a window has no file. */
export interface Origin {
  readonly file?: string;
  readonly url?: string;
  /** SHA-256 of the bytes of a file, in hexadecimal digits. */
  readonly sha256?: string;
}

/** What came of a page; `result`, with the causes, is made when it is first asked for: a step of its own. */
export interface Inspection {
  readonly detection: ResultDetection;
  /** Null where the page carries no report. */
  readonly report: Report | null;
  readonly findings: readonly ResultFinding[];
  /** Where in the page's text the passages of a finding stand, by its id; in the order of its `passages`. */
  readonly places: ReadonlyMap<string, readonly TextPlace[]>;
  readonly result: Result;
}

/**
 * Parses and checks what a reader has read: the one way from a page to a result, for the page itself, the popup and the
 * command line. The same source gives the same result. `previous` is the report on the year before, if it is at hand.
 */
export function inspect(source: Source, origin: Origin = {}, previous: Report | null = null): Inspection {
  return finish(inspectInSteps(source, origin, previous));
}

/** The same in steps: on large pages others have their turn between them. */
export function* inspectInSteps(
  source: Source,
  origin: Origin = {},
  previous: Report | null = null,
): Steps<Inspection> {
  const { detection, report: parsed } = yield* parseInSteps(source);
  const report = parsed && { ...parsed, narrative: yield* readNarrativeInSteps(source, parsed) };
  const verdicts = report ? yield* checkInSteps(report, RULES, previous) : [];
  let explained: readonly NamedCause[] | null = null;
  // Worked out with the result, so that the page has its turn between checking and explaining.
  const causes = (): readonly NamedCause[] => (explained ??= report ? causesOf(report, verdicts, previous) : []);
  const findings = report ? findingsOf(verdicts, report, causes) : [];
  let result: Result | null = null;
  return {
    detection,
    report,
    findings,
    places: placesOf(verdicts),
    get result() {
      return (result ??= {
        ...headOf(source, origin, detection),
        ...(report && bodyOf(report, verdicts, findings, causes())),
      });
    },
  };
}

function placesOf(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly TextPlace[]> {
  return new Map(
    verdicts.flatMap((verdict) =>
      verdict.passages ? [[idOf(verdict), verdict.passages.map(({ place }) => place)] as const] : [],
    ),
  );
}

/** Stable for the same rule and place, so that two inspections can be compared. */
function idOf({ rule, at }: Verdict): string {
  return `${rule}@${at}`;
}

function headOf(
  source: Source,
  origin: Origin,
  detection: ResultDetection,
): Pick<Result, 'schema' | 'source' | 'detection'> {
  return {
    schema: 'gouji.result/1',
    source: {
      file: origin.file ?? null,
      url: origin.url ?? source.url,
      sha256: origin.sha256 ?? null,
      medium: 'html',
    },
    detection,
  };
}

function bodyOf(
  report: Report,
  verdicts: readonly Verdict[],
  findings: readonly ResultFinding[],
  causes: readonly NamedCause[],
): Omit<ReportResult, 'schema' | 'source' | 'detection'> {
  return {
    report: { template: report.template.id, ...report.identity },
    coverage: {
      ...coverageOf(report),
      narrative: { numbers: report.narrative.numbers, understood: report.narrative.understood },
    },
    values: toResultValues(report.values),
    statements: report.narrative.statements.map(toResultStatement),
    checks: countOutcomes(verdicts),
    // Copies, in which sentences are plain values: not every browser sends accessors.
    findings: findings.map((finding) => ({ ...finding })),
    causes: causes.map((cause) => toResultCause(cause, report)),
    problems: [...report.problems],
  };
}

function toResultValues(values: ReadonlyMap<string, Value>): Record<string, ResultValue> {
  const result: Record<string, ResultValue> = {};
  for (const [id, { value, raw, state, unit, at }] of values) {
    result[id] = unit === null ? { value, raw, state, at } : { value, raw, state, unit, at };
  }
  return result;
}

function toResultStatement(statement: Statement): ResultStatement {
  const { intent, value, unit, exactness, scope, year, text, sentence, comparison } = statement;
  const compared = comparison.verdict === 'not-compared' ? null : comparison;
  return {
    intent,
    value,
    unit,
    exactness,
    scope,
    year,
    text,
    at: sentence.id,
    cells: [...(compared?.cells ?? [])],
    verdict: comparison.verdict,
    reason: comparison.verdict === 'not-compared' ? comparison.reason : null,
  };
}

/** What the form asks for and what of it was read, for each of its tables. */
function coverageOf(report: Report): Partial<Record<TableId, CellCoverage>> {
  const coverage: Partial<Record<TableId, CellCoverage>> = {};
  for (const { id, table } of formCells(report.template).values()) {
    const counts = (coverage[table] ??= { cells: 0, read: 0, blank: 0, placeholder: 0, unread: 0 });
    const state = report.values.get(id)?.state ?? 'text';
    counts.cells += 1;
    counts[state === 'number' ? 'read' : state === 'text' ? 'unread' : state] += 1;
  }
  return coverage;
}

function countOutcomes(verdicts: readonly Verdict[]): NonNullable<Result['checks']> {
  const count = (outcome: Verdict['outcome']): number => verdicts.filter((v) => v.outcome === outcome).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    incomplete: count('incomplete'),
    notApplicable: count('not-applicable'),
    crashed: count('crashed'),
  };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Failed checks first, the weightier first; within that in the order of the rules and of the form. */
function findingsOf(
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

interface NamedCause {
  readonly id: string;
  readonly cause: Cause;
}

/** A bug of ours here must not cost anybody the findings themselves: they stand alone then. */
function causesOf(report: Report, verdicts: readonly Verdict[], previous: Report | null): NamedCause[] {
  try {
    const causes = explain({ report, verdicts, rules: RULES, previous });
    return causes.map((cause, index) => ({ id: `c${index + 1}`, cause }));
  } catch {
    return [];
  }
}

function toResultCause({ id, cause }: NamedCause, report: Report): ResultCause {
  const { pattern, verdicts, explanations, count, isSearched } = cause;
  return {
    id,
    pattern,
    severity: severityOf(cause),
    findings: verdicts.map(idOf),
    message: causeText(cause, PATTERNS[pattern as PatternName], report.template),
    explanations: explanations.map(({ changes, witnesses }) => ({
      changes: changes.map((change) => ({ ...change })),
      witnesses: [...witnesses],
    })),
    complete: isSearched && count === explanations.length,
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
