import type { Page, Worker } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endExtension, reloadExtension, stopBackground } from './support/background.ts';
import { launchChromium, type ChromiumUnderTest } from './support/chromium.ts';
import { dismiss, lines, unfold } from './support/judging.ts';
import { cardSaying, isMarked, shownMarks, unmarked } from './support/marks.ts';
import { servePages, type PageServer } from './support/page-server.ts';
import { figure, wrongReportHtml } from './support/reports.ts';
import { until } from './support/until.ts';

/** The part of the extension API that is called inside the browser. */
declare const chrome: {
  storage: Record<
    'local' | 'session',
    {
      get(): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
      readonly QUOTA_BYTES: number;
      getBytesInUse(): Promise<number>;
    }
  >;
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

const ROW = '各类申请人相加';
const ADDRESS = 'http://www.test.gov.cn/report.html';

let server: PageServer;
let chromium: ChromiumUnderTest;
/** The background, or a page of the extension after it was loaded again: both may ask the browser about tabs and storage. */
let background: Pick<Worker, 'evaluate'>;
/** Each test has a browser of its own. */
beforeEach(async () => {
  server = await servePages({ [ADDRESS]: wrongReportHtml() });
  chromium = await launchChromium({ port: server.port, hosts: ['*'] });
  background = chromium.serviceWorker;
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

/** The popup about a page; found by the background of this moment. A tab that is still being closed stands before it. */
async function popupAbout(page: Page): Promise<Page> {
  const tabs = await background.evaluate(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url === page.url())?.id;
  return view(`popup.html?tab=${tab}`);
}

async function view(path: string): Promise<Page> {
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.extensionId}/${path}`);
  return popup;
}

const listed = (popup: Page, count: number): Promise<unknown> =>
  until(async () => (await lines(popup)).length === count, { what: `${count} findings in the list` });
const stored = (area: 'local' | 'session'): Promise<Record<string, unknown>> =>
  background.evaluate((name) => chrome.storage[name].get(), area);

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

describe('an extension that is loaded again under an open page', () => {
  test('the old reader leaves, the new one marks the page once and obeys', async () => {
    const page = await open();
    await shownMarks(page);
    background = await reloadExtension(chromium.context, chromium.extensionId);
    await page.bringToFront();
    await page.mouse.move(300, 300);
    await shownMarks(page);
    await figure(page, '本年新收', 'total').click();
    await cardSaying(page, ROW);
    const popup = await popupAbout(page);
    await popup.locator('.state').first().waitFor();
    expect(await page.locator('gouji-marks').count()).toBe(1);
    await popup.getByRole('switch', { name: '在页面上标注' }).click();
    await unmarked(page);
    await page.evaluate(() => document.body.append('改动'));
    await page.mouse.move(310, 310);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(await isMarked(page)).toBe(false);
  });

  test('what was judged before is judged still', async () => {
    const page = await open();
    await shownMarks(page);
    const before = await popupAbout(page);
    await dismiss(before, ROW);
    await listed(before, 1);
    background = await reloadExtension(chromium.context, chromium.extensionId);
    await listed(await popupAbout(page), 1);
  });
});

describe('a storage', () => {
  test('that is full: the person is told, nothing is lost, and there is room again later', async () => {
    const page = await open();
    await shownMarks(page);
    const popup = await popupAbout(page);
    await dismiss(popup, ROW);
    await listed(popup, 1);
    const before = (await stored('local'))['judgements'];
    await background.evaluate(async () => {
      const { local } = chrome.storage;
      await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - (await local.getBytesInUse()) - 20) });
    });
    await dismiss(popup, '第一、二项之和');
    await popup.getByText('未能保存判定，原有的没有改动').waitFor();
    expect((await stored('local'))['judgements']).toEqual(before);
    const settings = await view('options.html');
    await settings.getByRole('textbox', { name: '域名' }).fill('a-site-with-a-long-name.gov.cn');
    await settings.getByRole('button', { name: '添加' }).click();
    await settings.getByText('未能保存，请再试一次').waitFor();

    await background.evaluate(() => chrome.storage.local.remove('filler'));
    await popup.reload();
    await dismiss(popup, '第一、二项之和');
    await listed(popup, 0);
  });

  test.each([
    ['is broken', 'no list'],
    ['is of a later version', { version: 99, data: { judged: [] } }],
    ['is of an older version', [{ rule: 'requests/row-total' }]],
  ])('that %s: it is set aside with what is in it, said, and one begins anew', async (_, judgements) => {
    await background.evaluate((value) => chrome.storage.local.set({ judgements: value }), judgements);
    const page = await open();
    await shownMarks(page);
    const popup = await popupAbout(page);
    await dismiss(popup, ROW);
    await listed(popup, 1);
    const kept = await stored('local');
    const aside = Object.keys(kept).filter((key) => key.startsWith('judgements.aside.'));
    expect(aside.map((key) => kept[key])).toEqual([judgements]);
    expect(kept['judgements']).toMatchObject({ version: 1, data: [{ opinions: [{ verdict: 'dismissed' }] }] });
  });

  test('for the session that is broken: pages are read and marked as if nothing had been known of them', async () => {
    const page = await open();
    await shownMarks(page);
    await background.evaluate(async () => {
      const { session } = chrome.storage;
      const keys = Object.keys(await session.get());
      await session.set({ ...Object.fromEntries(keys.map((key) => [key, 'broken'])), 'marks-off': { a: 1 } });
    });
    await page.reload();
    await shownMarks(page);
    await listed(await popupAbout(page), 2);
  });
});

describe('a tab that is closed in the middle', () => {
  test('at any moment: nothing is remembered of it, and nothing fails', async () => {
    for (const moment of ['commit', 'domcontentloaded', 'load'] as const) {
      const page = await chromium.context.newPage();
      await page.goto(ADDRESS, { waitUntil: moment });
      await page.close();
    }
    const marked = await open();
    await shownMarks(marked);
    const popup = await popupAbout(marked);
    await popup.locator('.state').first().waitFor();
    await marked.close();
    const check = popup.getByRole('button', { name: /检查本页|重新检查/ });
    await check.first().click();
    await popup
      .getByText(/不允许|未能/)
      .first()
      .waitFor();
    await until(async () => Object.keys(await stored('session')).every((key) => !key.startsWith('tab:')), {
      what: 'no tab to be remembered',
    });
  });
});

describe('a clock', () => {
  test('that was put back by years: the last thing that was said counts', async () => {
    const page = await open();
    await shownMarks(page);
    const popup = await popupAbout(page);
    await dismiss(popup, ROW);
    await listed(popup, 1);
    await popup.clock.setFixedTime(new Date('1999-01-01T00:00:00Z'));
    await popup.getByRole('button', { name: '1 处已判定' }).click();
    await unfold(popup, ROW);
    await popup.locator('.group-dismissed').getByRole('button', { name: '撤销判定' }).click();
    await listed(popup, 2);
    await popup.reload();
    await listed(popup, 2);
  });
});

describe('parts of different age', () => {
  test('a background that asks for what this reader does not know, or leaves out what it needs', async () => {
    const page = await open();
    await shownMarks(page);
    const tab = await chromium.tabIdOf(page);
    const ask = (message: unknown): Promise<unknown> =>
      background.evaluate(([id, sent]) => chrome.tabs.sendMessage(id, sent as object).catch(() => 'no answer'), [
        tab,
        message,
      ] as const);
    const names = ['frame.later', 'frame.reveal', 'frame.marks', 'frame.step', 'frame.readings', 'constructor'];
    for (const name of names) await ask({ name, input: null });
    for (const message of [{}, { name: 3 }, { input: null }, [], 'frame.leave', 7]) await ask(message);
    await background.evaluate((id) => chrome.tabs.sendMessage(id, { name: 'frame.marks', input: { on: true } }), tab);
    await shownMarks(page);
  });

  test('a reader that says what this background does not know, or may not be told', async () => {
    const page = await open();
    await shownMarks(page);
    const cdp = await chromium.context.newCDPSession(page);
    const worlds: { id: number; origin: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await cdp.send('Runtime.enable');
    const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'))?.id ?? 0;
    const say = async (message: unknown): Promise<unknown> => {
      const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)}).catch((error) => error.message)`;
      const { result } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId: world,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    };
    const before = await stored('local');
    for (const message of [{ name: 'report.later', input: null }, { name: 'constructor' }, {}, 3, []]) {
      expect(await say(message)).not.toMatchObject({ ok: true });
    }
    expect(await say({ name: 'report.inspected', input: { url: 'a' } })).toMatchObject({
      error: { code: 'bad-input' },
    });
    for (const name of ['settings.write', 'judgement.add', 'judgement.list', 'marks.set', 'tab.state', 'site.set']) {
      expect(await say({ name, input: null })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    expect(await stored('local')).toEqual(before);
    await listed(await popupAbout(page), 2);
  });
});
