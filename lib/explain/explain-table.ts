import { splitCellId, type CellId, type TableId } from '../model/cell-id.ts';
import type { Cause, Change, Explanation } from '../model/cause.ts';
import type { Verdict } from '../model/finding.ts';
import { Pace, type Steps } from '../model/steps.ts';
import { blocksOf, type Block, type NamedRepair } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { cheapestRepairs, type Found } from './find.ts';
import { patternOf } from './name.ts';
import { PATTERNS, type PatternName } from './patterns.ts';
import type { Effort, Repair } from './search.ts';
import { outstandingCells } from './single-cells.ts';
import { canHold, systemOf, withValues, type System } from './system.ts';
import { hear, testimonyOn, type Testimony } from './witnesses.ts';

/** Sets of cells that are looked at for one table: some ten milliseconds. */
export const MOST_EFFORT = 4000;
/** So many candidates are held against the text in one step. */
const STEP = 50;

/** Explanations that are listed; more of them say only that it cannot be told. */
const MOST_LISTED = 6;

/** The causes of the broken equations of one table. */
export function* explainTable(evidence: Evidence, table: TableId, broken: readonly Verdict[]): Steps<Cause[]> {
  const system = systemOf(evidence.report, table, evidence.rules);
  if (!system) return [];
  yield;
  const effort: Effort = { left: MOST_EFFORT };
  const all = yield* cheapestRepairs(system, evidence.previous, effort);
  yield;
  if (all.repairs.length > 0) return yield* causesOf(evidence, system, all, broken);
  const alone = outstandingCells(system);
  if (alone.size === 0) return [unexplained(broken, all.complete)];
  const apart = yield* causesOf(
    evidence,
    system,
    { repairs: [{ repair: alone, pattern: null, of: [] }], complete: true },
    broken,
  );
  const claimed = new Set(apart.flatMap(({ verdicts }) => verdicts));
  const others = broken.filter((verdict) => !claimed.has(verdict));
  if (others.length === 0) return apart;
  const rest = yield* cheapestRepairs(withValues(system, alone), evidence.previous, effort);
  const explained = rest.repairs.length > 0 ? yield* causesOf(evidence, withValues(system, alone), rest, others) : null;
  return [...apart, ...(explained ?? [unexplained(others, rest.complete)])];
}

/** One cause for each group of equations that belong together. */
function* causesOf(
  evidence: Evidence,
  system: System,
  { repairs, complete }: Found,
  broken: readonly Verdict[],
): Steps<Cause[]> {
  const keys = new Set(broken.map(keyOf));
  const equations = system.equations.flatMap((equation, i) => (keys.has(keyOf(equation)) ? [i] : []));
  const causes: Cause[] = [];
  for (const block of blocksOf(system, equations, repairs)) {
    const own = new Set(block.equations.map((i) => keyOf(system.equations[i])));
    const verdicts = broken.filter((verdict) => own.has(keyOf(verdict)));
    if (verdicts.length === 0 || block.repairs.length === 0) continue;
    yield;
    causes.push(yield* causeOf(evidence, system, block, verdicts, complete));
  }
  return causes;
}

const keyOf = (place: { readonly rule: string; readonly at: string } | undefined): string =>
  `${place?.rule}@${place?.at}`;

function unexplained(verdicts: readonly Verdict[], isSearched: boolean): Cause {
  return { pattern: 'unnamed', verdicts, explanations: [], count: 0, isSearched };
}

interface Candidate {
  readonly explanation: Explanation;
  readonly pattern: PatternName;
  readonly testimony: Testimony;
  readonly entered: number;
}

function* causeOf(
  { report, verdicts, previous }: Evidence,
  system: System,
  block: Block,
  broken: readonly Verdict[],
  isSearched: boolean,
): Steps<Cause> {
  const candidates: Candidate[] = [];
  const hearing = hear(report, verdicts);
  const pace = new Pace(STEP);
  for (const { repair, pattern: known } of withPossibleCounts(system, block)) {
    const changes = changesOf(system, repair);
    const testimony = testimonyOn(hearing, changes);
    const pattern = known ?? patternOf(system, changes, previous);
    const entered = [...repair.keys()].filter((cell) => !system.isTotal[cell] && !system.isBlank[cell]).length;
    candidates.push({ explanation: { changes, witnesses: testimony.witnesses }, pattern, testimony, entered });
    if (pace.isDue()) yield;
  }
  candidates.sort(byCredit);
  const [best] = candidates;
  return {
    pattern: sharedPattern(candidates),
    verdicts: [...broken, ...(best?.testimony.resolved ?? [])],
    explanations: candidates.slice(0, MOST_LISTED).map(({ explanation }) => explanation),
    count: candidates.length,
    isSearched,
  };
}

/** A name is said where all explanations have it, or where it explains itself. */
function sharedPattern([best, ...others]: readonly Candidate[]): PatternName {
  if (!best) return 'unnamed';
  const isShared = others.every(({ pattern }) => pattern === best.pattern);
  return isShared || PATTERNS[best.pattern].rank < 2 ? best.pattern : 'unnamed';
}

/** Where some repair puts right all numbers that no count can be, those that leave them explain less. */
function withPossibleCounts(system: System, { equations, repairs }: Block): readonly NamedRepair[] {
  const cells = new Set(equations.flatMap((at) => system.equations[at]?.terms.map(({ cell }) => cell) ?? []));
  const impossible = [...cells].filter((cell) => !canHold(system, cell, system.values[cell] ?? 0));
  const mending = repairs.filter(({ repair }) => impossible.every((cell) => repair.has(cell)));
  return mending.length > 0 ? mending : repairs;
}

/** In the order of the form. */
function changesOf(system: System, repair: Repair): Change[] {
  return [...repair]
    .map(([cell, to]) => ({
      cell: system.cells[cell] as CellId,
      from: system.isBlank[cell] ? null : (system.values[cell] ?? 0),
      to,
    }))
    .toSorted((a, b) => placeOf(system, a.cell) - placeOf(system, b.cell));
}

/** Rows that are not the form's own, headings with a number, come last. */
function placeOf(system: System, cell: CellId): number {
  const { row, column } = splitCellId(cell);
  const at = system.rows.indexOf(row);
  return (at < 0 ? system.rows.length : at) * (system.columns.length + 1) + system.columns.indexOf(column);
}

/** What the text and last year say counts most, then what slips are like, then that sums are worked out last. */
function byCredit(a: Candidate, b: Candidate): number {
  return (
    a.testimony.against - b.testimony.against ||
    b.testimony.witnesses.length - a.testimony.witnesses.length ||
    PATTERNS[a.pattern].rank - PATTERNS[b.pattern].rank ||
    a.entered - b.entered
  );
}
