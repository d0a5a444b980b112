import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { shadowOf } from '../support/marks.ts';
import { startSession } from '../support/session.ts';
import type { BrowserUnderTest, Tab } from './under-test.ts';

/** Chromium, driven by Playwright. */
export async function startInChromium(): Promise<BrowserUnderTest> {
  const session = await startSession();
  const pages = new Map<Tab, Page>();
  const pageOf = (tab: Tab): Page => pages.get(tab) as Page;
  const remember = (page: Page): Tab => {
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  return {
    get errors() {
      return session.errors;
    },
    show: async (page) => remember(await session.show(page)),
    serve: (page) => {
      const address = session.address();
      session.server.put(address, page);
      return address;
    },
    badgeOf: (tab) => session.badgeTextOf(pageOf(tab)),
    async view(tab, name = 'popup.html') {
      const id = await session.tabIdOf(pageOf(tab));
      const view = await session.context.newPage();
      await view.goto(`chrome-extension://${session.extensionId}/${name}?tab=${id}`);
      return remember(view);
    },
    async saved(view, press) {
      const [download] = await Promise.all([pageOf(view).waitForEvent('download'), press()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    },
    close: () => session.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    address: () => page.url(),
    evaluate: (action, argument) => page.evaluate(action as never, argument) as never,
    inOverlay: async (action, argument) => (await shadowOf(page)).run(action, argument) as never,
    async click(selector) {
      await page.bringToFront();
      await page.click(selector);
    },
    async press(key) {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
    front: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
  };
}
