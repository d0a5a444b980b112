import { cellId } from '../model/cell-id.ts';
import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Rule, SubtotalFormula } from '../rules/rule.ts';
import { cellsOf, hasBlank, isReadable, operandOf, shownTable, sumOf } from './operands.ts';

/** A number printed in a heading row = Σ its sub-rows; nothing is said of columns in which none is printed. */
export function* checkSubtotal(rule: Rule, formula: SubtotalFormula, report: Report): Generator<Verdict> {
  const spec = shownTable(report, formula.table);
  if (!spec) return;
  for (const group of spec.groups) {
    for (const { id: column } of spec.blocks.flatMap((block) => block.columns)) {
      const at = cellId(spec.id, group.id, column);
      if (report.values.get(at)?.state !== 'number') continue;
      const left = group.members.map((row) => operandOf(report, cellId(spec.id, row, column)));
      const right = [operandOf(report, at)];
      const base = {
        rule: rule.id,
        at,
        cells: cellsOf([...left, ...right]),
        equation: { relation: '=' as const, left, right },
      };
      if (!isReadable(left)) {
        yield { ...base, outcome: 'incomplete', severity: 'warning', message: 'incomplete', data: { place: at } };
        continue;
      }
      const data = { place: at, computed: sumOf(left), stated: sumOf(right) };
      const holds = data.computed === data.stated;
      const severity = hasBlank(left) ? 'warning' : rule.severity;
      yield { ...base, outcome: holds ? 'pass' : 'fail', severity, message: holds ? 'pass' : 'fail', data };
    }
  }
}
