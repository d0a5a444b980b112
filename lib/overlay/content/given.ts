import type { TextPlace } from '../../model/narrative.ts';
import type { ResultValue } from '../../model/result.ts';

/** What was read, by cell. */
export type Values = Readonly<Record<string, ResultValue>>;

/** Where the passages of a finding stand, by its id; in the order of its `passages`. */
export type TextPlaces = ReadonlyMap<string, readonly TextPlace[]>;

/** Where the page stands among the frames of its tab that carry reports. */
export interface Tour {
  /** How many entries there are in the frames before this one, and in the whole tab. */
  readonly before: number;
  readonly total: number;
  /** Whether the reader is in this frame, or is to begin there: only there stands the bar. */
  readonly here: boolean;
}
