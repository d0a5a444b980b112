import { browser } from '../platform/browser.ts';
import { requestHost } from '../platform/hosts.ts';
import { watchStorage } from '../platform/storage.ts';
import type { Desk } from './desk.ts';
import { send } from './send.ts';
import type { TabGateway } from './tab-state.ts';

/** The gateway to one tab. */
export function createTabGateway(tabId: number): TabGateway {
  return {
    state: () => send('tab.state', { tabId }),
    check: () => send('tab.check', { tabId }),
    reveal: (frameId, finding) => send('finding.reveal', { tabId, frameId, finding }),
    setMarks: async (on) => void (await send('marks.set', { tabId, on })),
    setReadings: async (on) => void (await send('readings.set', { tabId, on })),
    setSite: async (host, on) => void (await send('site.set', { tabId, host, on })),
    allowSite: requestHost,
    watch: (changed) => watchStorage('session', `tab:${tabId}`, changed),
  };
}

/** Judgements are kept by the background. */
export const desk: Desk = {
  list: () => send('judgement.list', null),
  judge: async (judged) => void (await send('judgement.add', judged)),
  merge: (judgements) => send('judgement.merge', { judgements }),
  watch: (changed) => watchStorage('local', 'judgements', changed),
};

/** The tab that a page of the extension is about: `?tab=<id>` of its address, else the active one. */
export async function tabOfPage(): Promise<number> {
  const stated = statedTab();
  if (stated !== null) return stated;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) throw new Error('no active tab');
  return active.id;
}

/** The tab that the address of this page names, or null. */
export function statedTab(): number | null {
  const stated = new URLSearchParams(location.search).get('tab');
  return stated !== null && /^\d+$/.test(stated) ? Number(stated) : null;
}
