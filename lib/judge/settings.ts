import * as z from 'zod/mini';

export const LANGUAGES = ['auto', 'zh', 'en'] as const;
/** From what weight on findings are listed and marked. */
export const SHOWN = ['hint', 'warning', 'error'] as const;
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

export const settingsSchema = z.object({
  language: z.enum(LANGUAGES),
  shown: z.enum(SHOWN),
  theme: z.enum(THEMES),
  /** Hosts on which nothing is done by itself. */
  offSites: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(5000)),
  /** Stands beside one's judgements in files for colleagues; may be empty. */
  name: z.string().check(z.maxLength(60)),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { language: 'auto', shown: 'hint', theme: 'auto', offSites: [], name: '' };

/** A host as people type it, or a whole address: `WWW.Qinghe.gov.cn/zwgk` is `www.qinghe.gov.cn`; null where it is none. */
export function hostFrom(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/\.$/, '') || null;
}

/** A host that is switched off takes the hosts below it with it. */
export function isOff(host: string | null, { offSites }: Pick<Settings, 'offSites'>): boolean {
  return host !== null && offSites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The list after a site was switched. Switching on takes out whatever keeps it off. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.offSites.filter((site) => host !== site && !(on && host.endsWith(`.${site}`)));
  return { ...settings, offSites: on ? others : [...others, host].sort() };
}
