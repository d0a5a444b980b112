import type { Sentence, Statement } from '../../model/narrative.ts';
import type { Depths } from '../sentence/brackets.ts';
import type { NumberToken } from '../sentence/numbers.ts';
import type { Collected } from './list-closure.ts';

/** A sentence and the numbers in it. */
export interface Counted {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberToken[];
  readonly statements: readonly Statement[];
}

/** A number that may be the total of a list, and what stands around it. */
export interface Total {
  readonly counted: Counted;
  readonly number: NumberToken;
  /** Where that begins which may list its parts. */
  readonly from: number;
  readonly before: NumberToken | undefined;
  /** Numbers of its sentence that follow it. */
  readonly following: readonly NumberToken[];
  /** Words between it and the next number. */
  readonly after: string;
  readonly depths: Depths;
  readonly next: Counted | undefined;
  /** True for the only number of its sentence, and of the paragraph up to there. */
  readonly isAlone: boolean;
}

/** 收到9份申请。其中，予以公开2件: requests are counted in any of these. */
const OF_REQUESTS = /^(?:件|份|宗|条|项|封)$/;

/** True for one unit, and for any two in which requests are counted. */
export function isOneUnit(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && OF_REQUESTS.test(one) && OF_REQUESTS.test(other));
}

/** True where all parts are counted in the unit of the total, or in none. */
export function isOfUnit({ parts }: Pick<Collected, 'parts'>, total: NumberToken): boolean {
  return parts.every(({ unit }) => unit === null || isOneUnit(unit, total.unit));
}

/** True where one of the parts is larger than the total. */
export function exceeds({ parts }: Pick<Collected, 'parts'>, total: NumberToken): boolean {
  return parts.some(({ value }) => value > total.value);
}
