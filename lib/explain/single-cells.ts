import { residualOf, canHold, type System } from './system.ts';

/**
 * Cells of which one change mends every equation they stand in, two at least and none of which another such cell needs:
 * where a table has more wrong cells than can be told together, these stand out by themselves.
 */
export function outstandingCells(system: System): ReadonlyMap<number, number> {
  const residuals = system.equations.map((equation) => residualOf(system, equation));
  const found = system.cells.flatMap((_, cell) => {
    const value = mendingValue(system, cell, residuals);
    return value === null ? [] : [{ cell, value, equations: system.equationsOf[cell] ?? [] }];
  });
  const wanted = new Map<number, number>();
  for (const { equations } of found) for (const at of equations) wanted.set(at, (wanted.get(at) ?? 0) + 1);
  const alone = found.filter(({ equations }) => equations.every((at) => wanted.get(at) === 1));
  return new Map(alone.map(({ cell, value }) => [cell, value]));
}

function mendingValue(system: System, cell: number, residuals: readonly number[]): number | null {
  const equations = system.equationsOf[cell] ?? [];
  if (equations.length < 2) return null;
  const steps = equations.map((at) => {
    const weight = system.equations[at]?.terms.find((term) => term.cell === cell)?.weight ?? 1;
    return -weight * (residuals[at] ?? 0);
  });
  const [step = 0] = steps;
  if (step === 0 || steps.some((other) => other !== step)) return null;
  const value = (system.values[cell] ?? 0) + step;
  return canHold(system, cell, value) ? value : null;
}
