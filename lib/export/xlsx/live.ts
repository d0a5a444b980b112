import { roundNoise } from '../../text/format-number.ts';
import { refOf } from './sheet-draft.ts';

/** A cell that takes part in a sum. */
export interface Term {
  readonly row: number;
  readonly column: number;
  /** A blank counts as 0; null: what is printed could not be read. */
  readonly value: number | null;
  readonly isBlank: boolean;
  /** Of a sum: the cells that it lacks. */
  readonly missing?: readonly Term[];
}

/** A formula and what it comes to. */
export interface Live {
  readonly formula: string;
  readonly value: number | string;
}

const UNDECIDED = '无法判断';

/** =SUM(…) over the cells; text and blanks count as nothing, as in Excel. */
export function sumOf(terms: readonly Term[]): Live {
  return { formula: `SUM(${rangesOf(terms)})`, value: totalOf(terms) };
}

/** Σ of what is readable. */
export function totalOf(terms: readonly Term[]): number {
  return roundNoise(terms.reduce((sum, { value }) => sum + (value ?? 0), 0));
}

/**
 * What is stated less what was computed. It is left open while a cell holds no number that it needs, be it one that could
 * not be read or a blank result that would fail as a 0; who fills in the number gets the difference.
 */
export function differenceOf(stated: Term, computed: Term, holds = isZero): Live {
  const values = [stated.value ?? 0, computed.value ?? 0] as const;
  const difference = roundNoise(values[0] - values[1]);
  const isOpen = stated.isBlank && !holds(difference);
  const needed = [...new Set([...unreadOf([stated, computed]), ...(isOpen ? [stated] : [])].map(refOf))];
  const plain = `${stated.isBlank ? `N(${refOf(stated)})` : refOf(stated)}-${refOf(computed)}`;
  const formula = values.every(Number.isInteger) ? plain : `ROUND(${plain},6)`;
  if (needed.length === 0) return { formula, value: difference };
  const isFilled = `COUNT(${needed.join(',')})=${needed.length}`;
  return { formula: `IF(${isFilled},${formula},"${UNDECIDED}")`, value: UNDECIDED };
}

function isZero(value: number): boolean {
  return value === 0;
}

/** Cells that could not be read: without them a sum says nothing. */
export function unreadOf(terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term) => (term.value === null ? (term.missing ?? [term]) : []));
}

/** A sum that stands in a cell of its own, as a term of further ones. */
export function asTerm(place: Pick<Term, 'row' | 'column'>, parts: readonly Term[]): Term {
  const missing = unreadOf(parts);
  return { ...place, value: missing.length > 0 ? null : totalOf(parts), isBlank: false, missing };
}

/** Cells side by side or one below the other as one range: `D5:I5`, `D8:D20,D22`. */
function rangesOf(terms: readonly Term[]): string {
  const ranges: { first: Term; last: Term }[] = [];
  for (const term of terms) {
    const range = ranges.at(-1);
    if (range && continues(range.first, range.last, term)) range.last = term;
    else ranges.push({ first: term, last: term });
  }
  return ranges.map(({ first, last }) => (first === last ? refOf(first) : `${refOf(first)}:${refOf(last)}`)).join(',');
}

function continues(first: Term, last: Term, next: Term): boolean {
  const isBelow = next.column === first.column && next.row === last.row + 1 && last.column === first.column;
  return isBelow || (next.row === first.row && next.column === last.column + 1 && last.row === first.row);
}
