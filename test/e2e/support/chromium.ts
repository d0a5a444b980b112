import { resolve } from 'node:path';
import type { CDPSession, Page, Worker } from 'playwright-core';
import { startChromium, type RunningChromium } from '../../../lib/cli/browsers.ts';
import { until } from './until.ts';

/** The part of the extension API that the functions below call inside the browser. */
declare const chrome: {
  tabs: { query(filter: { active?: boolean; currentWindow?: boolean }): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

export interface ChromiumSettings {
  /** Local server that answers for the hosts. */
  readonly port: number;
  /** Default: every host of gov.cn. `*` leads any host to the local server. */
  readonly hosts?: readonly string[];
  /** Default: zh-CN. */
  readonly locale?: string;
  /** Default: the built extension. */
  readonly extension?: string;
}

/** Chromium with the built extension, and what a test asks of it. */
export interface ChromiumUnderTest extends RunningChromium {
  /** Errors that no code caught, of pages and of scripts of the extension in them. */
  readonly errors: readonly string[];
  tabIdOf(page: Page): Promise<number>;
  /** Empty where the badge shows nothing. */
  badgeTextOf(page: Page): Promise<string>;
  /** The popup as a tab of its own, about the tab of that page. */
  openPopupFor(page: Page): Promise<Page>;
  /** Presses the button of the toolbar: grants activeTab, opens the real popup (which `context.pages()` does not list). */
  pressButtonOn(page: Page): Promise<void>;
}

export async function launchChromium(settings: ChromiumSettings): Promise<ChromiumUnderTest> {
  const running = await startChromium({ ...settings, extension: settings.extension ?? resolve('.output/chrome-mv3') });
  const errors: string[] = [];
  await closeWelcome(running);
  running.context.on('weberror', (error) => errors.push(String(error.error())));
  const tabIdOf = (page: Page): Promise<number> => findTab(running.serviceWorker, page);
  return {
    ...running,
    errors,
    tabIdOf,
    badgeTextOf: async (page) => badgeText(running.serviceWorker, await tabIdOf(page)),
    openPopupFor: async (page) => openPopup(running, await tabIdOf(page)),
    pressButtonOn: (page) => pressButton(running, page),
  };
}

/** The first-run page comes to the front at a moment of its own: it is waited for, so that it disturbs no test. */
async function closeWelcome({ context }: RunningChromium): Promise<void> {
  const welcome = await until(() => context.pages().find((page) => page.url().endsWith('/welcome.html')), {
    what: 'the first-run page',
  });
  await welcome.close();
}

/** The background, or a page of the extension: both may ask the browser about tabs. */
export type Asking = Pick<Worker, 'evaluate'>;

/** Without access to the host the extension cannot see an address: then the tab is found by bringing it to the front. */
export async function findTab(serviceWorker: Asking, page: Page): Promise<number> {
  const tabs = await serviceWorker.evaluate(() => chrome.tabs.query({}));
  const [only, another] = tabs.filter((tab) => tab.url === page.url());
  if (only?.id !== undefined && another === undefined) return only.id;
  await page.bringToFront();
  return until(() => activeTab(serviceWorker, page.url()), { what: `the tab of ${page.url()}` });
}

async function activeTab(serviceWorker: Asking, address: string): Promise<number | null> {
  const [tab] = await serviceWorker.evaluate(() => chrome.tabs.query({ active: true }));
  const other = tab?.url !== undefined && tab.url !== address;
  return other ? null : (tab?.id ?? null);
}

export function badgeText(serviceWorker: Asking, tabId: number): Promise<string> {
  return serviceWorker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

async function openPopup({ context, extensionId }: RunningChromium, tabId: number): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
  return popup;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A tab is a target of its own, above the target of the page in it: it is told by the address. */
async function pressButton({ context, extensionId }: RunningChromium, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('no session with the browser');
  const { targetInfos } = await send<{ targetInfos: TargetInfo[] }>(session, 'Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  await send(session, 'Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
}

/** Playwright's types lag behind the protocol. */
function send<T>(session: CDPSession, method: string, parameters: object): Promise<T> {
  return (session.send as (method: string, parameters: object) => Promise<T>).call(session, method, parameters);
}
