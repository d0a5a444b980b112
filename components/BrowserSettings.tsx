import { Fragment } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../lib/text/language.ts';
import { translator, type TextKey } from '../lib/text/translate.ts';

export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** What the browser itself keeps; a parameter, so that tests need no browser. */
export interface Browsers {
  /** Patterns of the sites that the user gave access to. */
  granted(): Promise<readonly string[]>;
  revoke(pattern: string): Promise<boolean>;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for keys; false where that is not possible. */
  changeShortcuts(): Promise<boolean>;
}

interface BrowsersProps {
  readonly browsers: Browsers;
  readonly language: Language;
}

/** Sites outside of gov.cn to which the user gave access, each to be taken back. */
export function GrantedSites({ browsers, language }: BrowsersProps) {
  const t = translator(language);
  const [granted, setGranted] = useState<readonly string[]>([]);
  const load = useCallback(async () => setGranted(await browsers.granted()), [browsers]);
  useEffect(() => void load(), [load]);
  return (
    <section class="setting">
      <h2>{t('settings.granted')}</h2>
      <p class="detail">{t(granted.length > 0 ? 'settings.grantedHelp' : 'settings.grantedNone')}</p>
      <ul class="sites">
        {granted.map((pattern) => (
          <li key={pattern}>
            <span class="host">{pattern.replace(/^[^:]*:\/\/|\/\*$/g, '')}</span>
            <button type="button" class="link" onClick={() => void browsers.revoke(pattern).then(load)}>
              {t('settings.revoke')}
              <span class="spoken">{pattern}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The commands of the manifest. */
const COMMANDS: readonly { readonly name: string; readonly title: TextKey }[] = [
  { name: 'open-panel', title: 'keys.panel' },
  { name: 'next-finding', title: 'keys.next' },
  { name: 'previous-finding', title: 'keys.previous' },
  { name: 'toggle-marks', title: 'keys.marks' },
];

/** The keys as the browser has them, and where they are changed. */
export function Keys({ browsers, language }: BrowsersProps) {
  const t = translator(language);
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  const [closed, setClosed] = useState(false);
  useEffect(() => void browsers.shortcuts().then(setKeys), [browsers]);
  return (
    <section class="setting">
      <h2>{t('settings.keys')}</h2>
      <dl class="facts keys">
        {COMMANDS.map(({ name, title }) => {
          const combination = keys.find((key) => key.name === name)?.keys;
          return (
            <Fragment key={name}>
              <dt>{t(title)}</dt>
              <dd>{combination ? <kbd>{combination}</kbd> : <span class="detail">{t('keys.none')}</span>}</dd>
            </Fragment>
          );
        })}
      </dl>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => void browsers.changeShortcuts().then((done) => setClosed(!done))}
        >
          {t('keys.change')}
        </button>
      </p>
      <p class="detail" role="status">
        {closed && t('keys.where')}
      </p>
    </section>
  );
}
