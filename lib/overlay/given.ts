import type { TextPlace } from '../model/narrative.ts';
import type { ResultValue } from '../model/result.ts';

/** What was read, by cell. */
export type Values = Readonly<Record<string, ResultValue>>;

/** Where the passages of a finding stand, by its id; in the order of its `passages`. */
export type TextPlaces = ReadonlyMap<string, readonly TextPlace[]>;
