import type { Grid, GridCell, GridRow } from '../model/grid.ts';
import { INVISIBLE } from '../model/invisible.ts';
import type { ReadLine } from './lines.ts';
import type { Places } from './places.ts';

/** Words of the form: only text that has them is tried as a table. */
const FORM = /第二十条|本年新收|未经复议|统计指标/;

const LONGEST_REST = 12;

interface Piece {
  readonly text: string;
  /** Offset in the line's text. */
  readonly start: number;
}

/**
 * Rebuilds tables that a page holds as text only. Two shapes are read: cells of a row set apart by tabs, and one cell a
 * line with a tab before it and an empty line between rows. Rows that follow one another make one grid; `first` is the
 * number that the first of them gets among the tables of the page.
 */
export function readTextTables<N>(lines: readonly ReadLine<N>[], places: Places<N>, first: number): Grid[] {
  const grids: Grid[] = [];
  for (const line of lines) {
    if (!line.text.includes('\t') || !FORM.test(line.text.replace(INVISIBLE, ''))) continue;
    for (const rows of groupRows(line.text)) {
      const index = first + grids.length;
      grids.push({ index, origin: 'text', rows: rows.map((pieces) => toRow(line, pieces, places)) });
    }
  }
  return grids;
}

/** Cuts a text into runs of rows; running text between two runs ends the first. */
function groupRows(text: string): Piece[][][] {
  const runs: Piece[][][] = [];
  let run: Piece[][] = [];
  let stacked: Piece[] = [];
  const endRow = (): void => {
    if (stacked.length > 0) run.push(stacked);
    stacked = [];
  };
  let offset = 0;
  for (const line of text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    const tabs = countTabs(line);
    if (line.trim() === '' && tabs === 0) {
      endRow();
    } else if (tabs === 1 && line.startsWith('\t')) {
      stacked.push({ text: line.trim(), start: start + line.length - line.trimStart().length });
    } else if (tabs > 0) {
      endRow();
      run.push(splitAtTabs(line, start));
    } else if (continues(stacked.at(-1), line)) {
      stacked.push({ text: `${stacked.pop()?.text}${line.trim()}`, start });
    } else {
      endRow();
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  endRow();
  if (run.length > 0) runs.push(run);
  return runs;
}

/** A short line without a tab right under a label is the rest of the label, which had a line break in it. */
function continues(above: Piece | undefined, line: string): boolean {
  return above !== undefined && /\p{Script=Han}/u.test(above.text) && line.trim().length <= LONGEST_REST;
}

function countTabs(line: string): number {
  let count = 0;
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) count += 1;
  return count;
}

function splitAtTabs(line: string, start: number): Piece[] {
  let offset = start;
  return line.split('\t').map((part) => {
    const piece = { text: part.trim(), start: offset + part.length - part.trimStart().length };
    offset += part.length + 1;
    return piece;
  });
}

function toRow<N>(line: ReadLine<N>, pieces: readonly Piece[], places: Places<N>): GridRow {
  const own: GridCell[] = pieces.map((piece, column) => ({
    text: piece.text,
    opaque: false,
    place: placeOf(line, piece, places),
    column,
    width: 1,
    height: 1,
  }));
  return { own, from: [] };
}

/** Keeps the characters of a piece; one that runs over several text nodes keeps those in the first. */
function placeOf<N>(line: ReadLine<N>, piece: Piece, places: Places<N>): number {
  let index = line.segments.findLastIndex((segment) => segment.start <= piece.start);
  if (index < 0) index = 0;
  const segment = line.segments[index];
  if (!segment) throw new Error('a line has at least one segment');
  const end = Math.min(piece.start + piece.text.length, line.segments[index + 1]?.start ?? Infinity);
  return places.add(segment.node, piece.start - segment.start, end - segment.start);
}
