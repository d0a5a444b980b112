import type { Grid, GridRow } from '../model/grid.ts';
import type { Segment, TextLines } from './lines.ts';
import { looksLikeFigure, placeOf, type Piece } from './pieces.ts';
import type { Places } from './places.ts';

const LONGEST_LINE = 300;
const LONGEST_HEADING = 120;
const MOST_PIECES = 60;
const MOST_ROWS = 1500;
/** A line that ends with so many figures is a row; without one there is no table. */
const LEAST_FIGURES = 3;
const SENTENCE = /[。；！？]/;
const PIECE = /\S+/g;
/** Where these set cells apart, a single no-break or thin space within a number groups its thousands. */
const WIDE_GAP = /\S(?:[ \t\u3000]|\s\s)\s*\S/;
const PIECE_BESIDE_SPACES = /(?:\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?!\d)|\S)+/g;

/**
 * Cuts the lines of a page that may be rows of a table into what stands between white space, for a table whose cells are
 * set apart by nothing else. Which of these pieces make a cell is not told here, so the grid is a stream; `column` and
 * `width` are characters of the line, and an empty row stands for lines left out. Null where no line is a row.
 */
export function readSpacedLines<N>({ lines, segments }: TextLines<N>, places: Places<N>, index: number): Grid | null {
  const found: Piece<N>[][] = [];
  for (const [number, line] of lines.entries()) {
    if (!line.linked) addLines(line.text, segments[number] ?? [], found);
    if (found.length > MOST_ROWS) break;
  }
  if (!found.some((pieces) => pieces.slice(-LEAST_FIGURES).filter(isFigure).length === LEAST_FIGURES)) return null;
  return { index, origin: 'stream', rows: found.map((pieces) => toRow(pieces, places)) };
}

function addLines<N>(text: string, segments: readonly Segment<N>[], found: Piece<N>[][]): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push(isRowLike(line) ? piecesOf(line, offset, segments) : []);
    offset += line.length + 1;
  }
}

function isRowLike(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  return looksLikeFigure(line.slice(line.trimEnd().search(/\S+$/))) || isHeadingLike(line);
}

function isHeadingLike(line: string): boolean {
  return line.length <= LONGEST_HEADING && !SENTENCE.test(line);
}

function piecesOf<N>(line: string, offset: number, segments: readonly Segment<N>[]): Piece<N>[] {
  const matches = [...line.matchAll(WIDE_GAP.test(line) ? PIECE_BESIDE_SPACES : PIECE)];
  if (matches.length > MOST_PIECES) return [];
  return matches.map((match) => ({ text: match[0], start: offset + match.index, segments }));
}

function isFigure<N>({ text }: Piece<N>): boolean {
  return looksLikeFigure(text);
}

function toRow<N>(pieces: readonly Piece<N>[], places: Places<N>): GridRow {
  const own = pieces.map((piece) => ({
    text: piece.text,
    opaque: false,
    place: placeOf(piece, places),
    column: piece.start - (pieces[0]?.start ?? 0),
    width: piece.text.length,
    height: 1,
  }));
  return { own, from: [] };
}
