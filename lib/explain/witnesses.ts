import type { Change } from '../model/cause.ts';
import type { CellId } from '../model/cell-id.ts';
import type { Operand, Verdict } from '../model/finding.ts';
import type { Statement } from '../model/narrative.ts';
import type { Report } from '../model/report.ts';

/** What speaks for and against changes besides the table itself. */
export interface Testimony {
  /** Sentences and cells of the report before that state the new numbers. */
  readonly witnesses: readonly string[];
  /** Verdicts that would not fail after the changes. */
  readonly resolved: readonly Verdict[];
  /** Statements and cells that agree now and would not any more. */
  readonly against: number;
}

/** Hears the text and the report on the year before. */
export function testimonyOn(report: Report, verdicts: readonly Verdict[], changes: readonly Change[]): Testimony {
  const by = new Map(changes.map((change) => [change.cell, change]));
  const witnesses = new Set<string>();
  const resolved: Verdict[] = [];
  let against = 0;
  for (const verdict of verdicts) {
    if (isMended(verdict, by)) resolved.push(verdict);
    const told = isOfText(verdict) ? ofText(verdict, report, by) : ofHistory(verdict, by);
    if (told === null) continue;
    if (told.holds) {
      if (verdict.outcome !== 'fail') continue;
      for (const witness of told.witnesses) witnesses.add(witness);
      resolved.push(verdict);
    } else if (verdict.outcome === 'pass') against += 1;
  }
  for (const statement of report.narrative.statements) if (isBroken(statement, report, by)) against += 1;
  return { witnesses: [...witnesses], resolved, against };
}

/** A number that no count can be, in a cell that would get another one. */
function isMended({ rule, at, outcome }: Verdict, changes: Changes): boolean {
  return outcome === 'fail' && NO_COUNT.has(rule) && changes.has(at as CellId);
}

const NO_COUNT: ReadonlySet<string> = new Set(['cell/negative', 'cell/fraction']);

interface Told {
  readonly holds: boolean;
  readonly witnesses: readonly string[];
}

type Changes = ReadonlyMap<CellId, Change>;

const isOfText = (verdict: Verdict): boolean => verdict.rule === 'narrative/table';

/** A statement that disagrees with the table: whether it would agree. */
function ofText(verdict: Verdict, report: Report, changes: Changes): Told | null {
  const { compared, computed, stated } = verdict.data;
  if (verdict.outcome !== 'fail' || typeof compared !== 'string') return null;
  if (typeof computed !== 'number' || typeof stated !== 'number') return null;
  const sum = sumAfter(compared.split(' ') as CellId[], computed, report, changes);
  return sum === null ? null : { holds: sum === stated, witnesses: [verdict.at] };
}

/** An equation with numbers of the report before. */
function ofHistory({ rule, equation }: Verdict, changes: Changes): Told | null {
  if (!rule.startsWith('history/') || !equation || equation.relation !== '=') return null;
  const operands = [...equation.left, ...equation.right];
  const isTouched = operands.some(({ cell, of }) => of === undefined && changes.has(cell));
  if (!isTouched || operands.some(({ value }) => value === null)) return null;
  const sum = (side: readonly Operand[]): number =>
    side.reduce((total, { cell, value, weight, of }) => {
      const changed = of === undefined ? changes.get(cell) : undefined;
      return total + weight * (changed?.to ?? value ?? 0);
    }, 0);
  return {
    holds: Math.abs(sum(equation.left) - sum(equation.right)) < 1e-6,
    witnesses: operands.filter(({ of }) => of === 'previous').map(({ cell }) => `previous/${cell}`),
  };
}

function isBroken({ comparison, exactness }: Statement, report: Report, changes: Changes): boolean {
  if (comparison.verdict !== 'agrees' || exactness !== 'exact') return false;
  const sum = sumAfter(comparison.cells, comparison.sum, report, changes);
  return sum !== null && sum !== comparison.sum;
}

/**
 * What cells add up to after the changes; null where none of them changes, or where it is not known with which sign each
 * was counted: only the sum is.
 */
function sumAfter(cells: readonly CellId[], sum: number, report: Report, changes: Changes): number | null {
  if (!cells.some((cell) => changes.has(cell))) return null;
  const values = cells.map((cell) => report.values.get(cell)?.value ?? 0);
  const all = values.reduce((total, value) => total + value, 0);
  const [first = 0] = values;
  const isDifference = Math.abs(all - sum) > 1e-6;
  if (isDifference && Math.abs(2 * first - all - sum) > 1e-6) return null;
  return cells.reduce((total, cell, i) => {
    const change = changes.get(cell);
    const weight = isDifference && i > 0 ? -1 : 1;
    return change ? total + weight * (change.to - (change.from ?? 0)) : total;
  }, sum);
}
