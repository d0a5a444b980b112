import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../support/firefox.ts';
import { servePages } from '../support/page-server.ts';
import { until } from '../support/until.ts';
import { runInShadow } from './shadow-bidi.ts';
import type { BrowserUnderTest, SavedFile, Tab } from './under-test.ts';

/** Firefox, driven by puppeteer over WebDriver BiDi. */
export async function startInFirefox(): Promise<BrowserUnderTest> {
  const downloads = mkdtempSync(join(tmpdir(), 'gouji-downloads-'));
  const server = await servePages();
  const firefox = await launchFirefox({ port: server.port, downloads });
  const pages = new Map<Tab, Page>();
  const pageOf = (tab: Tab): Page => pages.get(tab) as Page;
  const remember = (page: Page): Tab => {
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  let count = 0;
  const serve: BrowserUnderTest['serve'] = (page) => {
    const address = `http://www.test.gov.cn/firefox-${(count += 1)}.html`;
    server.put(address, page);
    return address;
  };
  return {
    get errors() {
      return firefox.errors.filter((error) => !OF_THE_BROWSER.test(error));
    },
    serve,
    show: async (page) => remember(await firefox.open(serve(page))),
    badgeOf: (tab) => firefox.badgeTextOf(pageOf(tab)),
    view: async (tab, name) => remember(await firefox.openPopupFor(pageOf(tab), name)),
    async saved(_, press, ending) {
      await press();
      return until(() => fileIn(downloads, ending), { what: `a file ${ending}` });
    },
    async close() {
      await firefox.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** What Firefox reports of a page beside errors of scripts: what its own policy kept from it, and its depth. */
const OF_THE_BROWSER = /^Error: (?:Content-Security-Policy: The page|The document tree is too deep)/;

/** Null until it has content: Firefox makes the file first. */
function fileIn(folder: string, ending: string): SavedFile | null {
  const name = readdirSync(folder).find((file) => file.endsWith(ending));
  const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
  return name === undefined || text === '' ? null : { name, text };
}

function tabOf(page: Page): Tab {
  return {
    address: () => page.url(),
    evaluate: (action, argument) => page.evaluate(action as never, argument) as never,
    inOverlay: (action, argument) => runInShadow(page, 'gouji-marks', action, argument) as never,
    async click(selector) {
      await page.bringToFront();
      await page.click(selector);
    },
    async press(key) {
      await page.bringToFront();
      await page.keyboard.press(key as never);
    },
    front: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
  };
}
