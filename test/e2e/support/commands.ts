import type { Page } from 'playwright-core';
import type { ChromiumUnderTest } from './chromium.ts';

/** The part of the extension API that is called in the background. */
declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  tabs: { get(tabId: number): Promise<object> };
};

/** What the browser does when a key of the manifest is pressed: tests cannot press keys outside of pages. */
export async function pressCommand(chromium: ChromiumUnderTest, command: string, page: Page): Promise<void> {
  const tabId = await chromium.tabIdOf(page);
  await chromium.serviceWorker.evaluate(
    async ([name, id]) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)),
    [command, tabId] as const,
  );
}
