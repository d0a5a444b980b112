import type { TextPlace } from '../../model/narrative.ts';
import type { ResultFinding } from '../../model/result.ts';
import { sidesOf } from '../../text/sum-on-paper.ts';
import type { Entry } from './entries.ts';
import type { TextPlaces, Values } from './given.ts';

/**
 * What a cell or a passage is marked as, strongest first. `cause`: the cell whose change would make its equations hold.
 * `result`: the stated number that cannot be right. `doubt`: the same for a warning. `unread`: could not be read. `term`:
 * takes part in such a sum, or was compared with such words. `note`: words that are worth a look. `quiet`: shown only
 * while the reader looks at one of its findings.
 */
export type Role = 'cause' | 'result' | 'doubt' | 'unread' | 'term' | 'note' | 'quiet';

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
  /** The entries of these findings, in the same order. */
  readonly entries: readonly Entry[];
  /** What it is about: ids of its findings, and of the entries that it explains. */
  readonly topics: ReadonlySet<string>;
}

const STRENGTH: Readonly<Record<Role, number>> = {
  quiet: 0,
  note: 1,
  term: 2,
  unread: 3,
  doubt: 4,
  result: 5,
  cause: 6,
};

/** The cells that a finding speaks of: those of its equation, else all that it names. */
export function cellsOf(finding: ResultFinding): readonly string[] {
  const { equation } = finding;
  return equation ? [...equation.left, ...equation.right].map((operand) => operand.cell) : finding.cells;
}

/** Each cell and each passage that entries speak of, once, with the strongest of its roles. */
export function planMarks(entries: readonly Entry[], values: Values, places: TextPlaces): MarkPlan[] {
  const parts = new Map<string, Part[]>();
  const add = (key: string, part: Part): void => {
    const known = parts.get(key);
    if (known) known.push(part);
    else parts.set(key, [part]);
  };
  for (const entry of entries) {
    for (const finding of entry.findings) addFinding(entry, finding, values, places, add);
    addChanges(entry, values, add);
  }
  return [...parts].map(([key, list]) => planOf(key, list));
}

interface Part {
  readonly entry: Entry;
  readonly finding: ResultFinding;
  readonly role: Role;
  readonly certain: boolean;
  readonly passage: PlannedPassage | null;
}

type Add = (key: string, part: Part) => void;

function addFinding(entry: Entry, finding: ResultFinding, values: Values, places: TextPlaces, add: Add): void {
  const certain = finding.outcome === 'fail' && finding.severity === 'error';
  for (const cell of new Set(cellsOf(finding))) {
    add(cell, { entry, finding, role: roleIn(entry, finding, cell, values), certain, passage: null });
  }
  finding.passages.forEach(({ at, quote }, index) => {
    const place = places.get(finding.id)?.[index];
    if (!place || quote.trim() === '') return;
    const role = passageRole(finding, index);
    add(`${at}:${place.start}-${place.end}`, { entry, finding, role, certain, passage: { place, quote } });
  });
}

/** Of several explanations the best is drawn; the card lists the others. */
function addChanges(entry: Entry, values: Values, add: Add): void {
  const { cause, findings } = entry;
  for (const { cell } of cause?.explanations[0]?.changes ?? []) {
    if (values[cell]?.state === 'text') continue; // what could not be read stays marked as that
    const finding = findingAbout(cell, findings, values);
    add(cell, { entry, finding, role: 'cause', certain: cause?.severity === 'error', passage: null });
  }
}

/** Of the findings that a cell takes part in, the one that is most about itself. */
function findingAbout(cell: string, findings: Entry['findings'], values: Values): ResultFinding {
  const strength = (one: ResultFinding): number =>
    cellsOf(one).includes(cell) ? STRENGTH[roleOf(one, cell, values)] : -1;
  return findings.reduce((best, one) => (strength(one) > strength(best) ? one : best));
}

function planOf(key: string, parts: readonly Part[]): MarkPlan {
  const sorted = parts.toSorted((a, b) => weightOf(b) - weightOf(a));
  const explained = sorted.filter((part) => part.role === 'cause').map((part) => part.entry.id);
  return {
    key,
    passage: sorted[0]?.passage ?? null,
    role: sorted[0]?.role ?? 'quiet',
    certain: sorted[0]?.certain ?? false,
    findings: [...new Set(sorted.map((part) => part.finding))],
    entries: [...new Set(sorted.map((part) => part.entry))],
    topics: new Set([...explained, ...sorted.map((part) => part.finding.id)]),
  };
}

function weightOf(part: Part): number {
  return STRENGTH[part.role] * 2 + Number(part.certain);
}

/** Of two sums that are held against each other no number is the stated one, once it is known which cell explains it all. */
function roleIn(entry: Entry, finding: ResultFinding, cell: string, values: Values): Role {
  const role = roleOf(finding, cell, values);
  const isStated = role === 'result' || role === 'doubt';
  const isBalance = finding.equation !== null && sidesOf(finding.equation).stated.length > 1;
  return isStated && isBalance && entry.cause?.explanations[0] ? 'term' : role;
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
