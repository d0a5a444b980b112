import type { CellId } from './cell-id.ts';
import type { Mentions } from './mentions.ts';

/** Characters of one line of the page's text: an index into `Source.lines`, and offsets in that line's printed text. */
export interface TextPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Parts of a report (form, six titles; reports in prose add the fees). What stands before the first title is `head`. */
export type SectionId =
  'head' | 'overview' | 'proactive' | 'requests' | 'fees' | 'proceedings' | 'problems' | 'other' | 'unknown';

/** A part of the report: its title as printed, and the lines from the title up to the next one. */
export interface Section {
  readonly id: SectionId;
  /** Number before the title, such as 3 for 三、; 0 for the head. */
  readonly ordinal: number;
  readonly title: string;
  /** Where the title stands; null for the head. */
  readonly place: TextPlace | null;
  /** Characters of prose below the title, tables not counted. */
  readonly length: number;
}

/** One sentence of the report's prose. */
export interface Sentence {
  /** `text/section/number`, counted from 1 within the section: what people and judgements refer to. */
  readonly id: string;
  readonly section: SectionId;
  /** Number of its paragraph, counted from 0 over the whole report. */
  readonly paragraph: number;
  /** The nearest heading above it, or at the beginning of its own paragraph, in plain forms; empty where there is none. */
  readonly heading: string;
  readonly place: TextPlace;
  /** As printed. */
  readonly text: string;
  /** Where the sentence begins in the plain text of its line. */
  readonly from: number;
  /** Plain forms without white space (see `PlainText`): what is understood. */
  readonly plain: string;
  readonly cuts: readonly Cut[];
}

/** From `at` on, a character of a plain text is printed `shift` characters further on than it stands. */
export interface Cut {
  readonly at: number;
  readonly shift: number;
}

/** The text of a line as it is understood, and where its characters are printed. */
export interface PlainText {
  readonly plain: string;
  readonly cuts: readonly Cut[];
}

/** The printed offset of a character of a plain text. */
export function printedOffset(cuts: readonly Cut[], index: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as Cut).at <= index) low = middle + 1;
    else high = middle;
  }
  // Most texts have none; what stands before the first place of a list is slow to ask for.
  return low === 0 ? index : index + (cuts[low - 1] as Cut).shift;
}

/** The printed characters of a stretch of a sentence's plain text; half open, both in characters of `plain`. */
export function placeIn({ place, from, cuts }: Sentence, start: number, end: number): TextPlace {
  const first = printedOffset(cuts, from + start);
  // White space after the last character is not part of it.
  const last = end > start ? printedOffset(cuts, from + end - 1) + 1 : first;
  return { line: place.line, start: first, end: last };
}

/** Whose numbers: of the body that reports, of the whole region or another body, or of neither for certain. */
export type Scope = 'own' | 'other' | 'unclear';

/** How far a number is meant exactly: 100余 is at least 100, 近100 at most, 约100 near it. */
export type Exactness = 'exact' | 'over' | 'under' | 'about';

/** Why a statement was not held against the tables. */
export type NotCompared =
  /** The form has no cell for it, or the page shows none. */
  | 'no-cell'
  /** A cell that it needs could not be read. */
  | 'unread-cell'
  | 'other-scope'
  | 'other-year'
  | 'inexact'
  /** It is not certain what is counted. */
  | 'unclear';

/** What a clause states: one number and what it counts. */
export interface Statement {
  /** What is counted, by the names of rows and columns of the form where it has them. */
  readonly intent: string;
  /** Columns of the table of requests that it is restricted to; empty for all who asked. */
  readonly applicants: readonly string[];
  readonly value: number;
  /** Unit as printed; null where there is none. */
  readonly unit: string | null;
  readonly exactness: Exactness;
  readonly scope: Scope;
  /** The year it speaks of; null where that is the report's own, or is not said in figures that can be told. */
  readonly year: number | null;
  /** True where it speaks of another year than the report; null where that cannot be told. */
  readonly isOtherYear: boolean | null;
  /** True where it is said in words: 未收到 states 0. */
  readonly isNone: boolean;
  /** Sentence in which it stands. */
  readonly sentence: Sentence;
  /** The number and the words that say what it counts. */
  readonly place: TextPlace;
  /** As printed, from the words to the unit. */
  readonly text: string;
  /** The clause in which it stands, in plain forms. */
  readonly clause: string;
  readonly comparison: Comparison;
}

