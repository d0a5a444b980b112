import type { CellId } from './cell-id.ts';
import type { Sentence, TextPlace } from './narrative.ts';

export type Severity = 'error' | 'warning' | 'hint';
export type Outcome = 'pass' | 'fail' | 'incomplete' | 'not-applicable' | 'crashed';

/** A number that takes part in an equation. */
export interface Operand {
  readonly cell: CellId;
  /** As used in the sum: a blank counts as 0. Null where the cell could not be read. */
  readonly value: number | null;
  readonly weight: 1 | -1;
  /** True where nothing is printed and 0 was assumed. */
  readonly blank: boolean;
  /** Present where the number stands in the report on the year before. */
  readonly of?: 'previous';
}

/** `left` = `right`, or `left` ≥ `right`; the equation is its own explanation and can be drawn. */
export interface Equation {
  readonly relation: '=' | '≥';
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

/** Characters of the text that a verdict is about, and the sentence in which they stand. */
export interface Passage {
  readonly sentence: Sentence;
  readonly place: TextPlace;
}

/** The verdict of one rule in one place; data, never prose. */
export interface Verdict {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** Row, column or cell that the verdict is about (ids as in cell-id.ts, `*` for any). */
  readonly at: string;
  readonly cells: readonly CellId[];
  readonly equation: Equation | null;
  /** Places in the text, the wrong one first; absent where it is about cells only. */
  readonly passages?: readonly Passage[];
  /** Which of the rule's messages says it, and what stands in its gaps. */
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
}
