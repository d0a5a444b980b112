import type { CellId } from '../model/cell-id.ts';
import type { Equation, Operand } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** The number that a cell prints; null where it is blank, prints something else or was not read. */
export function numberIn({ values }: Report, cell: CellId): number | null {
  return values.get(cell)?.value ?? null;
}

/** The first cell ≥ the second, with what they print. */
export function atLeast(greater: CellId, stated: number, less: CellId, computed: number): Equation {
  const operand = (cell: CellId, value: number): Operand => ({ cell, value, weight: 1, blank: false });
  return { relation: '≥', left: [operand(greater, stated)], right: [operand(less, computed)] };
}
