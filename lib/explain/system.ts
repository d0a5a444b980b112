import type { CellId, TableId } from '../model/cell-id.ts';
import { formCells } from '../model/form-cells.ts';
import type { Report } from '../model/report.ts';
import { sumsOf, type Sum, type SumRule } from './sums.ts';

export interface Term {
  readonly cell: number;
  readonly weight: 1 | -1;
}

/** Σ weight · value = 0. */
export interface LinearEquation {
  readonly rule: string;
  readonly at: string;
  readonly terms: readonly Term[];
  /** The cell that states the sum of the others; null where both sides are sums. */
  readonly total: number | null;
}

/** All equations of one table whose cells can be read, over cells told apart by their place in `cells`. */
export interface System {
  readonly table: TableId;
  /** Rows and columns in the order of the form; none where a table is made of several parts. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly CellId[];
  readonly index: ReadonlyMap<CellId, number>;
  /** As they count in sums: a blank is 0. */
  readonly values: readonly number[];
  readonly isBlank: readonly boolean[];
  /** Cells that state a sum: printed by a formula, or worked out last. */
  readonly isTotal: readonly boolean[];
  /** Cells that hold whole numbers from 0 on; others hold amounts. */
  readonly isCount: readonly boolean[];
  readonly equations: readonly LinearEquation[];
  /** Places of the equations in which a cell stands. */
  readonly equationsOf: readonly (readonly number[])[];
}

/** Lays out the equations of a table; those with a cell that could not be read say nothing and are left out. */
export function systemOf(report: Report, table: TableId, rules: readonly SumRule[]): System | null {
  const spec = report.template.tables.find((candidate) => candidate.id === table);
  if (!spec || !report.tables.has(table)) return null;
  const [block, ...others] = spec.blocks;
  const isOne = others.length === 0;
  const system: Draft = {
    table,
    rows: isOne ? (block?.rows ?? []).map(({ id }) => id) : [],
    columns: isOne ? (block?.columns ?? []).map(({ id }) => id) : [],
    cells: [],
    index: new Map(),
    values: [],
    isBlank: [],
    isTotal: [],
    isCount: [],
    equations: [],
    equationsOf: [],
  };
  for (const rule of rules) for (const sum of sumsOf(report, spec, rule)) add(system, sum, report);
  return system;
}

/** A system that is still being laid out. */
interface Draft extends System {
  readonly cells: CellId[];
  readonly index: Map<CellId, number>;
  readonly values: number[];
  readonly isBlank: boolean[];
  readonly isTotal: boolean[];
  readonly isCount: boolean[];
  readonly equations: LinearEquation[];
  readonly equationsOf: number[][];
}

function add(draft: Draft, { rule, at, left, right }: Sum, report: Report): void {
  const places = [...left, ...right].map((cell) => placeOf(draft, cell, report));
  if (places.includes(null)) return;
  const terms = (places as number[]).map((cell, i): Term => ({ cell, weight: i < left.length ? 1 : -1 }));
  const total = right.length === 1 ? (terms.at(-1)?.cell ?? null) : null;
  if (total !== null) draft.isTotal[total] = true;
  for (const { cell } of terms) draft.equationsOf[cell]?.push(draft.equations.length);
  draft.equations.push({ rule, at, terms, total });
}

/** The place of a cell, or null where it cannot be read. */
function placeOf(draft: Draft, cell: CellId, report: Report): number | null {
  const known = draft.index.get(cell);
  if (known !== undefined) return known;
  const value = report.values.get(cell);
  const isBlank = value?.state === 'blank' || value?.state === 'placeholder';
  if (!value || (value.value === null && !isBlank)) return null;
  const place = draft.cells.push(cell) - 1;
  draft.index.set(cell, place);
  draft.values.push(value.value ?? 0);
  draft.isBlank.push(isBlank);
  draft.isTotal.push(false);
  draft.isCount.push((formCells(report.template).get(cell)?.column.kind ?? 'count') === 'count');
  draft.equationsOf.push([]);
  return place;
}

/** How far an equation is from holding with other numbers in some cells: Σ weight · value, without binary noise. */
export function residualOf(system: System, equation: LinearEquation, changed?: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const { cell, weight } of equation.terms) sum += weight * (changed?.get(cell) ?? system.values[cell] ?? 0);
  return Math.round(sum * SCALE) / SCALE;
}

const SCALE = 10_000;

/** True where a cell of the form can hold the number. */
export function canHold(system: System, cell: number, value: number): boolean {
  return value >= 0 && (system.isCount[cell] !== true || Number.isInteger(value));
}

/** The same equations over other numbers. */
export function withValues(system: System, changed: ReadonlyMap<number, number>): System {
  return {
    ...system,
    values: system.values.map((value, cell) => changed.get(cell) ?? value),
    isBlank: system.isBlank.map((isBlank, cell) => isBlank && !changed.has(cell)),
  };
}
