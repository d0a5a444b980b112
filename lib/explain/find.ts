import type { Report } from '../model/report.ts';
import type { Steps } from '../model/steps.ts';
import type { NamedRepair } from './blocks.ts';
import { beginning, contradictions, withUnknowns, type Elimination } from './elimination.ts';
import { repairsOfSize, type Effort, type Repair } from './search.ts';
import { plainSupposition, suppositionsFor, type Supposition } from './suppositions.ts';
import { canHold, type System } from './system.ts';

/** The cheapest ways to put a table right. */
export interface Found {
  readonly repairs: readonly NamedRepair[];
  readonly complete: boolean;
}

/** Single cells that may have to change: with five and more, what fits is not what happened. */
export const MOST_CELLS = 4;

/** Tries what could have happened, the cheapest first, with as many single cells besides as the price leaves. */
export function* cheapestRepairs(system: System, previous: Report | null, effort: Effort): Steps<Found> {
  const tried = [begun(system, plainSupposition(system))];
  for (let price = 0; price <= MOST_CELLS; price += 1) {
    // Whole rows and columns cost as much as two cells: until then nobody has to look at them.
    if (price === 2) {
      for (const each of suppositionsFor(system, previous)) {
        if (each) tried.push(begun(system, each));
        yield;
      }
    }
    const found: Found[] = [];
    for (const each of tried) {
      found.push(yield* atPrice(system, each, price, effort));
      yield;
    }
    const repairs = found.flatMap((each) => each.repairs);
    const complete = found.every((each) => each.complete);
    if (!complete) return { repairs, complete };
    if (repairs.length > 0) {
      return { repairs: [...repairs, ...(yield* otherwise(system, repairs, price, effort))], complete };
    }
  }
  return { repairs: [], complete: true };
}

interface Begun {
  readonly supposition: Supposition;
  readonly start: Elimination;
}

function begun(system: System, supposition: Supposition): Begun {
  return { supposition, start: withUnknowns(beginning(system, supposition.supposed), supposition.free) };
}

function* atPrice(system: System, { supposition, start }: Begun, price: number, effort: Effort): Steps<Found> {
  const size = price - supposition.price;
  if (size < 0 || contradictions(start).length > MOST_EQUATIONS * size) return { repairs: [], complete: true };
  const { repairs, complete } = yield* repairsOfSize(system, start, size, effort);
  const { pattern, supposed, free } = supposition;
  const of = pattern === null ? [] : [...supposed.keys()];
  const named = repairs.map((repair): NamedRepair => {
    const whole = withSupposed(repair, supposed, system);
    const lineOnly = supposed.size > 0 || [...repair.keys()].some((cell) => free.includes(cell));
    return { repair: whole, pattern: lineOnly ? pattern : null, of };
  });
  const isPossible = ({ repair }: NamedRepair): boolean =>
    repair.size > 0 && [...repair].every(([cell, value]) => canHold(system, cell, value));
  return { repairs: named.filter(isPossible), complete };
}

/** Equations in which one cell can stand: its row, its column's outcomes and balance, a printed subtotal. */
const MOST_EQUATIONS = 4;

function withSupposed(repair: Repair, supposed: ReadonlyMap<number, number>, system: System): Repair {
  if (supposed.size === 0) return repair;
  const all = new Map(supposed);
  for (const [cell, value] of repair) {
    const printed = system.values[cell] ?? 0;
    all.set(cell, value - printed + (supposed.get(cell) ?? printed));
  }
  return new Map([...all].filter(([cell, value]) => value !== system.values[cell]).toSorted(([a], [b]) => a - b));
}

/** A guess that changes many cells stands beside the fewer cells that would do as well. */
function* otherwise(
  system: System,
  repairs: readonly NamedRepair[],
  price: number,
  effort: Effort,
): Steps<NamedRepair[]> {
  if (!repairs.every(({ pattern }) => pattern === 'partly-granted-counted-twice')) return [];
  const fewest = Math.min(...repairs.map(({ repair }) => repair.size));
  for (let size = price + 1; size <= Math.min(MOST_CELLS, fewest); size += 1) {
    const found = yield* atPrice(system, begun(system, plainSupposition(system)), size, effort);
    if (found.repairs.length > 0) return [...found.repairs];
  }
  return [];
}
