import en from '../../assets/locales/en.json';
import zh from '../../assets/locales/zh-CN.json';
import type { Language } from './language.ts';

export type TextKey = keyof typeof zh;
export type TextParams = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, params?: TextParams) => string;

const TEXTS: Record<Language, Record<TextKey, string>> = { zh, en };

/** `{name}` is replaced; `{name|one|many}` chooses a word by whether the number is 1. */
const GAP = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** A text of the interface; a gap for which nothing is given stays visible, so that it is noticed. */
export function translate(language: Language, key: TextKey, params: TextParams = {}): string {
  return TEXTS[language][key].replace(GAP, (gap: string, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return gap;
    if (one === undefined || many === undefined) return String(value);
    return Number(value) === 1 ? one : many;
  });
}

/** `translate` with the language filled in. */
export function translator(language: Language): Translate {
  return (key, params) => translate(language, key, params);
}

/** Names of the gaps of a text, without repetition and in alphabetical order. */
export function gapsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(GAP)].map((match) => match[1] ?? ''))].toSorted();
}
