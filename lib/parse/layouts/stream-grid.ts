import type { Grid, GridCell, GridRow, Line } from '../../model/grid.ts';
import { isWordy, normalizeLabel } from '../labels/normalize-label.ts';
import { PAGE_NUMBER } from './page-number.ts';
import { readQuantity } from '../values/read-quantity.ts';

/** Headings run to eighteen labels; more words in a row are running text, of which the end is kept. */
const LONGEST_RUN = 40;
const LONGEST_CELL = 80;
/** Put to the end of what was cut: digits of which some are missing are no number. */
const CUT = '…';
/** The last label of the heading of 行政复议、行政诉讼, whose figures have no label of their own. */
const TOTAL = /^(?:总\s*计|合\s*计)$/;
const BEGINS_ROW = /^信息内容$|^第?二十条/;

const UNIT = /^(?:万元|人次|件次)$/;
const LEAST_APART = 3;
const MOSTLY = 4;

interface Token {
  readonly text: string;
  readonly place: number;
}

/**
 * Rebuilds rows from a page that has no table but one cell after another: paragraphs, blocks, lines. Words follow words
 * and figures follow figures: the last label before a run of figures is that row's label, the labels before it are a
 * heading. `first` is the number of the grid among the tables of the page.
 *
 * Empty lines and paragraphs are blank cells, or set cells and rows apart. Where they stand between all cells they are
 * left out; else there is a grid with them and one without them.
 */
export function streamGrids(lines: readonly Line[], first: number): Grid[] {
  const tokens = [...tokensOf(lines)];
  const printed = tokens.filter(isPrinted);
  const grid = gridOf(printed, first);
  return printed.length === tokens.length || areApart(tokens) ? [grid] : [gridOf(tokens, first), grid];
}

function isPrinted({ text }: Token): boolean {
  return text !== '';
}

/** True where one empty line, no more and no less, stands between nearly all figures that follow one another. */
function areApart(tokens: readonly Token[]): boolean {
  let [together, apart] = [0, 0];
  let last: number | null = null;
  tokens.forEach(({ text }, index) => {
    if (text === '') return;
    if (!isFigure(text)) last = null;
    else {
      if (last === index - 1) together += 1;
      if (last === index - 2) apart += 1;
      last = index;
    }
  });
  return apart >= LEAST_APART && apart > MOSTLY * together;
}

function gridOf(tokens: readonly Token[], first: number): Grid {
  const rows: GridRow[] = [];
  let words: Token[] = [];
  let figures: Token[] = [];
  const endRow = (): void => {
    if (figures.length > 0) rows.push(...rowsOf(words, figures));
    words = figures.length > 0 ? [] : words.slice(-LONGEST_RUN);
    figures = [];
  };
  for (const token of tokens) {
    if (isFigure(token.text)) figures.push(token);
    else if (isRow(token.text)) {
      endRow();
      words = [];
    } else {
      if (figures.length > 0) endRow();
      words.push(token);
      if (words.length > 2 * LONGEST_RUN) words = words.slice(-LONGEST_RUN);
    }
  }
  endRow();
  return { index: first, origin: 'stream', rows };
}

function* tokensOf(lines: readonly Line[]): Generator<Token> {
  for (const line of lines) {
    const { place, gap = place, parts = [] } = line;
    for (let blank = 0; blank < line.blanksBefore; blank += 1) yield { text: '', place: gap };
    for (const [number, part] of line.text.trim().split('\n').entries()) {
      const text = part.trim();
      if (!PAGE_NUMBER.test(text)) yield { text, place: parts[number] ?? place };
    }
  }
}

/**
 * A number, a stroke for none, a unit that stands before its number in a cell of its own, or nothing at all; whatever has
 * words in it and is none of these is a label or a sentence.
 */
function isFigure(text: string): boolean {
  if (text === '' || UNIT.test(text)) return true;
  return !isWordy(text) || (text.length < 20 && readQuantity(text, false).state !== 'text');
}

/** A label and figures in one line are no cell: what follows them is not the row of that label. */
function isRow(text: string): boolean {
  const pieces = text.split(/\s+/);
  const { state } = readQuantity(pieces.at(-1) ?? '', false);
  return pieces.length > 1 && (state === 'number' || state === 'placeholder');
}

function rowsOf(words: readonly Token[], figures: readonly Token[]): GridRow[] {
  const label = words.at(-1);
  const heading = label && TOTAL.test(label.text) ? words : words.slice(0, -1);
  const rows = splitHeading(heading).map(toRow);
  return [...rows, toRow(label ? [label, ...figures] : figures)];
}

/** Each block of 主动公开 has a caption and a heading; both begin rows of their own. */
function splitHeading(words: readonly Token[]): Token[][] {
  const rows: Token[][] = [];
  let row: Token[] = [];
  for (const word of words) {
    if (row.length > 0 && BEGINS_ROW.test(normalizeLabel(word.text))) {
      rows.push(row);
      row = [];
    }
    row.push(word);
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function toRow(tokens: readonly Token[]): GridRow {
  const own = tokens.map(({ text, place }, column): GridCell => ({
    text: text.length > LONGEST_CELL ? `${text.replace(/\s+/g, ' ').slice(0, LONGEST_CELL)}${CUT}` : text,
    opaque: false,
    place,
    column,
    width: 1,
    height: 1,
  }));
  return { own, from: [] };
}
