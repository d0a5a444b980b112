import { type Figures } from '../../support/generate/figures.ts';

/** A report in which some cells print something else than they should. */
export interface Altered {
  /** Line of the table it is counted in. */
  readonly kind: string;
  readonly truth: Figures;
  readonly figures: Figures;
  /** The cells that were altered. */
  readonly cells: readonly string[];
  /** Pattern by which it has to be named; null where it need not have a name. */
  readonly pattern: string | null;
  /** The report on the year before, if it is known. */
  readonly previous: Figures | null;
  /** Whether the text states how many requests came in and how many cases there were. */
  readonly isStated: boolean;
  /** How to make it again, for people. */
  readonly made: string;
}

/** The numbers that the altered cells should have. */
export function truthOf({ truth, cells }: Altered): ReadonlyMap<string, number> {
  return new Map(cells.map((cell) => [cell, truth.numbers[cell] ?? 0]));
}
