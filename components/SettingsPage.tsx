import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../lib/judge/settings.ts';
import type { Desk } from '../lib/messages/desk.ts';
import { translator, type TextKey } from '../lib/text/translate.ts';
import type { Language } from '../lib/text/language.ts';
import type { PageActions } from './actions.ts';
import { Choice } from './Choice.tsx';
import { JudgementFiles } from './JudgementFiles.tsx';
import { JudgementList } from './JudgementList.tsx';
import { OffSites } from './OffSites.tsx';
import { GrantedSites, Keys, type Browsers } from './BrowserSettings.tsx';
import { useJudgements } from './useJudgements.ts';

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly language: Language;
  readonly desk: Desk;
  readonly actions: Pick<PageActions, 'save' | 'now'>;
  readonly browsers: Browsers;
  /** Rejects where it could not be kept. */
  onChange(settings: Settings): Promise<void>;
}

const LANGUAGES = ['auto', 'zh', 'en'] as const;
const SHOWN = ['hint', 'warning', 'error'] as const;
const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** All that can be chosen; each choice counts at once. */
export function SettingsPage({ settings: kept, language, desk, actions, browsers, onChange }: SettingsPageProps) {
  const t = translator(language);
  const [said, setSaid] = useState<TextKey | null>(null);
  // What was chosen stands until it has been kept: otherwise a control would fall back for a moment.
  const [pending, setPending] = useState<Settings | null>(null);
  const settings = pending ?? kept;
  useEffect(() => {
    if (pending !== null && JSON.stringify(pending) === JSON.stringify(kept)) setPending(null);
  }, [pending, kept]);
  const judging = useJudgements(desk, settings.name, actions.now);
  const change = (changes: Partial<Settings>) => {
    const changed = { ...settings, ...changes };
    setPending(changed);
    onChange(changed).then(
      () => setSaid('settings.saved'),
      () => {
        setPending(null);
        setSaid('settings.failed');
      },
    );
  };
  const choice = (name: 'language' | 'shown' | 'theme') => ({ title: t(`settings.${name}`), name });
  return (
    <main class="settings">
      <h1>{t('settings.title')}</h1>
      <p class="detail saved" role="status">
        {said && t(said)}
      </p>
      <Choice
        {...choice('language')}
        value={settings.language}
        options={LANGUAGES.map((value) => ({ value, title: t(`settings.language.${value}`) }))}
        onChoose={(value) => change({ language: value })}
      />
      <Choice
        {...choice('shown')}
        help={t('settings.shownHelp')}
        value={settings.shown}
        options={SHOWN.map((value) => ({ value, title: t(`settings.shown.${value}`) }))}
        onChoose={(value) => change({ shown: value })}
      />
      <Choice
        {...choice('theme')}
        help={t('settings.themeHelp')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, title: t(`settings.theme.${value}`) }))}
        onChoose={(value) => change({ theme: value })}
      />
      <OffSites settings={settings} language={language} onChange={change} />
      <GrantedSites browsers={browsers} language={language} />
      <Keys browsers={browsers} language={language} />
      <section class="setting">
        <h2>{t('settings.judgements')}</h2>
        <label class="field">
          <span>{t('settings.name')}</span>
          <span class="detail">{t('settings.nameHelp')}</span>
          <input
            type="text"
            maxLength={60}
            value={settings.name}
            onChange={(event) => change({ name: event.currentTarget.value.trim() })}
          />
        </label>
        <JudgementFiles judging={judging} actions={actions} language={language} />
        <JudgementList judging={judging} language={language} />
      </section>
    </main>
  );
}
