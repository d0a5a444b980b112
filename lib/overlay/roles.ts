import type { ResultFinding, ResultValue } from '../model/result.ts';

/**
 * What a cell is marked as, strongest first. `result`: the stated number that cannot be right. `doubt`: the same for a
 * warning. `unread`: could not be read. `term`: takes part in such a sum. `quiet`: shown only while the card of one of
 * its findings is open.
 */
export type Role = 'result' | 'doubt' | 'unread' | 'term' | 'quiet';

/** One cell and how it is marked. */
export interface MarkPlan {
  readonly cell: string;
  readonly role: Role;
  /** True where a finding that is certain speaks of the cell. */
  readonly certain: boolean;
  /** Findings in which the cell takes part, those about the cell itself first. */
  readonly findings: readonly ResultFinding[];
}

export type Values = Readonly<Record<string, ResultValue>>;
type ResultEquation = NonNullable<ResultFinding['equation']>;
export type ResultOperand = ResultEquation['left'][number];

const STRENGTH: Readonly<Record<Role, number>> = { quiet: 0, term: 1, unread: 2, doubt: 3, result: 4 };

/** The two sides of an equation: what is added up, and what the report states for it. */
export function sidesOf(equation: ResultEquation): {
  terms: readonly ResultOperand[];
  stated: readonly ResultOperand[];
} {
  const turned = equation.relation === '≥' && equation.left.length === 1;
  return turned ? { terms: equation.right, stated: equation.left } : { terms: equation.left, stated: equation.right };
}

/** The cells that a finding speaks of: those of its equation, else all that it names. */
export function cellsOf(finding: ResultFinding): readonly string[] {
  const { equation } = finding;
  return equation ? [...equation.left, ...equation.right].map((operand) => operand.cell) : finding.cells;
}

/** Each cell that findings speak of, once, with the strongest of its roles. */
export function planMarks(findings: readonly ResultFinding[], values: Values): MarkPlan[] {
  const entries = new Map<string, Entry[]>();
  for (const finding of findings) {
    if (finding.outcome === 'crashed') continue;
    for (const cell of new Set(cellsOf(finding))) {
      const certain = finding.outcome === 'fail' && finding.severity === 'error';
      const entry = { finding, role: roleOf(finding, cell, values), certain };
      const known = entries.get(cell);
      if (known) known.push(entry);
      else entries.set(cell, [entry]);
    }
  }
  return [...entries].map(([cell, list]) => planOf(cell, list));
}

interface Entry {
  readonly finding: ResultFinding;
  readonly role: Role;
  readonly certain: boolean;
}

function planOf(cell: string, entries: readonly Entry[]): MarkPlan {
  const sorted = entries.toSorted((a, b) => weightOf(b) - weightOf(a));
  return {
    cell,
    role: sorted[0]?.role ?? 'quiet',
    certain: sorted[0]?.certain ?? false,
    findings: sorted.map((entry) => entry.finding),
  };
}

function weightOf(entry: Entry): number {
  return STRENGTH[entry.role] * 2 + Number(entry.certain);
}

function roleOf(finding: ResultFinding, cell: string, values: Values): Role {
  if (isUnread(finding, cell, values)) return 'unread';
  if (finding.outcome === 'incomplete' || finding.severity === 'hint') return 'quiet';
  const { equation } = finding;
  if (equation && !sidesOf(equation).stated.some((operand) => operand.cell === cell)) return 'term';
  return finding.severity === 'error' ? 'result' : 'doubt';
}

/** Something is printed there that is not one number; a blank is read: it says nothing. */
function isUnread({ equation }: ResultFinding, cell: string, values: Values): boolean {
  if (!equation) return values[cell]?.state === 'text';
  return [...equation.left, ...equation.right].some((operand) => operand.cell === cell && operand.value === null);
}
