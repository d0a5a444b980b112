/**
 * A sentence with gaps. In braces stand
 * - words: `{year}`, `{year-1}`, `{year+1}`, `{agency}`, `{own}` (how the office speaks of itself), `{outer}` (全市 and the like);
 * - cells, by the names of `cell-names.ts`, added and subtracted: `{received}`, `{received+carriedIn}`;
 * - what is meant, where that is not the name itself: `{done=received+carriedIn}` (see `candidates.ts`);
 * - cells in another unit: `{fees.amount*10000}` for 元 instead of 万元;
 * - numbers of no table, drawn at random, the same for the same name: `{#a}`; `{#Ta}` is below 10, `{#Ba}` above 1000;
 * - `{~received}`: the number rounded down, for 余 and 多; it is not compared;
 * - `{%granted/done}`: a share in per cent, without the sign;
 * - `{=6}`: how many members the sentence lists.
 */
export interface Wording {
  readonly text: string;
  /** What the sentence says to be 0 without a number, such as `received` for 未收到…申请. */
  readonly states?: readonly string[];
  /** What must be 0 for the sentence to be true, though it does not say so in a way that must be understood. */
  readonly zero?: readonly string[];
  /** What must be equal for the sentence to be true, such as `received` and `naturalPerson:received` for 均为自然人申请. */
  readonly same?: readonly (readonly [string, string])[];
  readonly relations?: readonly Relation[];
  /** Where it stands in a report; by default where its topic belongs. */
  readonly section?: Section;
}

/** What must hold among the numbers of a sentence, which are counted from 0, shares and counts of members included. */
export type Relation =
  | { readonly kind: 'parts'; readonly total: number; readonly parts: readonly number[]; readonly closed: boolean }
  | { readonly kind: 'flow'; readonly from: readonly number[]; readonly to: readonly number[] };

const list = (closed: boolean, total: number, numbers: readonly number[]): Relation => ({
  kind: 'parts',
  total,
  parts: numbers,
  closed,
});

/** A list that is said to be whole, by 其他, 分别, 合计 or 由…组成, or in the words of the form: the total and its parts. */
export const parts = (total: number, ...numbers: readonly number[]): Relation => list(true, total, numbers);

/** A list that is whole, but might as well not be: that its parts come to less proves nothing. */
export const openParts = (total: number, ...numbers: readonly number[]): Relation => list(false, total, numbers);

/** What came in, and what became of it. */
export const flow = (from: readonly number[], to: readonly number[]): Relation => ({ kind: 'flow', from, to });

/** Places of a report in which sentences are put. */
export type Section =
  'proactive' | 'requests' | 'management' | 'platform' | 'supervision' | 'requestsTable' | 'problems' | 'other';

export type Topic = 'requests' | 'proceedings' | 'documents' | 'lists' | 'traps';

/** Where sentences of a topic stand unless they say otherwise. */
export const SECTION_OF: Readonly<Record<Topic, Section>> = {
  requests: 'requests',
  proceedings: 'requests',
  documents: 'proactive',
  lists: 'proactive',
  traps: 'management',
};

export interface WordingSet {
  /** Line of the measurement it is counted in. */
  readonly name: string;
  readonly topic: Topic;
  readonly wordings: readonly Wording[];
}
