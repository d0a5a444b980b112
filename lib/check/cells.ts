import { splitCellId } from '../model/cell-id.ts';
import type { Verdict } from '../model/finding.ts';
import { formCells } from '../model/form-cells.ts';
import type { Report } from '../model/report.ts';
import type { AxisEntry } from '../model/template.ts';
import type { CellFormula, Rule, TableFormula } from '../rules/rule.ts';
import { passed } from './verdicts.ts';

/** Tests each value that was read; one verdict `pass` for each table in which all hold. */
export function* checkCells(rule: Rule, formula: CellFormula, report: Report): Generator<Verdict> {
  const cells = formCells(report.template);
  const failed = new Set<string>();
  for (const value of report.values.values()) {
    const entry = cells.get(value.cell)?.column ?? COUNT;
    const fault = formula.test(value, { entry, report });
    if (!fault) continue;
    failed.add(splitCellId(value.cell).table);
    const data = { place: value.cell, raw: value.raw, stated: value.value ?? value.raw };
    yield { rule: rule.id, at: value.cell, cells: [value.cell], equation: null, ...fault, data };
  }
  for (const table of report.tables) if (!failed.has(table)) yield passed(rule, table);
}

/** Asks a rule about whole tables. */
export function* checkTables(rule: Rule, formula: TableFormula, report: Report): Generator<Verdict> {
  const { needs } = formula;
  if (needs && !needs.some((cell) => report.values.has(cell))) return;
  let holds = true;
  for (const fault of formula.evaluate(report)) {
    holds = false;
    yield { rule: rule.id, equation: null, ...fault };
  }
  const table = needs?.[0] ? splitCellId(needs[0]).table : 'requests';
  if (holds && report.tables.size > 0) yield passed(rule, table);
}

/** Heading rows have no columns of their own in the form; what they print is a count. */
const COUNT: AxisEntry = { id: '', label: '', gloss: '', has: [], kind: 'count' };
