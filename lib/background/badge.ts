import { browser } from '../platform/browser.ts';
import type { TabRecord } from '../store/tab-records.ts';

const VERMILION = '#c8372d';

/** The number of errors of a tab on the toolbar button; nothing where there are none. */
export async function showBadge(tabId: number, { frames }: TabRecord): Promise<void> {
  const errors = Object.values(frames).reduce((sum, frame) => sum + frame.errors, 0);
  const action = browser.action ?? browser.browserAction;
  try {
    await action.setBadgeBackgroundColor({ tabId, color: VERMILION });
    await action.setBadgeText({ tabId, text: errors > 0 ? String(errors) : '' });
  } catch {
    // The tab was closed in the meantime.
  }
}
