import { type FaultKind, type TextCase } from './case.ts';
import { type NumberVerdict } from './compare.ts';

/** What is counted for each file of wordings. */
export interface TextCounts {
  /** Sentences in right reports. */
  sentences: number;
  /** Right numbers with a counterpart in a table, by what was said of them. */
  numbers: Record<NumberVerdict, number>;
  /** Things altered and found. */
  faults: Partial<Record<FaultKind, { altered: number; found: number }>>;
  /** Findings of a rule that are about what is altered, and those that are not. */
  findings: Record<string, { right: number; wrong: number }>;
  /** Findings of a level on right reports. */
  alarms: number;
  hints: number;
}

/** What is counted for all of it. */
export interface TextTotals {
  pages: number;
  rightPages: number;
  /** Right reports with a finding of warning or error level about the text. */
  alarmedPages: number;
  hintedPages: number;
  notRecognised: number;
  crashed: number;
  printed: number;
  understood: number;
}

/** `text-hint`: a hint on a right report; the three after it are about right numbers that do not agree. */
export const TEXT_MISTAKES = [
  'text-missed',
  'text-false',
  'text-hint',
  'text-disagrees',
  'text-not-compared',
  'text-unseen',
  'text-crashed',
] as const;
export type TextMistakeKind = (typeof TEXT_MISTAKES)[number];

/** A mistake, with what is needed to look at it. */
export interface TextMistake {
  readonly kind: TextMistakeKind;
  readonly of: TextCase;
  readonly text: string;
}

export interface TextTally {
  readonly sets: Map<string, TextCounts>;
  readonly totals: TextTotals;
}

/** An empty tally. */
export function newTally(): TextTally {
  const totals = { pages: 0, rightPages: 0, alarmedPages: 0, hintedPages: 0, notRecognised: 0, crashed: 0 };
  return { sets: new Map(), totals: { ...totals, printed: 0, understood: 0 } };
}

/** The counters of a file of wordings, made where there are none yet. */
export function countsOf({ sets }: TextTally, name: string): TextCounts {
  const counts = sets.get(name) ?? {
    sentences: 0,
    numbers: { agrees: 0, disagrees: 0, notCompared: 0, unseen: 0 },
    faults: {},
    findings: {},
    alarms: 0,
    hints: 0,
  };
  sets.set(name, counts);
  return counts;
}
