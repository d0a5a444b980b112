import type { Language } from '../lib/text/language.ts';
import { translator } from '../lib/text/translate.ts';
import { Switch } from './Switch.tsx';
import type { Sites } from './useSites.ts';

interface SiteSwitchProps {
  readonly sites: Sites;
  readonly language: Language;
}

/** Whether pages of this site are looked at by themselves; on a site of which nothing was allowed, the way to allow it. */
export function SiteSwitch({ sites, language }: SiteSwitchProps) {
  const t = translator(language);
  const { site } = sites;
  if (site === null) return null;
  const { host, access, off } = site;
  if (access === 'asked' && !off) {
    return (
      <p class="site">
        <button type="button" class="link" onClick={() => sites.allow(host)}>
          {t('site.allow', { host })}
        </button>
      </p>
    );
  }
  return (
    <p class="site">
      <Switch label={t('site.switch', { host })} on={!off} onChange={(on) => sites.set(host, on)} />
    </p>
  );
}
