import type { Change } from '../model/cause.ts';
import type { CellId } from '../model/cell-id.ts';
import type { Operand, Verdict } from '../model/finding.ts';
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

/** What can speak for or against changes: of all that a report says and of all verdicts only this is held against them. */
export interface Hearing {
  readonly report: Report;
  readonly verdicts: readonly Verdict[];
  /** Sums of cells that statements agree with, and how many do: a text says the same again and again. */
  readonly agreements: readonly Agreement[];
}

interface Agreement {
  readonly cells: readonly CellId[];
  readonly sum: number;
  count: number;
}

/** Picks out what can speak for or against changes. */
export function hear(report: Report, verdicts: readonly Verdict[]): Hearing {
  const agreements = new Map<string, Agreement>();
  for (const { comparison, exactness } of report.narrative.statements) {
    if (comparison.verdict !== 'agrees' || exactness !== 'exact') continue;
    const { cells, sum } = comparison;
    const key = `${cells.join(' ')} ${sum}`;
    const known = agreements.get(key);
    if (known) known.count += 1;
    else agreements.set(key, { cells, sum, count: 1 });
  }
  const speaking = verdicts.filter((verdict) => isOfText(verdict) || isOfHistory(verdict) || isNoCount(verdict));
  return { report, verdicts: speaking, agreements: [...agreements.values()] };
}

/** Hears the text and the report on the year before. */
export function testimonyOn({ report, verdicts, agreements }: Hearing, changes: readonly Change[]): Testimony {
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
  for (const agreement of agreements) if (isBroken(agreement, report, by)) against += agreement.count;
  return { witnesses: [...witnesses], resolved, against };
}

/** A number that no count can be, in a cell that would get another one. */
function isMended(verdict: Verdict, changes: Changes): boolean {
  return isNoCount(verdict) && changes.has(verdict.at as CellId);
}

const isNoCount = ({ rule, outcome }: Verdict): boolean => outcome === 'fail' && NO_COUNT.has(rule);

const NO_COUNT: ReadonlySet<string> = new Set(['cell/negative', 'cell/fraction']);

interface Told {
  readonly holds: boolean;
  readonly witnesses: readonly string[];
}

type Changes = ReadonlyMap<CellId, Change>;

const isOfText = ({ rule, outcome }: Verdict): boolean => rule === 'narrative/table' && outcome === 'fail';
const isOfHistory = (verdict: Verdict): boolean => verdict.rule.startsWith('history/');

/** A statement that disagrees with the table: whether it would agree. */
function ofText(verdict: Verdict, report: Report, changes: Changes): Told | null {
  const { compared, computed, stated } = verdict.data;
  if (typeof compared !== 'string') return null;
  if (typeof computed !== 'number' || typeof stated !== 'number') return null;
  const sum = sumAfter(compared.split(' ') as CellId[], computed, report, changes);
  return sum === null ? null : { holds: sum === stated, witnesses: [verdict.at] };
}

/** An equation with numbers of the report before. */
function ofHistory(verdict: Verdict, changes: Changes): Told | null {
  const { equation } = verdict;
  if (!isOfHistory(verdict) || equation?.relation !== '=') return null;
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

function isBroken({ cells, sum }: Agreement, report: Report, changes: Changes): boolean {
  const after = sumAfter(cells, sum, report, changes);
  return after !== null && after !== sum;
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
