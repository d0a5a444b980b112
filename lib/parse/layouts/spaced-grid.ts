import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import { isWordy, normalizeText } from '../labels/normalize-label.ts';
import { PAGE_NUMBER } from './page-number.ts';
import { readQuantity } from '../values/read-quantity.ts';

const ORDINAL = /^\s*[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．,，:：]/;
const ONLY_ORDINAL = new RegExp(`${ORDINAL.source}$`);
/** A character that labels are spaced out with: 总 计. Numerals stand for themselves. */
const LETTER = /^(?![〇零一二三四五六七八九十百千两无])\p{Script=Han}$/u;
const LONGEST_LABEL = 60;
/** Rows of one table have the same number of figures; so many of them tell that no blank one has been left out. */
const LEAST_ROWS = 10;
const LEAST_FIGURES = 4;
const MOST_EXCEPTIONS = 1;

/** A line cut into the words before its figures and the figures that it ends with. */
interface CutLine {
  readonly words: readonly GridCell[];
  readonly figures: readonly GridCell[];
}

/**
 * Makes rows of lines whose cells are set apart by spaces only (`raw`, a grid of what stands between them). A row is read
 * from its end: its figures, and before them its label, which may have spaces in it. A label in the line before is joined.
 */
export function spacedGrid(raw: Grid): Grid {
  const printed = raw.rows.filter(({ own }) => !PAGE_NUMBER.test(own.map(({ text }) => text).join('')));
  const lines = printed.map((row) => cut(joinQuantities(joinOrdinals(joinLetters(row.own)))));
  const isComplete = areComplete(lines);
  const rows: GridRow[] = [];
  let waiting: readonly GridCell[] = [];
  for (const { words, figures: pieces } of lines) {
    const figures = joinThousands(pieces, isComplete);
    if (figures.length === 0) {
      if (words.length === 1 && goesOn(waiting, words)) waiting = [joined([...waiting, ...words], '')];
      else {
        rows.push(toRow(waiting));
        waiting = words;
      }
      continue;
    }
    const belongs = words.length === 0 ? waiting.length === 1 : goesOn(waiting, words);
    const label = belongs ? [...waiting, ...words] : words;
    if (!belongs) rows.push(toRow(waiting));
    rows.push(toRow([...(label.length > 0 ? [joined(label, '')] : []), ...figures]));
    waiting = [];
  }
  rows.push(toRow(waiting));
  return { ...raw, rows: rows.filter((row) => row.own.length > 0) };
}

function joinLetters(cells: readonly GridCell[]): GridCell[] {
  return joinWhere(
    cells,
    '',
    (left, right) => LETTER.test(right.text) && LETTER.test(left.text.slice(-1)) && isLetters(left),
  );
}

/** 2. 重复申请 is one label. */
function joinOrdinals(cells: readonly GridCell[]): GridCell[] {
  return joinWhere(cells, '', (left, right) => ONLY_ORDINAL.test(left.text) && isWordy(right.text));
}

/** True for a cell that `joinLetters` has made, or may begin with. */
function isLetters({ text, width }: GridCell): boolean {
  return text.length === 1 || width > text.length;
}

/** 增加 36 件 is one quantity: neither a word of increase nor a unit is a cell by itself. A stroke is one. */
function joinQuantities(cells: readonly GridCell[]): GridCell[] {
  return joinWhere(cells, ' ', (left, right) => {
    const states = [left, right].map(({ text }) => readQuantity(text, false).state);
    const isWordAndNumber = states.includes('text') && states.includes('number');
    return isWordAndNumber && readQuantity(`${left.text} ${right.text}`, false).state === 'number';
  });
}

function joinWhere(
  cells: readonly GridCell[],
  between: string,
  areOne: (left: GridCell, right: GridCell) => boolean,
): GridCell[] {
  const result: GridCell[] = [];
  for (const cell of cells) {
    const last = result.at(-1);
    if (last && areOne(last, cell)) result[result.length - 1] = joined([last, cell], between);
    else result.push(cell);
  }
  return result;
}

function joined(cells: readonly GridCell[], between: string): GridCell {
  const [first, last] = [cells[0] as GridCell, cells.at(-1) as GridCell];
  const text = cells.map((cell) => cell.text).join(between);
  return { ...first, text, width: last.column + last.width - first.column };
}

/** The figures at the end; a piece among the words that has digits may be a figure too, and is counted with them. */
function cut(cells: readonly GridCell[]): CutLine {
  let from = cells.length;
  while (from > 0 && isFigure((cells[from - 1] as GridCell).text)) from -= 1;
  const first = cells.findIndex(({ text }) => isWordy(text));
  const stray = from < cells.length && first >= 0 ? cells.findIndex((cell, x) => x > first && isStray(cell.text)) : -1;
  if (stray >= 0) from = Math.min(from, stray);
  return { words: cells.slice(0, from), figures: cells.slice(from) };
}

function isFigure(text: string): boolean {
  return !isWordy(text) ? !LETTER.test(text) : text.length < 20 && readQuantity(text, false).state !== 'text';
}

function isStray(text: string): boolean {
  return /\d/.test(normalizeText(text)) && !ORDINAL.test(text);
}

/** True where the lines of a table all have the same number of figures: blanks are printed then, or there are none. */
function areComplete(lines: readonly CutLine[]): boolean {
  const counts = lines.flatMap(({ words, figures }) =>
    words.length > 0 && figures.length >= LEAST_FIGURES ? [figures.length] : [],
  );
  const most = counts.toSorted((a, b) => a - b)[counts.length >> 1];
  return counts.length >= LEAST_ROWS && counts.filter((count) => count !== most).length <= MOST_EXCEPTIONS;
}

/**
 * A space may stand within a number, 1 234. Numbers that look so are one where other gaps in the line are wider, and where
 * figures may have been left out, so that their count cannot tell; such a row has then fewer figures, and is not read.
 */
function joinThousands(figures: readonly GridCell[], isComplete: boolean): GridCell[] {
  const gap = (left: GridCell, right: GridCell): number => right.column - left.column - left.width;
  const looksSplit = (left: GridCell, right: GridCell): boolean =>
    /(?:^|\D)[1-9]\d{0,2}(?: \d{3})*$/.test(left.text) && /^\d{3}(?!\d)/.test(right.text) && gap(left, right) === 1;
  const others = figures.slice(1).flatMap((right, x) => {
    const left = figures[x] as GridCell;
    return looksSplit(left, right) ? [] : [gap(left, right)];
  });
  const isWide = others.length > 0 && Math.min(...others) > 1;
  return joinWhere(figures, ' ', (left, right) => (isWide || !isComplete) && looksSplit(left, right));
}

/** The rest of a label that began in a line before: only that line has an ordinal. */
function goesOn(above: readonly GridCell[], words: readonly GridCell[]): boolean {
  const [first, ...others] = above;
  if (first === undefined || others.length > 0 || first.text.length > LONGEST_LABEL) return false;
  return ORDINAL.test(first.text) && !ORDINAL.test(words[0]?.text ?? '');
}

function toRow(cells: readonly GridCell[]): GridRow {
  return { own: cells.map((cell, column) => ({ ...cell, column, width: 1 })), from: [] };
}
