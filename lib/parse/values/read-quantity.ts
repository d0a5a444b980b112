import type { Quantity } from '../../model/quantity.ts';
import { normalizeText } from '../labels/normalize-label.ts';

const PLACEHOLDER = /^(?:[/\\\-—–―─~*]+|无|不适用|不涉及|无此项|n\/?a)$/i;
const SIGN = '增加了?|新增|增长|增|减少了?|下降|减|\\+|-|−|–|—|↑|↓';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const CHINESE = '[〇零一二两三四五六七八九十百千]+';
const UNIT = '件次|人次|件|条|项|次|个|份|宗|例|起|封|篇|部|人|万元|亿元|元';
const NUMBER = new RegExp(`^(${SIGN})? ?(?:(${DIGITS})|(${CHINESE})) ?(${UNIT})?$`);
const LONGEST = 40;
/** Spaces that keep a number on one line: no-break space, figure space, thin space, narrow no-break space. */
const GROUPED = /(?<![\d.,，])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+(?!\d)/g;
const NOTE = /[⁰¹²³⁴-⁹₀-₉①-⓿❶-➓]/;
/** Half a character: what stands between the halves of a digit is removed, but nobody sees that digit. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Nine cells in ten. */
const PLAIN_DIGITS = /^\d{1,15}$/;

/**
 * Reads the text of a cell (rules: domain of the form, notes on cells). Exactly one number, with or without a sign, a
 * word of increase or decrease, thousands separators and a unit, is a number; anything more or other is `text`.
 *
 * Commas separate thousands, and of the spaces those that nobody puts between two numbers: no-break and thin ones. The
 * domain names 1 234 with a plain space among the printed forms too, but 99 100 in one cell is as likely two numbers as one,
 * and so is 1 234 567 where the cells of a row have run together: a plain space leaves the cell unread.
 *
 * `opaque` says that the cell shows something that has no text.
 */
export function readQuantity(text: string, opaque: boolean): Quantity {
  if (PLAIN_DIGITS.test(text)) return { state: 'number', value: Number(text), unit: null, raw: text };
  const raw = text.replace(/\s+/g, ' ').trim();
  if (raw === '') return { state: opaque ? 'text' : 'blank', value: null, unit: null, raw };
  // Parts on different lines are two things until something proves otherwise.
  const lines = text.split('\n').filter((line) => normalizeText(line).trim() !== '');
  if (lines.length === 0) return { state: 'blank', value: null, unit: null, raw };
  if (lines.length > 1 && lines.filter((line) => /\d/.test(normalizeText(line))).length > 1) return printed(raw);
  // A raised or circled digit is a note on the number, not a digit of it.
  if (NOTE.test(raw) || HALF.test(raw)) return printed(raw);
  const plain = normalizeText(text.replace(GROUPED, (number) => number.replace(/\s/g, '')))
    .replace(/\s+/g, ' ')
    .trim();
  if (PLACEHOLDER.test(plain)) return { state: 'placeholder', value: null, unit: null, raw };
  const match = plain.length <= LONGEST ? NUMBER.exec(plain) : null;
  if (!match) return printed(raw);
  const [, sign, digits, chinese, unit] = match;
  const size = digits === undefined ? readChineseNumeral(chinese ?? '') : Number(digits.replaceAll(',', ''));
  if (size === null || !Number.isFinite(size)) return printed(raw);
  const negative = sign !== undefined && /^[减下\-−–—↓]/.test(sign);
  return { state: 'number', value: negative && size !== 0 ? -size : size, unit: unit ?? null, raw };
}

function printed(raw: string): Quantity {
  return { state: 'text', value: null, unit: null, raw };
}

const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a number of members, in digits or as a Chinese numeral: 5, 五; null where it is none. */
export function readNumeral(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : readChineseNumeral(text);
}

/** The value of a Chinese numeral below ten thousand, such as 十二, 一百零五 or 二〇; null where it is none. */
export function readChineseNumeral(text: string): number | null {
  const plain = text.replace(/〇/g, '零').replace(/两/g, '二');
  if (!/[十百千]/.test(plain)) {
    const digits = [...plain].map((character) => CHINESE_DIGITS.indexOf(character));
    // 三四 is three or four; 二〇 and 一二三 are numbers read digit by digit.
    const isVague = digits.length === 2 && !plain.includes('零');
    return digits.length === 0 || isVague || digits.includes(-1) ? null : Number(digits.join(''));
  }
  let sum = 0;
  let digit: number | null = null;
  let above = Infinity;
  for (const character of plain) {
    const unit = CHINESE_UNITS[character];
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = CHINESE_DIGITS.indexOf(character);
    } else {
      if (unit >= above || (digit === null && unit !== 10)) return null;
      sum += (digit ?? 1) * unit;
      above = unit;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
