import { INVISIBLE } from '../../model/invisible.ts';
import { simplify } from '../../templates/traditional.ts';

/**
 * Characters that look like Chinese characters but are others: radicals, which stand in texts taken from PDF files and
 * which Unicode's compatibility forms leave alone.
 */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻔': '门',
  '⻛': '风',
  '⻥': '鱼',
  '⻅': '见',
  '⻓': '长',
  '⻢': '马',
  '⻋': '车',
  '⻉': '贝',
  '⻚': '页',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
  '⻄': '西',
};
const RADICAL = new RegExp(`[${Object.keys(RADICALS).join('')}]`, 'g');

/** Chinese characters, ASCII, 、 and 。: none of them has another form, so most texts stay as they are. */
const PLAIN = /^[\t\n\r -~\u4e00-\u9fff、。]*$/;

/** Compatibility forms made plain (full-width digits, Kangxi radicals), invisible characters removed. */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(RADICAL, (character) => RADICALS[character] ?? character);
}

const ORDINAL = /^\s*(?:[([]\s*)?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[)\]]|[、.,:])\s*/;
const NOT_A_WORD = /[^\p{L}\p{N}]/gu;

/** Labels repeat from table to table and from page to page; what was normalised is kept, within limits. */
const kept = new Map<string, string>();
const MOST_KEPT = 1000;
const LONGEST_KEPT = 80;

/** A label without its ordinal, brackets, quotation marks, punctuation and spaces: what is compared. */
export function normalizeLabel(text: string): string {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const label = simplify(normalizeText(text)).replace(ORDINAL, '').replace(NOT_A_WORD, '');
  if (text.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, label);
  }
  return label;
}

/** The blocks of Chinese characters and radicals. */
const WORD = /[\u2e80-\ufaff]/;

/** True where a text has a Chinese character, so that it can be a label; most cells hold a figure and are passed over. */
export function isWordy(text: string): boolean {
  return text.length > 1 && WORD.test(text);
}
