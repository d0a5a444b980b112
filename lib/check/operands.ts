import { cellId, type CellId, type TableId } from '../model/cell-id.ts';
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

/** Σ weight · value; all of them must be readable. */
export function sumOf(operands: readonly Operand[]): number {
  // Amounts have up to four decimals: whole ten-thousandths keep the sum exact.
  const scaled = operands.reduce((sum, { value, weight }) => sum + weight * Math.round((value ?? 0) * 10_000), 0);
  return scaled / 10_000;
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

/** Operands for the cells of one row or column, in the order of `ids`, without those that the form does not have. */
export function operandsAlong(
  report: Report,
  table: TableId,
  ids: readonly string[],
  place: (id: string) => readonly [row: string, column: string],
  known: ReadonlySet<string>,
): Operand[] {
  return ids.filter((id) => known.has(id)).map((id) => operandOf(report, cellId(table, ...place(id))));
}
