import type { GridCell, GridRow } from '../model/grid.ts';
import { INVISIBLE } from '../model/invisible.ts';
import type { Segment } from './lines.ts';
import type { Places } from './places.ts';
import { segmentAt, textRanges } from './text-ranges.ts';

/** A part of a line's text that is taken for a cell. */
export interface Piece<N> {
  readonly text: string;
  /** Offset in the line's text. */
  readonly start: number;
  /** Of the line that it stands in. */
  readonly segments: readonly Segment<N>[];
}

const FIGURE =
  /^(?:[^\p{L}\p{Nd}]*\p{Nd}[\p{Nd}.,，\u00a0\u2007\u2009\u202f]*\p{Script=Han}{0,2}|[^\p{L}\p{Nd}]{1,3}|[无無]|[〇零一二三四五六七八九十百千]{1,7}|不适用|不適用|不涉及)$/u;

/** True for a number with or without its unit, and for a mark that stands for none; what it says is not judged here. */
export function looksLikeFigure(text: string): boolean {
  return FIGURE.test(text.replace(INVISIBLE, '').trim());
}

/** A row of cells, one after the other, each of which keeps its place in the text. */
export function rowOfPieces<N>(pieces: readonly Piece<N>[], places: Places<N>): GridRow {
  const own: GridCell[] = pieces.map((piece, column) => ({
    text: piece.text,
    opaque: false,
    place: placeOf(piece, places),
    column,
    width: 1,
    height: 1,
  }));
  return { own, from: [] };
}

/** Keeps the characters of a piece; one that runs over several text nodes keeps those in the first. */
export function placeOf<N>({ text, start, segments }: Piece<N>, places: Places<N>): number {
  const [first] = textRanges(segments, start, start + text.length);
  if (first) return places.add(first.node, first.start, first.end);
  const segment = segments[segmentAt(segments, start)];
  if (!segment) throw new Error('a line has at least one segment');
  return places.add(segment.node, start - segment.start, start - segment.start);
}
