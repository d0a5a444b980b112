import { useId, useState } from 'preact/hooks';
import { hostFrom, switchSite, type Settings } from '../lib/judge/settings.ts';
import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';

interface OffSitesProps {
  readonly settings: Settings;
  readonly language: Language;
  onChange(changes: Partial<Settings>): void;
}

/** Sites on which nothing happens by itself. */
export function OffSites({ settings, language, onChange }: OffSitesProps) {
  const t = translator(language);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed);
    setWrong(host === null);
    if (host === null) return;
    setTyped('');
    onChange({ offSites: switchSite(settings, host, false).offSites });
  };
  return (
    <section class="setting">
      <h2>{t('settings.off')}</h2>
      <p class="detail">{t('settings.offHelp')}</p>
      <ul class="sites">
        {settings.offSites.map((host) => (
          <li key={host}>
            <span class="host">{host}</span>
            <button
              type="button"
              class="link"
              onClick={() => onChange({ offSites: settings.offSites.filter((site) => site !== host) })}
            >
              {t('settings.remove')}
              <span class="spoken">{host}</span>
            </button>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <label class="field">
          <span class="detail">{t('settings.host')}</span>
          <input
            type="text"
            inputMode="url"
            spellcheck={false}
            value={typed}
            placeholder="www.example.gov.cn"
            aria-invalid={wrong}
            aria-describedby={wrong ? id : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('settings.add')}
        </button>
      </form>
      {wrong && (
        <p class="detail wrong" id={id} role="alert">
          {t('settings.noHost')}
        </p>
      )}
    </section>
  );
}
