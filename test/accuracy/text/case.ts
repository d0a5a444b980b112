import { type TextForm } from '../../support/generate/text/cell-names.ts';
import { type FilledNumber } from '../../support/generate/text/fill.ts';

/** What can be wrong in a text, by what it is. */
export type FaultKind =
  | 'table'
  | 'negation'
  | 'parts'
  | 'flow'
  | 'share'
  | 'count'
  | 'repeat'
  | 'missing'
  | 'ordinal'
  | 'period'
  | 'year'
  | 'body'
  | 'basis'
  | 'section'
  | 'instruction'
  | 'fact';

/** The rules of which one has to speak where something is wrong. */
export const RULES_OF: Readonly<Record<FaultKind, readonly string[]>> = {
  table: ['narrative/table'],
  negation: ['narrative/table'],
  parts: ['narrative/parts', 'narrative/flow'],
  flow: ['narrative/flow', 'narrative/parts'],
  // How much more or less there was than in another year is a matter of history, also where both numbers are printed.
  share: ['narrative/share', 'history/growth'],
  count: ['narrative/count'],
  repeat: ['narrative/repeat'],
  missing: ['narrative/missing'],
  ordinal: ['narrative/ordinal'],
  period: ['period/range', 'period/year'],
  year: ['period/year', 'period/range'],
  body: ['form/body'],
  basis: ['form/citation'],
  section: ['form/section'],
  instruction: ['form/instruction'],
  fact: ['narrative/parts', 'narrative/flow', 'narrative/share', 'history/growth', 'period/range', 'period/year'],
};

/** The one thing that is altered. */
export interface Fault {
  readonly kind: FaultKind;
  /** The wrong words as printed, a number where it is one; null where what is wrong is that nothing is there. */
  readonly printed: string | null;
  /** The sentences it stands in; empty where it is no sentence, such as a missing heading. */
  readonly sentences: readonly string[];
  /** For people. */
  readonly made: string;
}

/** A sentence of the page as printed. */
export interface PrintedSentence {
  readonly set: string;
  readonly text: string;
  readonly numbers: readonly FilledNumber[];
}

/** One page and what is known of its text. */
export interface TextCase {
  /** Line of the measurement that the page is counted in. */
  readonly set: string;
  readonly form: TextForm;
  readonly made: string;
  readonly html: () => string;
  readonly sentences: readonly PrintedSentence[];
  /** Null: nothing is wrong. */
  readonly fault: Fault | null;
  /** Whether a hint may be given though nothing is wrong for certain. */
  readonly mayHint?: boolean;
}
