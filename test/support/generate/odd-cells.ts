import { withText, type Figures } from './figures.ts';
import { APPLICANTS, TOTAL, requestCell, requestRows } from './form.ts';
import { type Printed } from './layouts/layout.ts';
import { type Random } from './random.ts';

/** A way in which one number of table 三 is printed so that it is no plain number any more. */
export interface OddCell {
  readonly id: string;
  /** Null where the report has no number for it. */
  print(figures: Figures, random: Random): Printed | null;
}

/** Cells of table 三 that print digits only, and among them one that the pattern asks for. */
function pickCell(figures: Figures, random: Random, pattern: RegExp): string | null {
  const cells = requestRows(figures.template)
    .flatMap((row) => [...APPLICANTS, TOTAL].map((column) => requestCell(row.id, column.id)))
    .filter((id) => pattern.test(figures.cells[id] ?? ''));
  return cells.length === 0 ? null : random.pick(cells);
}

type Change = (text: string, random: Random) => string;

/** Nobody can tell what number it was: it must be left unread. */
function unreadable(id: string, pattern: RegExp, change: Change): OddCell {
  return {
    id,
    print(figures, random) {
      const cell = pickCell(figures, random, pattern);
      if (cell === null) return null;
      const text = change(figures.cells[cell] ?? '', random);
      return { figures: withText(figures, cell, text), damaged: [], omitted: [] };
    },
  };
}

/** The number can be told, but only by guessing well: read right or not at all. */
function guessable(id: string, pattern: RegExp, change: Change): OddCell {
  return {
    id,
    print(figures, random) {
      const cell = pickCell(figures, random, pattern);
      if (cell === null) return null;
      const cells = { ...figures.cells, [cell]: change(figures.cells[cell] ?? '', random) };
      return { figures: { ...figures, cells }, damaged: [cell], omitted: [] };
    },
  };
}

const DIGITS = /^\d+$/;
const PRIVATE_USE = 0xe000;
const ZEROS: readonly string[] = ['O', 'o', '\u041e', '\u03bf'];
const ONES: readonly string[] = ['l', 'I', '|'];

function lettered(text: string, random: Random): string {
  return text.replaceAll('0', random.pick(ZEROS)).replaceAll('1', random.pick(ONES));
}

export const ODD_CELLS: readonly OddCell[] = [
  unreadable('private-use', DIGITS, (text) =>
    text.replace(/\d/, (digit) => String.fromCharCode(PRIVATE_USE + Number(digit))),
  ),
  unreadable('replacement', DIGITS, (text) => text.replace(/\d/, '\ufffd')),
  unreadable('about', DIGITS, (text, random) => `${random.pick(['约', '近', '大约', '≈'])}${text}`),
  unreadable('more-than', DIGITS, (text, random) => `${text}${random.pick(['余', '多件', '余件', '+', '左右'])}`),
  unreadable('range', DIGITS, (text) => `${text}-${Number(text) + 2}`),
  // Three digits after a space could as well be thousands.
  unreadable('two-numbers', /^(\d|[1-8]\d)$/, (text) => `${text} ${Number(text) + 1}`),
  guessable('letters', /^\d*[01]\d*$/, lettered),
  guessable('spaced-digits', /^\d{2,}$/, (text) => [...text].join(' ')),
];
