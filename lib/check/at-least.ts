import { cellId } from '../model/cell-id.ts';
import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { AtLeastFormula, Rule } from '../rules/rule.ts';
import { cellsOf, hasBlank, isReadable, operandOf, shownTable, sumOf } from './operands.ts';

/** One column ≥ a sum of others, in each row that has them all. */
export function* checkAtLeast(rule: Rule, formula: AtLeastFormula, report: Report): Generator<Verdict> {
  const spec = shownTable(report, formula.table);
  for (const block of spec?.blocks ?? []) {
    const known = new Set(block.columns.map((column) => column.id));
    if (!known.has(formula.greater) || !formula.than.every(({ column }) => known.has(column))) continue;
    for (const row of block.rows) yield judge(rule, formula, report, row.id);
  }
}

function judge(rule: Rule, formula: AtLeastFormula, report: Report, row: string): Verdict {
  const left = [operandOf(report, cellId(formula.table, row, formula.greater))];
  const right = formula.than.map(({ column, weight }) => operandOf(report, cellId(formula.table, row, column), weight));
  const at = `${formula.table}/${row}`;
  const base = {
    rule: rule.id,
    at,
    severity: rule.severity,
    cells: cellsOf([...left, ...right]),
    equation: { relation: '≥' as const, left, right },
  };
  const place = `${at}/*`;
  if (!isReadable([...left, ...right])) {
    return { ...base, outcome: 'incomplete', message: 'incomplete', data: { place } };
  }
  const data = { place, computed: sumOf(right), stated: sumOf(left) };
  if (data.stated >= data.computed) return { ...base, outcome: 'pass', message: 'pass', data };
  return hasBlank(left)
    ? { ...base, outcome: 'incomplete', message: 'blank', data }
    : { ...base, outcome: 'fail', message: 'fail', data };
}
