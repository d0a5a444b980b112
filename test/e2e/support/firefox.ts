import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { ensureBrowser, FIREFOX } from '../../../lib/cli/browsers.ts';
import { firefoxItself, type FirefoxItself } from './firefox-itself.ts';
import { until } from './until.ts';

/** The part of the extension API that the functions below call inside the browser. */
declare const browser: {
  tabs: { query(filter: { active?: boolean }): Promise<{ id?: number; url?: string }[]> };
  browserAction: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

/** Set beforehand: otherwise Firefox draws it, and the address of the popup is unknown. */
const EXTENSION_UUID = '6f1d1f0c-0c53-4d0c-9d58-2b0b6f0d5a11';
const GECKO_ID = 'gouji@gouji.example';

export interface FirefoxSettings {
  /** Local server; it gets all requests of the browser, whatever the host, as an HTTP proxy does. */
  readonly port: number;
  readonly locale?: string;
  /** Folder for downloads, so that a test can read them. */
  readonly downloads?: string;
  /** Default: the built extension. */
  readonly extension?: string;
  /** Room for all that pages and extensions store, in kB. */
  readonly storage?: number;
}

/** Firefox with the built extension, and what a test asks of it. */
export interface FirefoxUnderTest {
  readonly browser: Browser;
  readonly itself: FirefoxItself;
  /** Errors that no code caught, of pages opened here and of the popup. */
  readonly errors: readonly string[];
  /** A page of the extension that is kept open: only such pages may ask about tabs. */
  inside(): Page;
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  tabIdOf(page: Page): Promise<number>;
  badgeTextOf(page: Page): Promise<string>;
  /** The popup, or another page of the extension, as a tab of its own, about the tab of that page or of that number. */
  openView(about: Page | number, view?: string): Promise<Page>;
  /** Ends the extension and loads it again; its pages are closed by that. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

export async function launchFirefox(settings: FirefoxSettings): Promise<FirefoxUnderTest> {
  const running = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser(FIREFOX),
    headless: true,
    args: ['--remote-allow-system-access'], // without it pages of the extension cannot be opened
    extraPrefsFirefox: preferences(settings),
  });
  const itself = await firefoxItself(running);
  await running.installExtension(settings.extension ?? resolve('.output/firefox-mv2'));
  const errors: string[] = [];
  running.on('targetcreated', (target) => void collectErrors(target, errors));
  let inside = await openInside(running, 'popup.html');
  const tabIdOf = (page: Page): Promise<number> => findTab(inside, page);
  return {
    browser: running,
    itself,
    errors,
    inside: () => inside,
    open: async (address) => {
      const page = await running.newPage();
      await page.goto(address);
      return page;
    },
    tabIdOf,
    badgeTextOf: async (page) => badgeText(inside, await tabIdOf(page)),
    openView: async (about, view = 'popup.html') =>
      openInside(running, `${view}?tab=${typeof about === 'number' ? about : await tabIdOf(about)}`),
    async reloadExtension() {
      await itself.reloadExtension(GECKO_ID);
      inside = await openInside(running, 'popup.html');
    },
    close: () => running.close(),
  };
}

async function collectErrors(target: Target, errors: string[]): Promise<void> {
  const page = await target.page().catch(() => null); // of a tab that is closed already
  page?.on('pageerror', (error) => errors.push(String(error)));
}

function preferences({ port, locale = 'zh-CN', downloads, storage }: FirefoxSettings): Record<string, unknown> {
  const folder = { 'browser.download.dir': downloads, 'browser.download.folderList': 2 };
  return {
    ...(downloads === undefined ? {} : folder),
    ...(storage === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': storage }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
    'intl.accept_languages': locale,
  };
}

/** Firefox reports neither the end of this navigation nor the new address: the page itself is asked. */
async function openInside(running: Browser, path: string): Promise<Page> {
  const page = await running.newPage();
  const address = `moz-extension://${EXTENSION_UUID}/${path}`;
  page.goto(address).catch(() => undefined); // answers when the page is closed, if at all
  await until(
    () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
    {
      what: address,
    },
  );
  return page;
}

/** Without access to the host the extension cannot see an address: then the tab is found by bringing it to the front. */
async function findTab(inside: Page, page: Page): Promise<number> {
  const tabs = await inside.evaluate(() => browser.tabs.query({}));
  const [only, another] = tabs.filter((candidate) => candidate.url === page.url());
  if (only?.id !== undefined && another === undefined) return only.id;
  await page.bringToFront();
  return until(() => activeTab(inside, page.url()), { what: `the tab of ${page.url()}` });
}

async function activeTab(inside: Page, address: string): Promise<number | null> {
  const [tab] = await inside.evaluate(() => browser.tabs.query({ active: true }));
  const other = tab?.url !== undefined && tab.url !== address;
  return other ? null : (tab?.id ?? null);
}

function badgeText(inside: Page, tabId: number): Promise<string> {
  return inside.evaluate((id) => browser.browserAction.getBadgeText({ tabId: id }), tabId);
}
