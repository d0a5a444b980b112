import { escaped } from '../tables/markup.ts';
import { valueOf, type Facts } from './facts.ts';
import { chineseNumeral, numberHtml, printedNumber, roundedDown, type NumberStyle } from './numerals.ts';
import { piecesOf, type Slot } from './template.ts';
import { type Wording } from './wording.ts';

/** A number of a sentence. */
export interface FilledNumber {
  /** `cell`: adds up cells of a form; `free`: has a part that no table has. */
  readonly kind: 'cell' | 'free' | 'rounded' | 'share' | 'count';
  readonly meaning: string;
  readonly sum: string;
  readonly scale: number;
  /** As it should be, whatever is printed. */
  readonly value: number;
  readonly printed: string;
}

/** A wording with its gaps filled. */
export interface Sentence {
  readonly wording: Wording;
  readonly text: string;
  readonly html: string;
  readonly numbers: readonly FilledNumber[];
}

/** How a sentence is printed. */
export interface Manner {
  readonly style: NumberStyle;
  readonly words: Readonly<Record<string, string>>;
  readonly decimals: 1 | 2;
  /** Whether a share is cut off instead of rounded. */
  readonly isCut: boolean;
}

/** Words before which counts are written in Chinese numerals: 一级 and 三方 are no counts. */
const MEASURE_WORD = /^(?:件|条|份|项|宗|例|起|封|次|个|篇|期)/;

function share(part: number, whole: number, { decimals, isCut }: Manner): string | null {
  if (whole <= 0 || part < 0) return null;
  const scale = 10 ** decimals;
  const scaled = (100 * part * scale) / whole;
  return ((isCut ? Math.floor(scaled + 1e-9) : Math.round(scaled)) / scale).toFixed(decimals).replace(/\.0+$/, '');
}

type Unprinted = Omit<FilledNumber, 'printed'> & { readonly text: string | null };

function numberOf(slot: Exclude<Slot, { kind: 'word' }>, facts: Facts, manner: Manner): Unprinted | null {
  const plain = { meaning: '', sum: '', scale: 1, text: null };
  if (slot.kind === 'count') {
    const text = manner.decimals === 1 ? chineseNumeral(slot.members) : String(slot.members);
    return { ...plain, kind: 'count', value: slot.members, text };
  }
  if (slot.kind === 'share') {
    const [part, whole] = [valueOf(facts, slot.part), valueOf(facts, slot.whole)];
    const text = part === null || whole === null ? null : share(part, whole, manner);
    return text === null
      ? null
      : { ...plain, kind: 'share', sum: `${slot.part}/${slot.whole}`, value: Number(text), text };
  }
  const value = valueOf(facts, slot.sum);
  if (value === null || value < 0) return null;
  if (slot.kind === 'rounded') return { ...plain, kind: 'rounded', sum: slot.sum, value: roundedDown(value) };
  const kind = slot.sum.includes('#') ? 'free' : 'cell';
  const scaled = slot.scale === 1 ? value : Math.round(value * slot.scale);
  return { kind, meaning: slot.meaning, sum: slot.sum, scale: slot.scale, value: scaled, text: null };
}

/** Whether a piece beside a number is a part of it, as in 0{#T}24-6{#Ba}3. */
function isGlued(before: string | Slot | undefined, next: string | Slot | undefined): boolean {
  const touches = (piece: string | Slot | undefined, pattern: RegExp): boolean =>
    typeof piece === 'string' ? pattern.test(piece) : piece !== undefined && piece.kind !== 'word';
  return touches(before, /[\d.-]$/) || touches(next, /^[\d.-]/);
}

/** The style in which a number can be printed between others: Chinese numerals only before a measure word. */
function styleBetween(
  style: NumberStyle,
  before: string | Slot | undefined,
  next: string | Slot | undefined,
): NumberStyle {
  if (isGlued(before, next)) return 'plain';
  if (style !== 'chinese') return style;
  return typeof next === 'string' && MEASURE_WORD.test(next) ? 'chinese' : 'plain';
}

/**
 * Takes a wording, facts and how it is printed, gives the sentence; null where the facts lack something that it states.
 * `changes` are printed in the place of the numbers with these indexes.
 */
export function filled(
  wording: Wording,
  facts: Facts,
  manner: Manner,
  changes: ReadonlyMap<number, number | string> = new Map(),
): Sentence | null {
  const pieces = piecesOf(wording);
  const numbers: FilledNumber[] = [];
  const texts: string[] = [];
  const htmls: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string' || piece.kind === 'word') {
      const word = typeof piece === 'string' ? piece : (manner.words[piece.name] ?? '');
      texts.push(word);
      htmls.push(escaped(word));
      continue;
    }
    const number = numberOf(piece, facts, manner);
    if (number === null) return null;
    const { text, ...rest } = number;
    const style = styleBetween(manner.style, pieces[index - 1], pieces[index + 1]);
    const change = changes.get(numbers.length);
    const right = text ?? printedNumber(number.value, style);
    const printed = typeof change === 'number' ? printedNumber(change, style) : (change ?? right);
    numbers.push({ ...rest, printed });
    texts.push(printed);
    htmls.push(typeof change === 'string' ? escaped(printed) : numberHtml(printed, style));
  }
  return { wording, text: texts.join(''), html: htmls.join(''), numbers };
}

/** Whether what a wording says without numbers is true. */
export function isTrue(wording: Wording, facts: Facts): boolean {
  const { states = [], zero = [], same = [] } = wording;
  return (
    [...states, ...zero].every((name) => valueOf(facts, name) === 0) &&
    same.every(([left, right]) => valueOf(facts, left) === valueOf(facts, right))
  );
}
