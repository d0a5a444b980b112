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

/** Marks of no width: they split words without anybody seeing it. */
const INVISIBLE = /[­​-‏‪-‮⁠-⁤﻿]/g;

/** Compatibility forms made plain (full-width digits, Kangxi radicals), invisible characters removed. */
export function normalizeText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(RADICAL, (character) => RADICALS[character] ?? character);
}

const ORDINAL = /^\s*(?:[([]\s*)?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[)\]]|[、.,:])\s*/;
const NOT_A_WORD = /[^\p{L}\p{N}]/gu;

/** A label without its ordinal, brackets, quotation marks, punctuation and spaces: what is compared. */
export function normalizeLabel(text: string): string {
  return normalizeText(text).replace(ORDINAL, '').replace(NOT_A_WORD, '');
}
