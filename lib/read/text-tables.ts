import type { Grid } from '../model/grid.ts';
import type { Segment, TextLines } from './lines.ts';
import { rowOfPieces, type Piece } from './pieces.ts';
import type { Places } from './places.ts';

const LONGEST_REST = 12;
/** Tabs before the words are the indentation of the page's source; these stand between cells. */
const BETWEEN_CELLS = /\S[^\S\n]*\t/;

/**
 * Rebuilds tables that a page holds as text with tabs. Two shapes are read: cells of a row set apart by tabs, and one
 * cell a line with a tab before it and an empty line between rows. Rows that follow one another make one grid; `first` is
 * the number that the first of them gets among the tables of the page. `marked` are the
 * lines that hold words of the form.
 */
export function readTextTables<N>(
  { lines, segments }: TextLines<N>,
  marked: ReadonlySet<number>,
  places: Places<N>,
  first: number,
): Grid[] {
  const runs = new Runs<N>();
  for (const [number, { text }] of lines.entries()) {
    if (text.includes('\t') && (marked.has(number) || BETWEEN_CELLS.test(text))) runs.add(text, segments[number] ?? []);
    else runs.end();
  }
  return runs.finish().map((rows, index) => ({
    index: first + index,
    origin: 'text',
    rows: rows.map((pieces) => rowOfPieces(pieces, places)),
  }));
}

/** Cuts texts into runs of rows; running text between two runs ends the first. */
class Runs<N> {
  readonly #runs: Piece<N>[][][] = [];
  #run: Piece<N>[][] = [];
  #stacked: Piece<N>[] = [];

  add(text: string, segments: readonly Segment<N>[]): void {
    let offset = 0;
    for (const line of text.split('\n')) {
      this.#addLine(line, offset, segments);
      offset += line.length + 1;
    }
    this.#endRow();
  }

  end(): void {
    this.#endRow();
    if (this.#run.length > 0) this.#runs.push(this.#run);
    this.#run = [];
  }

  finish(): readonly Piece<N>[][][] {
    this.end();
    return this.#runs;
  }

  #addLine(line: string, start: number, segments: readonly Segment<N>[]): void {
    const tabs = countTabs(line);
    if (line.trim() === '' && tabs === 0) {
      this.#endRow();
    } else if (tabs === 1 && line.startsWith('\t')) {
      this.#stacked.push({ text: line.trim(), start: start + line.length - line.trimStart().length, segments });
    } else if (tabs > 0) {
      this.#endRow();
      this.#run.push(splitAtTabs(line, start, segments));
    } else if (continues(this.#stacked.at(-1), line)) {
      this.#stacked.push({ text: `${this.#stacked.pop()?.text}${line.trim()}`, start, segments });
    } else {
      this.end();
    }
  }

  #endRow(): void {
    if (this.#stacked.length > 0) this.#run.push(this.#stacked);
    this.#stacked = [];
  }
}

/** A short line without a tab right under a label is the rest of the label, which had a line break in it. */
function continues<N>(above: Piece<N> | undefined, line: string): boolean {
  return above !== undefined && /\p{Script=Han}/u.test(above.text) && line.trim().length <= LONGEST_REST;
}

function countTabs(line: string): number {
  let count = 0;
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) count += 1;
  return count;
}

function splitAtTabs<N>(line: string, start: number, segments: readonly Segment<N>[]): Piece<N>[] {
  let offset = start;
  return line.split('\t').map((part) => {
    const piece = { text: part.trim(), start: offset + part.length - part.trimStart().length, segments };
    offset += part.length + 1;
    return piece;
  });
}
