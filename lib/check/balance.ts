import { cellId, splitCellId, type CellId } from '../model/cell-id.ts';
import type { Operand, Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { TableSpec } from '../model/template.ts';
import type { BalanceFormula, Rule } from '../rules/rule.ts';
import { cellsOf, hasBlank, isReadable, operandOf, operandsAlong, shownTable, sumOf } from './operands.ts';

/**
 * Σ left = Σ right, in each row or column of the table. Only readable numbers fail: an unread cell makes the equation
 * incomplete, so does a stated total that is left blank; a blank term counts as 0 and lowers a failure to a warning.
 */
export function* checkBalance(rule: Rule, formula: BalanceFormula, report: Report): Generator<Verdict> {
  const spec = shownTable(report, formula.table);
  if (!spec) return;
  for (const line of linesOf(spec, formula, report)) yield judge(rule, formula, report, line);
}

interface Line {
  readonly at: string;
  /** What the message calls the row or column: a cell id with `*`. */
  readonly place: string;
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

function* linesOf(spec: TableSpec, formula: BalanceFormula, report: Report): Generator<Line> {
  for (const block of spec.blocks) {
    const rows = block.rows.map((row) => row.id);
    const columns = block.columns.map((column) => column.id);
    const byRow = formula.each === 'row';
    for (const line of byRow ? rows : columns) {
      const place = (id: string): readonly [string, string] => (byRow ? [line, id] : [id, line]);
      const known = new Set(byRow ? columns : rows);
      const along = (ids: readonly string[]): Operand[] => operandsAlong(report, spec.id, ids, place, known);
      yield {
        at: byRow ? `${spec.id}/${line}` : `${spec.id}/*/${line}`,
        place: byRow ? `${spec.id}/${line}/*` : `${spec.id}/*/${line}`,
        left: along(formula.left),
        right: along(formula.right),
      };
    }
  }
}

function judge(rule: Rule, formula: BalanceFormula, report: Report, { at, place, left, right }: Line): Verdict {
  const operands = [...left, ...right];
  const base = { rule: rule.id, at, cells: cellsOf(operands), equation: { relation: '=' as const, left, right } };
  if (!isReadable(operands)) {
    return { ...base, outcome: 'incomplete', severity: 'warning', message: 'incomplete', data: { place } };
  }
  const computed = sumOf(left);
  const stated = sumOf(right);
  const data = { place, computed, stated };
  if (computed === stated || holdsWithoutBlankTotals(report, formula, left, right)) {
    return { ...base, outcome: 'pass', severity: rule.severity, message: 'pass', data };
  }
  const isUnstated = right.length === 1 && hasBlank(right);
  if (isUnstated) return { ...base, outcome: 'incomplete', severity: 'warning', message: 'blank', data };
  const severity = hasBlank(operands) ? 'warning' : rule.severity;
  return { ...base, outcome: 'fail', severity, message: 'fail', data };
}

/**
 * Some bodies fill in no totals in the rows of outcomes. Where the equation needs such a cell, the sum that it would
 * state stands in for it, so that the habit is not taken for an error.
 */
function holdsWithoutBlankTotals(
  report: Report,
  formula: BalanceFormula,
  left: readonly Operand[],
  right: readonly Operand[],
): boolean {
  if (formula.each !== 'column' || !hasBlank([...left, ...right])) return false;
  if (right.length === 1 && hasBlank(right)) return false;
  const restored = [left, right].map((side) => side.map((operand) => restore(report, operand)));
  const [newLeft = [], newRight = []] = restored;
  return isReadable([...newLeft, ...newRight]) && sumOf(newLeft) === sumOf(newRight);
}

function restore(report: Report, operand: Operand): Operand {
  if (!operand.blank) return operand;
  const { table, row, column } = splitCellId(operand.cell);
  const block = report.template.tables.find((spec) => spec.id === table)?.blocks[0];
  if (!block) return operand;
  const sum = (cells: readonly CellId[]): Operand => {
    const parts = cells.map((cell) => operandOf(report, cell));
    return { ...operand, value: isReadable(parts) ? sumOf(parts) : null };
  };
  if (column === 'total') {
    const applicants = block.columns.filter((entry) => entry.id !== 'total');
    const ofRow = sum(applicants.map((entry) => cellId(table, row, entry.id)));
    if (row !== 'outcomeTotal' || ofRow.value !== 0) return ofRow;
  }
  if (row !== 'outcomeTotal') return operand;
  const outcomes = block.rows.filter((entry) => !IDENTITY_ROWS.has(entry.id));
  return sum(outcomes.map((entry) => cellId(table, entry.id, column)));
}

const IDENTITY_ROWS = new Set(['received', 'carriedIn', 'outcomeTotal', 'carriedOut']);
