import { browser } from '../platform/browser.ts';

const VERMILION = '#c8372d';

/** The number of errors of a tab on the toolbar button; nothing where there are none. */
export async function showBadge(tabId: number, errors: number): Promise<void> {
  const action = browser.action ?? browser.browserAction;
  try {
    await action.setBadgeBackgroundColor({ tabId, color: VERMILION });
    await action.setBadgeText({ tabId, text: errors > 0 ? String(errors) : '' });
  } catch {
    // The tab was closed in the meantime.
  }
}
