import { cellId, splitCellId, type CellId, type TableId } from '../model/cell-id.ts';
import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Block, TableSpec } from '../model/template.ts';
import type { BalanceFormula, Rule } from '../rules/rule.ts';
import { cellsOf, hasBlank, isReadable, operandsOf, shownTable, sumOf, sumOfCells } from './operands.ts';
import { withBlankTotals } from './blank-totals.ts';
import { passed } from './verdicts.ts';

/**
 * Σ left = Σ right, in each row or column of the table. Only readable numbers fail: an unread cell makes the equation
 * incomplete, so does a stated total that is left blank; a blank term counts as 0 and lowers a failure to a warning.
 */
export function* checkBalance(rule: Rule, formula: BalanceFormula, report: Report): Generator<Verdict> {
  const spec = shownTable(report, formula.table);
  if (!spec) return;
  for (const line of linesOf(spec, formula)) {
    const computed = sumOfCells(report, line.left);
    const holds = computed !== null && computed === sumOfCells(report, line.right);
    yield holds ? passed(rule, line.at) : judge(rule, formula, report, line);
  }
}

/** One equation of a form: the cells of its two sides. */
interface Line {
  readonly at: string;
  /** What the message calls the row or column: a cell id with `*`. */
  readonly place: string;
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

/** The equations of a formula are the same for every report of a form: laid out once. */
const laidOut = new WeakMap<BalanceFormula, WeakMap<TableSpec, readonly Line[]>>();

function linesOf(spec: TableSpec, formula: BalanceFormula): readonly Line[] {
  let byForm = laidOut.get(formula);
  if (!byForm) laidOut.set(formula, (byForm = new WeakMap()));
  let lines = byForm.get(spec);
  if (!lines) byForm.set(spec, (lines = spec.blocks.flatMap((block) => layOut(spec.id, block, formula))));
  return lines;
}

function layOut(table: TableId, block: Block, formula: BalanceFormula): Line[] {
  const rows = block.rows.map((row) => row.id);
  const columns = block.columns.map((column) => column.id);
  const byRow = formula.each === 'row';
  return (byRow ? rows : columns).map((line) => {
    // Ids that this form does not have are those of another generation.
    const along = (ids: readonly string[]): CellId[] =>
      ids
        .filter((id) => (byRow ? columns : rows).includes(id))
        .map((id) => (byRow ? cellId(table, line, id) : cellId(table, id, line)));
    return {
      at: byRow ? `${table}/${line}` : `${table}/*/${line}`,
      place: byRow ? `${table}/${line}/*` : `${table}/*/${line}`,
      left: along(formula.left),
      right: along(formula.right),
    };
  });
}

/** What rows that the form does not have print among the outcomes: a total of the body's own counts them in. */
function addedTo(report: Report, { table, each }: BalanceFormula, { right }: Line): number {
  const [total, other] = right;
  if (each !== 'column' || !total || other) return 0;
  const { column } = splitCellId(total);
  const rows = report.strange.filter((row) => row.table === table);
  return rows.reduce((sum, { figures }) => sum + (figures?.[column] ?? 0), 0);
}

function judge(rule: Rule, formula: BalanceFormula, report: Report, line: Line): Verdict {
  const { at, place } = line;
  const left = operandsOf(report, line.left);
  const right = operandsOf(report, line.right);
  const operands = [...left, ...right];
  const verdict = (
    outcome: Verdict['outcome'],
    severity: Verdict['severity'],
    message: string,
    data: Verdict['data'],
  ): Verdict => {
    const equation = { relation: '=' as const, left, right };
    return { rule: rule.id, at, cells: cellsOf(operands), equation, outcome, severity, message, data };
  };
  if (!isReadable(operands)) return verdict('incomplete', 'warning', 'incomplete', { place });
  const computed = sumOf(left);
  const stated = sumOf(right);
  if (computed === stated || computed + addedTo(report, formula, line) === stated) return passed(rule, at);
  const restored = formula.each === 'column' ? withBlankTotals(report, left, right) : 'fails';
  if (restored === 'holds') return passed(rule, at);
  if (restored === 'unread') return verdict('incomplete', 'warning', 'incomplete', { place });
  const data = { place, computed, stated };
  const isUnstated = right.length === 1 && hasBlank(right);
  if (isUnstated) return verdict('incomplete', 'warning', 'blank', data);
  return verdict('fail', hasBlank(operands) ? 'warning' : rule.severity, 'fail', data);
}
