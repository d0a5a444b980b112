import { cellId, type CellId } from '../model/cell-id.ts';
import type { Operand, Verdict } from '../model/finding.ts';
import { formCells } from '../model/form-cells.ts';
import type { Report } from '../model/report.ts';
import type { DatedTerm, HistoryFormula, Rule } from '../rules/rule.ts';
import { noteOn, type Note } from './notes.ts';
import { cellsOf, hasBlank, isReadable, operandOf, sumOf } from './operands.ts';

/** Equations across two years. */
export function* checkHistory(
  rule: Rule,
  formula: HistoryFormula,
  report: Report,
  previous: Report | null,
): Generator<Verdict> {
  if (!previous) return;
  for (const { stated, terms, severity } of formula.equations) {
    const cellOf = ({ row, column }: Omit<DatedTerm, 'of' | 'weight'>): CellId => cellId(formula.table, row, column);
    const shown = terms.every((term) => hasCell(term.of === 'this' ? report : previous, cellOf(term)));
    if (!shown || !hasCell(report, cellOf(stated))) continue;
    const left = terms.map((term): Operand => {
      const isPrevious = term.of === 'previous';
      const operand = operandOf(isPrevious ? previous : report, cellOf(term), term.weight ?? 1);
      return isPrevious ? { ...operand, of: 'previous' } : operand;
    });
    const verdict = judge(rule, severity, left, operandOf(report, cellOf(stated)));
    yield verdict.outcome === 'fail' ? explained(verdict, noteOn(report, formula)) : verdict;
  }
}

/** True where the report's form has the cell and the page shows its table. */
function hasCell(report: Report, id: CellId): boolean {
  const cell = formCells(report.template).get(id);
  return cell !== undefined && report.tables.has(cell.table);
}

/** Clean-ups, mergers and other ways to count are lawful reasons: where the report names one, its figure is worth a look. */
function explained(verdict: Verdict, note: Note | null): Verdict {
  return note === null ? verdict : { ...verdict, severity: 'hint', message: 'explained', ...note };
}

function judge(rule: Rule, severity: Verdict['severity'], left: readonly Operand[], stated: Operand): Verdict {
  const right = [stated];
  const operands = [...left, ...right];
  const base = {
    rule: rule.id,
    at: stated.cell,
    cells: cellsOf(operands.filter((operand) => operand.of === undefined)),
    equation: { relation: '=' as const, left, right },
  };
  const place = stated.cell;
  if (!isReadable(operands)) {
    return { ...base, outcome: 'incomplete', severity: 'warning', message: 'incomplete', data: { place } };
  }
  const data = { place, computed: sumOf(left), stated: sumOf(right) };
  const holds = data.computed === data.stated;
  const weight = hasBlank(operands) ? 'warning' : severity;
  return { ...base, outcome: holds ? 'pass' : 'fail', severity: weight, message: holds ? 'pass' : 'fail', data };
}
