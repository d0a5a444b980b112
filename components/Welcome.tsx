import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';

interface WelcomeProps {
  /** The one that comes first. */
  readonly language: Language;
  onSettings(): void;
  onDemo(): void;
}

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Three sentences in both languages: what happens, what it says, and that nothing leaves the machine. */
export function Welcome({ language, onSettings, onDemo }: WelcomeProps) {
  const languages: readonly Language[] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  return (
    <main class="welcome">
      <h1>{translator(language)('app.name')}</h1>
      {languages.map((one) => {
        const say = translator(one);
        return (
          <section key={one} lang={TAGS[one]}>
            <p>{say('welcome.happens')}</p>
            <p>{say('welcome.says')}</p>
            <p>{say('welcome.leaves')}</p>
            <p class="buttons">
              <button type="button" class={one === language ? 'button primary' : 'button'} onClick={onDemo}>
                {say('welcome.demo')}
              </button>
              <button type="button" class="button" onClick={onSettings}>
                {say('ways.settings')}
              </button>
            </p>
          </section>
        );
      })}
    </main>
  );
}
