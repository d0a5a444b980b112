import type { ResultFinding } from '../model/result.ts';

export type ResultPassage = ResultFinding['passages'][number];

/** A stretch of a quoted sentence: `wrong` is what a finding is about, `compared` what it was held against. */
export interface QuotePiece {
  readonly text: string;
  readonly role: 'plain' | 'compared' | 'wrong';
}

/** One sentence of the page, cut into pieces that together are what is printed. */
export interface Quotation {
  readonly at: string;
  readonly pieces: readonly QuotePiece[];
}

/** What can be left out of a sentence is left out where it is longer than this. */
const ROOM = 60;
const GAP = '…';

/**
 * The sentences of a finding, each once, the wrong one first. Words that stand in their sentence more than once are not
 * emphasised: which of them is meant is not known here. `room` is how much of a long sentence is kept beside the words.
 */
export function quotationsOf(passages: readonly ResultPassage[], room = ROOM): readonly Quotation[] {
  return [...new Set(passages.map((passage) => passage.at))].map((at) => {
    const own = passages.filter((passage) => passage.at === at);
    const sentence = own[0]?.sentence ?? '';
    return { at, pieces: shorten(cut(sentence, stretchesOf(sentence, own, passages[0])), room) };
  });
}

/** The printed words with white space as one blank, for one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** True where both print the same, white space aside. */
export function isSameText(a: string, b: string): boolean {
  return a === b || withoutSpace(a) === withoutSpace(b);
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly role: 'compared' | 'wrong';
}

/** In order; where two of them share characters the wrong words win, which come first. */
function stretchesOf(
  sentence: string,
  passages: readonly ResultPassage[],
  wrong: ResultPassage | undefined,
): readonly Stretch[] {
  const taken: Stretch[] = [];
  for (const passage of passages) {
    const { start, quote } = passage;
    const end = start + quote.length;
    if (quote === '' || !sentence.startsWith(quote, start)) continue;
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    taken.push({ start, end, role: passage === wrong ? 'wrong' : 'compared' });
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

function cut(sentence: string, stretches: readonly Stretch[]): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const { start, end, role } of stretches) {
    if (start > at) pieces.push({ text: sentence.slice(at, start), role: 'plain' });
    pieces.push({ text: sentence.slice(start, end), role });
    at = end;
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), role: 'plain' });
  return pieces;
}

/** Keeps of the plain pieces what stands next to the words that matter; of a sentence without any, its beginning. */
function shorten(pieces: readonly QuotePiece[], room: number): readonly QuotePiece[] {
  return pieces.map((piece, index) => {
    if (piece.role !== 'plain') return piece;
    const head = index > 0 || pieces.length === 1 ? room : 0;
    const tail = index < pieces.length - 1 ? room : 0;
    const { text } = piece;
    if (text.length <= head + tail + GAP.length) return piece;
    return { ...piece, text: text.slice(0, head) + GAP + (tail > 0 ? text.slice(-tail) : '') };
  });
}
