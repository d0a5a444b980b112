import { residualOf, type System } from './system.ts';

/** Tries changes against the equations they touch, without laying out anything: suppositions are tried by the hundred. */
export interface Residuals {
  /** Equations that do not hold as printed. */
  readonly failing: number;
  /** How many do not hold after the changes. */
  failingAfter(changes: ReadonlyMap<number, number>): number;
}

export function residualsOf(system: System): Residuals {
  const before = Float64Array.from(system.equations, (equation) => residualOf(system, equation));
  const failing = before.reduce((count, residual) => count + (isOpen(residual) ? 1 : 0), 0);
  const weights = system.cells.map((_, cell) =>
    (system.equationsOf[cell] ?? []).map((at) => ({
      at,
      weight: system.equations[at]?.terms.find((term) => term.cell === cell)?.weight ?? 0,
    })),
  );
  const after = new Float64Array(before.length);
  return {
    failing,
    failingAfter(changes) {
      after.set(before);
      for (const [cell, value] of changes) {
        const step = value - (system.values[cell] ?? 0);
        for (const { at, weight } of weights[cell] ?? []) after[at] = (after[at] ?? 0) + weight * step;
      }
      let count = 0;
      for (const residual of after) if (isOpen(residual)) count += 1;
      return count;
    },
  };
}

function isOpen(residual: number): boolean {
  return Math.abs(residual) > 1e-5;
}
