import { render, type ComponentChild } from 'preact';
import type { Settings } from '../../lib/judge/settings.ts';
import { send } from '../../lib/messages/send.ts';
import { watchStorage } from '../../lib/platform/storage.ts';
import { chooseLanguage, type Language } from '../../lib/text/language.ts';
import { translate, type TextKey } from '../../lib/text/translate.ts';

/** What every page of the extension is drawn with. */
export interface Look {
  readonly settings: Settings;
  readonly language: Language;
}

/** Draws a page by the settings, and again whenever they change, in whatever window. */
export async function startPage(title: TextKey, draw: (look: Look) => ComponentChild): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no root element');
  const show = async (): Promise<void> => {
    const settings = await send('settings.read', null);
    const language = settings.language === 'auto' ? chooseLanguage(navigator.languages) : settings.language;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = settings.theme;
    document.title = translate(language, title);
    render(draw({ settings, language }), root);
  };
  try {
    await show();
    watchStorage('local', 'settings', () => void show());
  } catch (error) {
    console.error(error);
    const words = document.createElement('p');
    words.className = 'waiting';
    words.textContent = translate(chooseLanguage(navigator.languages), 'empty.failed');
    root.replaceChildren(words);
  }
}
