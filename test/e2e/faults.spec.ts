import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endExtension, stopBackground } from './support/background.ts';
import { launchChromium, type ChromiumUnderTest } from './support/chromium.ts';
import { dismiss, lines } from './support/judging.ts';
import { isMarked, shownMarks, unmarked } from './support/marks.ts';
import { servePages, type PageServer } from './support/page-server.ts';
import { figure, wrongReportHtml } from './support/reports.ts';
import { until } from './support/until.ts';

/** The part of the extension API that is called inside the browser. */
declare const chrome: {
  storage: { local: { get(): Promise<Record<string, unknown>> } };
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
};

const ROW = '各类申请人相加';
const ADDRESS = 'http://www.test.gov.cn/report.html';

/**
 * What can go wrong in Chromium only; all else is in `both/faults.ts`. Firefox never stops the background, which is a page
 * there that stays, and ends the reader itself together with the extension: no code of ours is left that could do anything.
 */
let server: PageServer;
let chromium: ChromiumUnderTest;
/** Each test has a browser of its own: it ends the extension, or what stands for it. */
beforeEach(async () => {
  server = await servePages({ [ADDRESS]: wrongReportHtml() });
  chromium = await launchChromium({ port: server.port });
});
afterEach(async () => {
  await chromium?.close();
  await server?.close();
  expect(chromium?.errors).toEqual([]);
});

async function open(address = ADDRESS): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(address);
  return page;
}

async function view(path: string): Promise<Page> {
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.extensionId}/${path}`);
  return popup;
}

const listed = (popup: Page, count: number): Promise<unknown> =>
  until(async () => (await lines(popup)).length === count, { what: `${count} findings in the list` });

describe('a background that is stopped', () => {
  test('before everything that the user does: all of it is done, and kept', async () => {
    const stop = (): Promise<void> => stopBackground(chromium.context);
    await open('http://www.test.gov.cn/nothing.html');
    await stop();
    const page = await open();
    await shownMarks(page);
    const popup = await chromium.context.newPage();
    await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    const tab = await popup.evaluate(() => chrome.tabs.query({ url: '*://www.test.gov.cn/report.html' }));
    await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html?tab=${tab[0]?.id}`);
    await popup.locator('.state').first().waitFor();
    await stop();
    await dismiss(popup, ROW);
    await listed(popup, 1);
    await stop();
    await popup.reload();
    await listed(popup, 1);
    const settings = await view('options.html');
    await settings.locator('h1').waitFor();
    await stop();
    await settings.getByRole('radio', { name: 'English' }).check();
    await stop();
    await settings.reload();
    await settings.getByRole('heading', { name: 'Gouji settings' }).waitFor();
    await stop();
    await page.reload();
    await shownMarks(page);
    expect((await popup.evaluate(() => chrome.storage.local.get()))['judgements']).toMatchObject({ version: 1 });
  });
});

describe('an extension that is gone from under an open page', () => {
  test('the page is as it was when somebody next looks at it', async () => {
    const page = await open();
    await shownMarks(page);
    await endExtension(chromium.context, chromium.extensionId);
    await page.bringToFront();
    await page.mouse.move(300, 300);
    await unmarked(page);
    await page.evaluate(() => document.body.append('改动'));
    await figure(page, '本年新收', 'total').click();
    expect(await isMarked(page)).toBe(false);
  });
});
