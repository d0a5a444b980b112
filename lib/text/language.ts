export type Language = 'zh' | 'en';

/** One sentence in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Chinese unless the browser asks for something else; `tags` are BCP 47, as in `navigator.languages`. */
export function chooseLanguage(tags: readonly string[]): Language {
  const first = tags[0] ?? 'zh';
  return first.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
