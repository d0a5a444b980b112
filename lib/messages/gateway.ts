import { browser } from '../platform/browser.ts';
import { send } from './send.ts';
import type { TabGateway } from './tab-state.ts';

/** The gateway to the tab that a page of the extension is about: `?tab=<id>` of its address, else the active one. */
export async function createTabGateway(): Promise<TabGateway> {
  const tabId = await tabOfPage();
  return {
    state: () => send('tab.state', { tabId }),
    check: () => send('tab.check', { tabId }),
    reveal: (frameId, finding) => send('finding.reveal', { tabId, frameId, finding }),
    setMarks: async (on) => void (await send('marks.set', { tabId, on })),
  };
}

async function tabOfPage(): Promise<number> {
  const stated = new URLSearchParams(location.search).get('tab');
  if (stated !== null && /^\d+$/.test(stated)) return Number(stated);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) throw new Error('no active tab');
  return active.id;
}
