import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../support/firefox.ts';
import { servePages } from '../support/page-server.ts';
import { until } from '../support/until.ts';
import { runInShadow } from './shadow-bidi.ts';
import type { BrowserUnderTest, SavedFile, Tab } from './under-test.ts';

/** The part of the extension API that is called inside the browser. */
declare const browser: { extension: { getBackgroundPage(): { fetch: typeof fetch } } };

/** Firefox, driven by puppeteer over WebDriver BiDi. */
export async function startInFirefox(): Promise<BrowserUnderTest> {
  const downloads = mkdtempSync(join(tmpdir(), 'gouji-downloads-'));
  const server = await servePages();
  const firefox = await launchFirefox({ port: server.port, downloads, storage: ROOM });
  const pages = new Map<Tab, Page>();
  const pageOf = (tab: Tab): Page => pages.get(tab) as Page;
  const remember = (page: Page): Tab => {
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  let count = 0;
  const serve = (page: Parameters<BrowserUnderTest['serve']>[0], host = 'www.test.gov.cn'): string => {
    const address = `http://${host}/firefox-${(count += 1)}.html`;
    server.put(address, page);
    return address;
  };
  return {
    get errors() {
      return firefox.errors.filter((error) => !REPORTED.test(error));
    },
    serve,
    show: async (page, host) => remember(await firefox.open(serve(page, host))),
    badgeOf: (tab) => firefox.badgeTextOf(pageOf(tab)),
    tabIdOf: (tab) => firefox.tabIdOf(pageOf(tab)),
    view: async (tab, name) => remember(await firefox.openView(typeof tab === 'number' ? tab : pageOf(tab), name)),
    inside: (action, argument) => firefox.inside().evaluate(action as never, argument) as never,
    async saved(_, press, ending) {
      await press();
      return until(() => takeFile(downloads, ending), { what: `a file ${ending}` });
    },
    reloadExtension: () => firefox.reloadExtension(),
    async fillStorage() {
      await firefox.inside().evaluate(takeRoom);
      return () => firefox.inside().evaluate(giveRoomBack);
    },
    cutNetwork: (cut) => firefox.itself.cutNetwork(cut),
    requests: async () => (await firefox.itself.requests()).filter((address) => !OF_THE_BROWSER.test(address)),
    backgroundReaches: (address) =>
      firefox.inside().evaluate(
        (wanted) =>
          browser.extension
            .getBackgroundPage()
            .fetch(wanted, { mode: 'no-cors' })
            .then(
              () => true,
              () => false,
            ),
        address,
      ),
    async close() {
      await firefox.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** What Firefox reports of a page beside errors of scripts: what its own policy kept from it, and its depth. */
const REPORTED = /^Error: (?:Content-Security-Policy: The page|The document tree is too deep)/;
/** Firefox looks for settings of its own. */
const OF_THE_BROWSER = /^https:\/\/firefox\.settings\.services\.mozilla\.com\//;
/** The least that Firefox lets all pages and extensions store, in kB. */
const ROOM = 10_240;

/** The room is shared: files of our own take it to the last byte, which values in the storage would not do. */
async function takeRoom(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  for (let size = 4 << 20, count = 0; size > 0; count += 1) {
    try {
      const file = await folder.getFileHandle(`filler-${count}`, { create: true });
      const writer = await file.createWritable();
      await writer.write(new Uint8Array(size));
      await writer.close();
    } catch {
      size >>= 3;
    }
  }
}

async function giveRoomBack(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name);
}

/** Null until it has content: Firefox makes the file first. */
function takeFile(folder: string, ending: string): SavedFile | null {
  const name = readdirSync(folder).find((file) => file.endsWith(ending));
  const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
  if (name === undefined || text === '') return null;
  rmSync(join(folder, name)); // the next one of this name would get a number
  return { name, text };
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
