import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { CHROMIUM, ensureBrowser } from '../../../lib/cli/browsers.ts';
import { until } from './until.ts';

/** The part of the extension API that is called inside the browser. */
declare const chrome: { tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> } };

/** A browser that can be closed and started again with all that it remembers. */
export interface KeptProfile {
  start(): Promise<BrowserContext>;
  /** Forgets the code of the extension, as the browser does when it updates one; what the extension keeps stays. */
  forgetCode(): Promise<void>;
  /** A page of the extension about the tab of a page. */
  view(context: BrowserContext, name: string, page: Page): Promise<Page>;
  remove(): Promise<void>;
}

/** `extension`: its folder; what was kept belongs to the folder. */
export function keptProfile(port: number, extension = resolve('.output/chrome-mv3')): KeptProfile {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-profile-'));
  return {
    start: () =>
      chromium.launchPersistentContext(profile, {
        executablePath: ensureBrowser(CHROMIUM),
        headless: true,
        locale: 'zh-CN',
        args: [
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
          `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
          '--lang=zh-CN',
        ],
      }),
    async view(context, name, page) {
      const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const tabs = () => worker.evaluate(() => chrome.tabs.query({}));
      const tab = await until(async () => (await tabs()).find(({ url }) => url === page.url())?.id, {
        what: 'the tab',
      });
      const view = await context.newPage();
      await view.goto(`chrome-extension://${new URL(worker.url()).host}/${name}.html?tab=${tab}`);
      return view;
    },
    forgetCode: () => rm(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true, maxRetries: 20 }),
    remove: () => rm(profile, { recursive: true, force: true, maxRetries: 20 }),
  };
}
