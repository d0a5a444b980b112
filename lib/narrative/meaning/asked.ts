import type { Scope, Sentence } from '../../model/narrative.ts';
import type { Subject } from './context.ts';
import type { Surroundings } from './meanings.ts';
import type { NumberToken } from '../sentence/numbers.ts';

/** What is remembered from sentence to sentence of one paragraph. */
export interface Thread {
  subject: Subject | null;
  /** True after words that speak of more bodies than the one that reports. */
  isWider: boolean;
  /** The kind of case that was counted last, alone in its sentence. */
  block: string | null;
  /** True after a sentence about reviews and lawsuits that disclosure has caused. */
  isOfDisclosureCases: boolean;
  /** What the numbers of a whole region are to this report. */
  readonly region: Scope;
}

/** What a sentence has said so far. */
export interface Heard {
  readonly intents: string[];
  /** The kind of case that it has spoken of last. */
  block: string | null;
  /** The applicants that it has spoken of last. */
  applicants: readonly string[];
  /** What it has counted last of all applicants. */
  whole: string | null;
  /** The applicants of the parts that were counted since then. */
  covered: readonly string[];
  /** What was counted last, and whether it is what the tables have. */
  last: { readonly intent: string; readonly agrees: boolean } | null;
  /** Where it has counted requests last of which it is not certain that they are all; null where they are. */
  some: number | null;
  /** Whose requests were divided last, and of whom it has told since. */
  among: readonly string[];
  told: readonly string[];
  /** What is told between brackets or beside something, and what it stands within; null outside of such. */
  aside: Aside | null;
}

/** What the parts that follow are the parts of. */
export type Divided = Pick<Heard, 'whole' | 'covered' | 'among' | 'told'>;

/** 申请42宗（含上年结转2宗），自然人30宗: a number told beside another, after which that other is spoken of again. */
export interface Aside {
  /** Where the number ends. */
  readonly end: number;
  readonly value: number;
  readonly isBracketed: boolean;
  readonly outer: Divided;
}

/** A number whose meaning is asked for. */
export interface Asked {
  readonly sentence: Sentence;
  readonly number: NumberToken;
  readonly around: Surroundings;
  readonly thread: Thread;
  readonly heard: Heard;
}
