import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { reloadExtension } from '../support/background.ts';
import { badgeText, findTab } from '../support/chromium.ts';
import { shadowOf } from '../support/marks.ts';
import { startSession } from '../support/session.ts';
import { reaches } from './asked.ts';
import type { BrowserUnderTest, Tab } from './under-test.ts';

/** The part of the extension API that is called inside the browser. */
declare const chrome: {
  storage: {
    local: {
      readonly QUOTA_BYTES: number;
      getBytesInUse(): Promise<number>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

/** Chromium, driven by Playwright. */
export async function startInChromium(): Promise<BrowserUnderTest> {
  const session = await startSession({ hosts: ['*'] });
  const { context, extensionId, server } = session;
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  const pages = new Map<Tab, Page>();
  const pageOf = (tab: Tab): Page => pages.get(tab) as Page;
  const remember = (page: Page): Tab => {
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  let inside = await open('popup.html?tab=0');
  let count = 0;
  const serve = (page: Parameters<BrowserUnderTest['serve']>[0], host = 'www.test.gov.cn'): string => {
    const address = `http://${host}/chromium-${(count += 1)}.html`;
    server.put(address, page);
    return address;
  };
  const tabIdOf = (tab: Tab): Promise<number> => findTab(inside, pageOf(tab));
  return {
    get errors() {
      return session.errors;
    },
    serve,
    async show(page, host) {
      const tab = await context.newPage();
      await tab.goto(serve(page, host));
      return remember(tab);
    },
    badgeOf: async (tab) => badgeText(inside, await tabIdOf(tab)),
    tabIdOf,
    async view(tab, name = 'popup.html') {
      const id = typeof tab === 'number' ? tab : await tabIdOf(tab);
      return remember(await open(`${name}?tab=${id}`));
    },
    inside: (action, argument) => inside.evaluate(action as never, argument) as never,
    async saved(view, press) {
      const [download] = await Promise.all([pageOf(view).waitForEvent('download'), press()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    },
    reloadExtension: async () => void (inside = await reloadExtension(context, extensionId)),
    async fillStorage() {
      await inside.evaluate(async () => {
        const { local } = chrome.storage;
        await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - (await local.getBytesInUse()) - 20) });
      });
      return () => inside.evaluate(() => chrome.storage.local.remove('filler'));
    },
    cutNetwork: (cut) => context.setOffline(cut),
    requests: async () =>
      [...requested, ...server.requests].filter((one) => /^(?:http|ws)s?:/.test(one) && !OF_THE_BROWSER.test(one)),
    backgroundReaches: (address) => session.serviceWorker.evaluate(reaches, address),
    close: () => session.close(),
  };
}

/** Chromium looks for updates of itself. */
const OF_THE_BROWSER = /^http:\/\/update\.googleapis\.com\/service\//;

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
