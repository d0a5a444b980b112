import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Tells which tab of this window is in front, each time that another one is or that it has loaded another page. */
export function watchActiveTab(changed: (tabId: number) => void): () => void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => (own = id));
  const onActivated = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType): void => {
    if (windowId === own) changed(tabId);
  };
  const onUpdated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): void => {
    if (status === 'complete' && tab.active && tab.windowId === own) changed(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
