import { type Printed } from '../support/generate/layouts/layout.ts';

/** The parts of the measurement, each with a table of its own. */
export type Part = 'reports' | 'odd' | 'statistics' | 'prose' | 'corpus' | 'recognition' | 'identity';

/** What one equation must come to. */
export interface ExpectedVerdict {
  readonly rule: string;
  readonly at: string;
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  readonly severity: 'error' | 'warning' | null;
  /** The cells it is about: only where all of them are read is a failure that is not stated a miss. */
  readonly cells: readonly string[];
}

/** Cells as printed, told apart by id, and what the equations over them must come to. */
export interface ExpectedFigures {
  readonly cells: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly damaged: Printed['damaged'];
  readonly omitted: Printed['omitted'];
  readonly verdicts: readonly ExpectedVerdict[];
}

/** What may be stated of a report; each of the values is right, a null among them where the page states nothing. */
export interface ExpectedIdentity {
  readonly agency: readonly (string | null)[];
  readonly year: readonly (number | null)[];
  readonly title: readonly (string | null)[];
  readonly published: readonly (string | null)[];
  /** Such as `2023-01-01/2023-12-31`. */
  readonly period: readonly (string | null)[];
}

/** One page and what must be read from it. */
export interface Case {
  readonly part: Part;
  /** Line and section of the table it is counted in. */
  readonly name: string;
  readonly form: string;
  /** How to make the page again, for people. */
  readonly made: string;
  readonly url: string | null;
  readonly html: () => string;
  /** Whether the page carries a report itself. */
  readonly isReport: boolean;
  /** Null where nothing is said about cells. */
  readonly figures: ExpectedFigures | null;
  /** Fields that are left out are not compared. */
  readonly identity: Partial<ExpectedIdentity> | null;
}

/** A page that is made only when it is read; null where the report has no place for what was to be done to it. */
export type LazyCase = () => Case | null;
