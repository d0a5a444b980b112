import { kindOf } from './form.ts';
import { type Figures } from './figures.ts';

/** How a number is printed; no style changes what it means. */
export interface Style {
  readonly id: string;
  /** Text for a number; null: as it is printed already. */
  print(value: number, kind: 'count' | 'change' | 'amount', index: number): string | null;
}

const NO_BREAK_SPACE = '\u00a0';

const zeros = (id: string, mark: string): Style => ({ id, print: (value) => (value === 0 ? mark : null) });

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

function separated(value: number, separator: string): string | null {
  if (Math.abs(value) < 1000) return null;
  const [whole = '', decimals] = String(value).split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals === undefined ? marked : `${marked}.${decimals}`;
}

function inWords(value: number, index: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (value > 0) return [`增加${size}件`, `增加 ${size} 件`, `增${size}`][index % 3] ?? '';
  return [`减少${size}件`, `减${size}`, `减少 ${size} 件`][index % 3] ?? '';
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

/** The fees of the form of 2021 carry their unit in the heading, so that no unit may follow the figure. */
function withUnit(value: number, kind: 'count' | 'change' | 'amount'): string | null {
  return kind === 'amount' ? null : `${value}件`;
}

const MIXED_ZEROS: readonly string[] = ['0', '', NO_BREAK_SPACE, '—'];

export const STYLES: readonly Style[] = [
  { id: 'plain', print: () => null },
  zeros('blank-zeros', ''),
  zeros('nbsp-zeros', NO_BREAK_SPACE),
  zeros('dash-zeros', '—'),
  zeros('slash-zeros', '/'),
  { id: 'mixed-zeros', print: (value, _, index) => (value === 0 ? (MIXED_ZEROS[index % 4] ?? '') : null) },
  { id: 'full-width', print: (value) => fullWidth(String(value)) },
  { id: 'thousands', print: (value) => separated(value, ',') },
  { id: 'thousands-full-width', print: (value) => separated(value, '，') },
  { id: 'unit', print: (value, kind) => withUnit(value, kind) },
  { id: 'change-words', print: (value, kind, index) => (kind === 'change' ? inWords(value, index) : null) },
  { id: 'change-signs', print: (value, kind) => (kind === 'change' ? signed(value) : null) },
];

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Chinese numerals up to 99, as in running text. */
function inChinese(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digit = (each: number): string => CHINESE_DIGITS[each] ?? '';
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}

const WORDS_FOR_NONE: readonly string[] = ['无', '不适用', '/'];
const joined = (value: number, mark: string): string | null => {
  const text = String(value);
  return text.length > 1 ? [...text].join(mark) : `${text}${mark}`;
};

/** Styles that take more than reading plain numbers. */
export const HARD_STYLES: readonly Style[] = [
  { id: 'zero-width', print: (value) => joined(value, '\u200b') },
  { id: 'byte-order-mark', print: (value) => `\ufeff${value}` },
  { id: 'chinese', print: (value, kind) => (kind === 'count' ? inChinese(value) : null) },
  zeros('circle-zeros', '〇'),
  { id: 'none-words', print: (value, _, index) => (value === 0 ? (WORDS_FOR_NONE[index % 3] ?? '') : null) },
  { id: 'thousands-nbsp', print: (value) => separated(value, NO_BREAK_SPACE) },
  { id: 'thousands-thin', print: (value) => separated(value, '\u2009') },
  { id: 'minus-sign', print: (value) => (value < 0 ? `−${-value}` : null) },
  { id: 'padded', print: (value) => `\u3000${value} ` },
];

export const ALL_STYLES: readonly Style[] = [...STYLES, ...HARD_STYLES];

/** The style of that id; throws where there is none. */
export function styleOf(id: string): Style {
  const style = ALL_STYLES.find((candidate) => candidate.id === id);
  if (!style) throw new Error(`no style ${id}`);
  return style;
}

/** What is printed and what number it is, whatever the form. */
export type Print = Pick<Figures, 'cells' | 'numbers'>;

/** Takes what is printed and the kind of each cell, gives it printed in the style. */
export function restyled(print: Print, style: Style, kind: (id: string) => 'count' | 'change' | 'amount'): Print {
  const cells: Record<string, string> = { ...print.cells };
  const numbers: Record<string, number | null> = { ...print.numbers };
  Object.keys(print.cells).forEach((id, index) => {
    const value = print.numbers[id];
    if (typeof value !== 'number') return;
    const text = style.print(value, kind(id), index);
    if (text === null) return;
    cells[id] = text;
    // A zero that is not printed is no longer a number on the page, though it still counts as 0.
    if (['', '—', '/', '无', '不适用'].includes(text.trim())) numbers[id] = null;
  });
  return { cells, numbers };
}

/** Takes figures, gives the same figures printed in the style; cells without a number stay as they are. */
export function styled(figures: Figures, style: Style): Figures {
  return { ...figures, ...restyled(figures, style, (id) => kindOf(figures.template, id)) };
}
