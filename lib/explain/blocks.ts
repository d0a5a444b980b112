import type { PatternName } from './patterns.ts';
import type { Repair } from './search.ts';
import type { System } from './system.ts';

/** A repair, and the slip by which it was found; null where its changes name themselves. */
export interface NamedRepair {
  readonly repair: Repair;
  readonly pattern: PatternName | null;
  /** Cells that the slip is about. */
  readonly of: readonly number[];
}

/** Failing equations that have one cause, and the ways in which it can be put right. */
export interface Block {
  /** Places of the equations. */
  readonly equations: readonly number[];
  readonly repairs: readonly NamedRepair[];
}

/**
 * Takes repairs of a whole table apart: broken equations belong together where some repair mends them by cells that share
 * an equation. As sums are linear, what mends one block leaves the others as they are, whichever way these are mended.
 * Totals that were only not filled in are one block, whatever else is wrong.
 */
export function blocksOf(system: System, broken: readonly number[], repairs: readonly NamedRepair[]): Block[] {
  const joined = new Joined(broken);
  const pieces = repairs.map((each) => piecesOf(system, new Set(broken), each));
  for (const piece of pieces.flat()) joined.join(piece.equations.filter((equation) => joined.has(equation)));
  const isFilling = (equations: readonly number[]): boolean => {
    const touched = pieces.flatMap((all) => touching(all, equations));
    return touched.length > 0 && touched.every(({ cells }) => cells.every(([cell]) => isUnfilled(system, cell)));
  };
  const groups = joined.groups();
  const fillings = groups.filter(isFilling);
  const others = groups.filter((equations) => !fillings.includes(equations));
  return [...others, ...(fillings.length > 0 ? [fillings.flat()] : [])].map((equations) => {
    const parts = repairs.map(({ pattern, of }, i): NamedRepair => {
      const cells = touching(pieces[i] ?? [], equations).flatMap((piece) => piece.cells);
      const repair = new Map(cells.toSorted(byCell));
      return { repair, of, pattern: of.every((cell) => repair.has(cell)) ? pattern : null };
    });
    return { equations, repairs: distinct(parts.filter(({ repair }) => repair.size > 0)) };
  });
}

/** A total that states nothing. */
function isUnfilled(system: System, cell: number): boolean {
  return system.isTotal[cell] === true && system.isBlank[cell] === true;
}

function touching(pieces: readonly Piece[], equations: readonly number[]): Piece[] {
  const own = new Set(equations);
  return pieces.filter((piece) => piece.equations.some((equation) => own.has(equation)));
}

const byCell = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b;

interface Piece {
  readonly cells: readonly (readonly [cell: number, value: number])[];
  readonly equations: readonly number[];
}

/**
 * Changed cells that are linked by equations, or by being parts of one slip. A total that was not filled in links only what
 * is broken: elsewhere its parts stand in for it.
 */
function piecesOf(system: System, broken: ReadonlySet<number>, { repair, of }: NamedRepair): Piece[] {
  const linksOf = (cell: number): readonly number[] => {
    const equations = system.equationsOf[cell] ?? [];
    return isUnfilled(system, cell) ? equations.filter((equation) => broken.has(equation)) : equations;
  };
  const cells = [...repair.keys()];
  const joined = new Joined([...new Set(cells.flatMap(linksOf))]);
  for (const cell of cells) joined.join(linksOf(cell));
  for (const slip of [of.filter((cell) => repair.has(cell)), ...swapsIn(system, repair)]) {
    joined.join(slip.flatMap(linksOf));
  }
  return joined.groups().map((equations) => {
    const own = new Set(equations);
    return { cells: [...repair].filter(([cell]) => linksOf(cell).some((each) => own.has(each))), equations };
  });
}

/** Pairs of cells that print each other's number; 0 and 1 do so by chance. */
function swapsIn(system: System, repair: Repair): number[][] {
  const cells = [...repair.keys()];
  return cells.flatMap((a, i) =>
    cells.slice(i + 1).flatMap((b) => {
      const [first = 0, second = 0] = [system.values[a], system.values[b]];
      const isSwap = repair.get(a) === second && repair.get(b) === first && Math.max(first, second) > 1;
      return isSwap ? [[a, b]] : [];
    }),
  );
}

/** Each once; of two slips that come to the same, the first. */
function distinct(repairs: readonly NamedRepair[]): NamedRepair[] {
  const known = new Map<string, NamedRepair>();
  for (const each of repairs) {
    const key = JSON.stringify([...each.repair]);
    const before = known.get(key);
    if (before === undefined || (before.pattern === null && each.pattern !== null)) known.set(key, each);
  }
  return [...known.values()];
}

/** Numbers that are put together, group by group. */
class Joined {
  readonly #leader: Map<number, number>;

  constructor(members: readonly number[]) {
    this.#leader = new Map(members.map((member) => [member, member]));
  }

  has(member: number): boolean {
    return this.#leader.has(member);
  }

  join(members: readonly number[]): void {
    const [first] = members;
    if (first === undefined) return;
    for (const member of members) this.#leader.set(this.#find(member), this.#find(first));
  }

  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (const member of this.#leader.keys()) {
      const leader = this.#find(member);
      groups.set(leader, [...(groups.get(leader) ?? []), member]);
    }
    return [...groups.values()];
  }

  #find(member: number): number {
    let at = member;
    for (let next = this.#leader.get(at); next !== undefined && next !== at; next = this.#leader.get(at)) at = next;
    return at;
  }
}
