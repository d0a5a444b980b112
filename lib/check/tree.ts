import { cellId } from '../model/cell-id.ts';
import type { Operand, Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Rule, TreeFormula } from '../rules/rule.ts';
import { cellsOf, hasBlank, isReadable, operandOf, operandsOf, shownTable, sumOf } from './operands.ts';
import { passed } from './verdicts.ts';

/** An item = Σ its parts; nothing is said of an item below which the body has added rows of its own. */
export function* checkTree(rule: Rule, formula: TreeFormula, report: Report): Generator<Verdict> {
  const { table, column, sums } = formula;
  if (!shownTable(report, table)) return;
  for (const { item, parts } of sums) {
    if ([item, ...parts].some((row) => report.extended.has(`${table}/${row}`))) continue;
    yield judge(rule, `${table}/${item}`, {
      left: operandsOf(
        report,
        parts.map((row) => cellId(table, row, column)),
      ),
      right: [operandOf(report, cellId(table, item, column))],
    });
  }
}

function judge(rule: Rule, at: string, { left, right }: { left: Operand[]; right: Operand[] }): Verdict {
  const operands = [...left, ...right];
  const place = `${at}/*`;
  const base = {
    rule: rule.id,
    at,
    severity: rule.severity,
    cells: cellsOf(operands),
    equation: { relation: '=' as const, left, right },
  };
  if (!isReadable(operands)) return { ...base, outcome: 'incomplete', message: 'incomplete', data: { place } };
  const data = { place, computed: sumOf(left), stated: sumOf(right) };
  if (data.computed === data.stated) return passed(rule, at);
  return hasBlank(right)
    ? { ...base, outcome: 'incomplete', message: 'blank', data }
    : { ...base, outcome: 'fail', message: 'fail', data };
}
