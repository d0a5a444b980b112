import type { TableId } from '../model/cell-id.ts';
import type { Verdict } from '../model/finding.ts';
import { formCells } from '../model/form-cells.ts';
import type { ReportResult } from '../model/has-report.ts';
import type { Statement } from '../model/narrative.ts';
import type { Report, Value } from '../model/report.ts';
import type { CellCoverage, Result, ResultFinding, ResultStatement, ResultValue } from '../model/result.ts';
import { toResultCause, type NamedCause } from './causes.ts';

/** All of a result that a page without a report has nothing of. */
export function reportResult(
  report: Report,
  verdicts: readonly Verdict[],
  findings: readonly ResultFinding[],
  causes: readonly NamedCause[],
): Omit<ReportResult, 'schema' | 'source' | 'detection'> {
  const messageOf = (id: string): ResultFinding['message'] | null =>
    findings.find((finding) => finding.id === id)?.message ?? null;
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
    causes: causes.map((cause) => toResultCause(cause, report, messageOf)),
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