export type Comparison =
  | {
      readonly verdict: 'not-compared';
      readonly reason: NotCompared;
      /** What it disagrees with, if it counts what it seems to count. */
      readonly doubted?: Disagreement;
    }
  | (Held & { readonly verdict: 'agrees' })
  | Disagreement;

export type Disagreement = Held & { readonly verdict: 'disagrees' };

/** What a number was held against. */
interface Held {
  /** The sum of cells that it equals, or else the one that comes nearest. */
  readonly cells: readonly CellId[];
  /** What these cells add up to. */
  readonly sum: number;
  /** What it seems to be instead: cells that the words do not name but that hold the number. */
  readonly instead: readonly CellId[];
}

/** A number of the text with its place, as a part of something larger. */
export interface Figure {
  readonly value: number;
  readonly sentence: Sentence;
  /** The number with its unit and the words before it. */
  readonly place: TextPlace;
}

/** 共N条，其中A n1条、B n2条: a total and what is listed as its parts. */
export interface PartsList {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** `closed`: the words say that nothing is left out; `open`: that something is (等, 主要包括); else neither. */
  readonly kind: 'closed' | 'open' | 'unclear';
  /** `stated`: it is said that parts share members; `likely`: they are channels by which one thing may be published. */
  readonly overlap: 'stated' | 'likely' | 'unlikely';
  /** Other totals that the parts may add up to, such as those received with those carried over. */
  readonly totals: readonly number[];
}

/** What came in, was done and was carried on, all stated in one place. */
export interface Flow {
  /** Received and carried in, or both as one number. */
  readonly incoming: readonly Figure[];
  /** Carried in as the table says, where the text is silent about it; null where no table says it either. */
  readonly silent: number | null;
  readonly handled: Figure;
  readonly carriedOut: Figure;
}

/** n件，占x%. */
export interface Share {
  readonly part: Figure;
  readonly percent: Figure;
  readonly decimals: number;
  /** Totals in the text of which it may be the share, the nearest first. */
  readonly bases: readonly number[];
  /** Cells that hold the part where the text does not print it; it stands at the percentage then. */
  readonly cells: readonly CellId[];
}

/** 同比增长25%, 较上年减少3件: how much more or less there was than the year before. */
export interface Growth {
  readonly stated: Figure & { readonly isPercent: boolean; readonly decimals: number };
  /** Less where it is -1. */
  readonly sign: 1 | -1;
  /** This year's number and last year's, where the text states both. */
  readonly now: number | null;
  readonly before: number | null;
  /** Cells that hold this year's number; none where the text states both. */
  readonly cells: readonly CellId[];
}

/** 由A、B、C等N部分组成, A、B、C等N个栏目: the members that are listed. */
export interface ListedCount {
  readonly stated: Figure;
  /** The least and the most members that the list can be read as. */
  readonly least: number;
  readonly most: number;
  /** True after 等: more may be meant than are named. */
  readonly isOpen: boolean;
}

/** The prose of a report as read. */
export interface Narrative {
  readonly sections: readonly Section[];
  /** Those that may state something, and all of them. */
  readonly sentences: readonly Sentence[];
  readonly prose: readonly Sentence[];
  /** What stands in cells of the tables to explain their figures, in plain forms. */
  readonly remarks: readonly string[];
  readonly statements: readonly Statement[];
  readonly lists: readonly PartsList[];
  readonly flows: readonly Flow[];
  readonly shares: readonly Share[];
  readonly growths: readonly Growth[];
  readonly counts: readonly ListedCount[];
  /** Count sentences that lost their number, such as 共主动公开 and 条 with nothing between. */
  readonly gaps: readonly { readonly sentence: Sentence; readonly place: TextPlace }[];
  /** Ordinals of one enumeration that stand twice: 三是…三是 in a paragraph, （二）…（二） at the head of paragraphs of a section. */
  readonly ordinals: readonly {
    readonly ordinal: string;
    readonly among: 'paragraph' | 'section';
    readonly sentence: Sentence;
    readonly place: TextPlace;
  }[];
  /** What the text says about itself. */
  readonly mentions: Mentions<{ readonly sentence: Sentence; readonly place: TextPlace }>;
  /** Numbers of the prose that count something, and how many of them were understood. */
  readonly numbers: number;
  readonly understood: number;
}
