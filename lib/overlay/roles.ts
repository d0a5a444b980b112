import type { TextPlace } from '../model/narrative.ts';
import type { ResultFinding, ResultValue } from '../model/result.ts';
import { sidesOf } from '../text/sum-on-paper.ts';

/**
 * What a cell or a passage is marked as, strongest first. `result`: the stated number that cannot be right. `doubt`: the
 * same for a warning. `unread`: could not be read. `term`: takes part in such a sum, or was compared with such words.
 * `note`: words that are worth a look. `quiet`: shown only while the card of one of its findings is open.
 */
export type Role = 'result' | 'doubt' | 'unread' | 'term' | 'note' | 'quiet';

/** Characters of the page, and what has to be printed there. */
export interface PlannedPassage {
  readonly place: TextPlace;
  readonly quote: string;
}

/** One cell or passage and how it is marked. */
export interface MarkPlan {
  /** The cell, or a name of the passage that stays when lines are put in before it. */
  readonly key: string;
  /** Null for a cell. */
  readonly passage: PlannedPassage | null;
  readonly role: Role;
  /** True where a finding that is certain speaks of it. */
  readonly certain: boolean;
  /** Findings in which it takes part, those about itself first. */
  readonly findings: readonly ResultFinding[];
}

export type Values = Readonly<Record<string, ResultValue>>;
/** Where the passages of a finding stand, by its id; in the order of its `passages`. */
export type TextPlaces = ReadonlyMap<string, readonly TextPlace[]>;

const STRENGTH: Readonly<Record<Role, number>> = { quiet: 0, note: 1, term: 2, unread: 3, doubt: 4, result: 5 };

/** The cells that a finding speaks of: those of its equation, else all that it names. */
export function cellsOf(finding: ResultFinding): readonly string[] {
  const { equation } = finding;
  return equation ? [...equation.left, ...equation.right].map((operand) => operand.cell) : finding.cells;
}

/** Each cell and each passage that findings speak of, once, with the strongest of its roles. */
export function planMarks(findings: readonly ResultFinding[], values: Values, places: TextPlaces): MarkPlan[] {
  const entries = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry): void => {
    const known = entries.get(key);
    if (known) known.push(entry);
    else entries.set(key, [entry]);
  };
  for (const finding of findings) {
    if (finding.outcome === 'crashed') continue;
    const certain = finding.outcome === 'fail' && finding.severity === 'error';
    for (const cell of new Set(cellsOf(finding))) {
      add(cell, { finding, role: roleOf(finding, cell, values), certain, passage: null });
    }
    finding.passages.forEach(({ at, quote }, index) => {
      const place = places.get(finding.id)?.[index];
      if (!place || quote.trim() === '') return;
      const role = passageRole(finding, index);
      add(`${at}:${place.start}-${place.end}`, { finding, role, certain, passage: { place, quote } });
    });
  }
  return [...entries].map(([key, list]) => planOf(key, list));
}

interface Entry {
  readonly finding: ResultFinding;
  readonly role: Role;
  readonly certain: boolean;
  readonly passage: PlannedPassage | null;
}

function planOf(key: string, entries: readonly Entry[]): MarkPlan {
  const sorted = entries.toSorted((a, b) => weightOf(b) - weightOf(a));
  return {
    key,
    passage: sorted[0]?.passage ?? null,
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
  const { equation, passages } = finding;
  if (passages.length > 0) return 'term'; // the words are in question, not the cells they were compared with
  if (equation && !sidesOf(equation).stated.some((operand) => operand.cell === cell)) return 'term';
  return finding.severity === 'error' ? 'result' : 'doubt';
}

function passageRole(finding: ResultFinding, index: number): Role {
  if (finding.outcome === 'incomplete') return 'quiet';
  if (finding.severity === 'hint') return index === 0 ? 'note' : 'quiet';
  if (index > 0) return 'term';
  return finding.severity === 'error' ? 'result' : 'doubt';
}

/** Something is printed there that is not one number; a blank is read: it says nothing. */
function isUnread({ equation }: ResultFinding, cell: string, values: Values): boolean {
  if (!equation) return values[cell]?.state === 'text';
  return [...equation.left, ...equation.right].some((operand) => operand.cell === cell && operand.value === null);
}
