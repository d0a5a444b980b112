import type { CellId, TableId } from '../model/cell-id.ts';
import type { Operand } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { TableSpec } from '../model/template.ts';

/** The table of the report's form, or null where the form has none or the page shows none of its cells. */
export function shownTable(report: Report, table: TableId): TableSpec | null {
  if (!report.tables.has(table)) return null;
  return report.template.tables.find((spec) => spec.id === table) ?? null;
}

/** A cell as it takes part in a sum: a blank or a placeholder counts as 0, what could not be read as nothing. */
export function operandOf(report: Report, cell: CellId, weight: 1 | -1 = 1): Operand {
  const value = report.values.get(cell);
  const blank = value?.state === 'blank' || value?.state === 'placeholder';
  return { cell, value: blank ? 0 : (value?.value ?? null), weight, blank };
}

export function operandsOf(report: Report, cells: readonly CellId[]): Operand[] {
  return cells.map((cell) => operandOf(report, cell));
}

/** Σ of cells as they take part in a sum; null where one was not read. Most equations need no more. */
export function sumOfCells(report: Report, cells: readonly CellId[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    const read = report.values.get(cell);
    if (read === undefined || read.state === 'text') return null;
    sum += Math.round((read.value ?? 0) * SCALE);
  }
  return sum / SCALE;
}

/** Amounts have up to four decimals: whole ten-thousandths keep sums exact. */
const SCALE = 10_000;

/** Σ weight · value; all of them must be readable. */
export function sumOf(operands: readonly Operand[]): number {
  let sum = 0;
  for (const { value, weight } of operands) sum += weight * Math.round((value ?? 0) * SCALE);
  return sum / SCALE;
}

export function isReadable(operands: readonly Operand[]): boolean {
  return operands.every((operand) => operand.value !== null);
}

export function hasBlank(operands: readonly Operand[]): boolean {
  return operands.some((operand) => operand.blank);
}

export function cellsOf(operands: readonly Operand[]): CellId[] {
  return operands.map((operand) => operand.cell);
}
