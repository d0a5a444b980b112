import type { CellId } from './cell-id.ts';
import type { Verdict } from './finding.ts';

/** A cell that would have to print another number. */
export interface Change {
  readonly cell: CellId;
  /** As printed; null where nothing is. */
  readonly from: number | null;
  readonly to: number;
}

/** One way in which all equations of a table would hold. */
export interface Explanation {
  /** In the order of the form. */
  readonly changes: readonly Change[];
  /** Sentences (`text/overview/3`) and cells of the report before (`previous/…`) that state the new numbers too. */
  readonly witnesses: readonly string[];
}

/** One thing that went wrong, and all verdicts that follow from it; data, never prose. */
export interface Cause {
  /** Name of a pattern of `explain/patterns.ts`. */
  readonly pattern: string;
  readonly verdicts: readonly Verdict[];
  /** The best witnessed first; empty where it cannot be told. */
  readonly explanations: readonly Explanation[];
  /** How many there are, those that are not listed included. */
  readonly count: number;
  /** False where the search was given up: there may be more. */
  readonly isSearched: boolean;
}
