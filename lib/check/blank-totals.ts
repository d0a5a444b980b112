import { cellId, splitCellId, type CellId } from '../model/cell-id.ts';
import type { Operand } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { hasBlank, operandOf } from './operands.ts';

/** Rows of the identity that are no outcome. */
const NO_OUTCOME = new Set(['received', 'carriedIn', 'outcomeTotal', 'carriedOut']);

/**
 * Whether an equation that fails with blanks as 0 holds once blank totals are replaced by what they would state. Some
 * bodies leave the totals of rows or the row of totals empty, and their tables balance all the same: the habit must not be
 * taken for an error. A stated result that is blank itself is not replaced: then nothing is stated. `unread`: a part of
 * such a total could not be read, so nothing can be said.
 */
export function withBlankTotals(
  report: Report,
  left: readonly Operand[],
  right: readonly Operand[],
): 'holds' | 'fails' | 'unread' {
  if (!hasBlank([...left, ...right]) || (right.length === 1 && hasBlank(right))) return 'fails';
  const sums = [left, right].map((side) => possibleSums(side.map((operand) => possibleValues(report, operand))));
  const [ofLeft = new Set(), ofRight = new Set()] = sums;
  for (const sum of ofLeft) if (sum !== null && ofRight.has(sum)) return 'holds';
  return ofLeft.has(null) || ofRight.has(null) ? 'unread' : 'fails';
}

/** Null stands for a sum that cannot be told. */
type Sums = ReadonlySet<number | null>;

function possibleSums(values: readonly Sums[]): Sums {
  let sums = new Set<number | null>([0]);
  for (const choices of values) {
    const next = new Set<number | null>();
    for (const sum of sums) for (const value of choices) next.add(sum === null || value === null ? null : sum + value);
    sums = next;
  }
  return sums;
}

/** What a cell states, or would state: a total can be made up from its row or from its column. */
function possibleValues(report: Report, operand: Operand): Sums {
  if (!operand.blank) return new Set([operand.value]);
  const { row, column } = splitCellId(operand.cell);
  const ways = [
    ...(column === 'total' ? [sumOfRow(report, row, true)] : []),
    ...(row === 'outcomeTotal' ? [sumOfColumn(report, column, true)] : []),
  ];
  return new Set(ways.length > 0 ? [0, ...ways] : [0]);
}

function sumOfRow(report: Report, row: string, deep: boolean): number | null {
  const columns = requestsBlock(report)?.columns ?? [];
  const applicants = columns.filter((entry) => entry.id !== 'total');
  return sum(applicants.map((entry) => partOf(report, cellId('requests', row, entry.id), deep)));
}

function sumOfColumn(report: Report, column: string, deep: boolean): number | null {
  const rows = requestsBlock(report)?.rows ?? [];
  const outcomes = rows.filter((entry) => !NO_OUTCOME.has(entry.id));
  return sum(outcomes.map((entry) => partOf(report, cellId('requests', entry.id, column), deep)));
}

/** A part that is a blank total itself is made up in turn, once. */
function partOf(report: Report, cell: CellId, deep: boolean): number | null {
  const operand = operandOf(report, cell);
  if (!operand.blank || !deep) return operand.value;
  const { row, column } = splitCellId(cell);
  if (column === 'total') return sumOfRow(report, row, false);
  return row === 'outcomeTotal' ? sumOfColumn(report, column, false) : 0;
}

function requestsBlock(report: Report) {
  return report.template.tables.find((spec) => spec.id === 'requests')?.blocks[0];
}

function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((total, part) => (total === null || part === null ? null : total + part), 0);
}
