import { isOff } from '../judge/settings.ts';
import type { Site } from '../messages/tab-state.ts';
import { browser } from '../platform/browser.ts';
import { allPatterns, grantedPatterns, isGranted } from '../platform/hosts.ts';
import { settings } from '../store/settings.ts';
import { createTurns } from '../store/turns.ts';

export const DETECTOR = '/detect.js';
const ID = 'granted-sites';

/** The host of a web page; null for all else. */
function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/\.$/, '') : null;
}

/** Where a tab is, as far as the browser tells. */
export async function siteOf(tabId: number): Promise<Site> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const host = hostOf(tab?.url);
  if (host === null) return { host, access: 'asked', off: false };
  const own = host === 'gov.cn' || host.endsWith('.gov.cn');
  const access = own ? 'always' : (await isGranted(host)) ? 'granted' : 'asked';
  return { host, access, off: isOff(host, await settings.read()) };
}

/** True where the user does not want one of these addresses to be looked at. */
export async function areOff(addresses: readonly string[]): Promise<boolean> {
  const chosen = await settings.read();
  return addresses.some((address) => isOff(hostOf(address), chosen));
}

const inTurn = createTurns();

/** Lets the detector run on the hosts that the user gave access to, and on no others. */
export function followGrants(): Promise<void> {
  return inTurn(async () => {
    const matches = [...(await grantedPatterns())];
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        matches,
        js: [DETECTOR.slice(1)],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });
}

/** The user gave access while pages of the host were open: they are looked at as well. */
export async function lookAtOpen(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : detect(id))));
}

/** The same for all hosts that may be read, the manifest's own too. */
export async function lookAtAllOpen(): Promise<void> {
  await lookAtOpen(await allPatterns());
}

/** Looks whether the pages of a tab may be reports. */
export async function detect(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [DETECTOR] });
  } catch {
    // The browser's own pages, and tabs that were closed.
  }
}
