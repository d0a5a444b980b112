import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../lib/judge/settings.ts';
import { pressCommand } from './support/commands.ts';
import { unfoldCauses } from './support/judging.ts';
import { isMarked, shownMarks, unmarked } from './support/marks.ts';
import { demoPage, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { detectAgain, readersIn } from './support/worlds.ts';

/** The part of the extension API that is called inside the browser. */
declare const chrome: {
  permissions: {
    request(permissions: unknown): Promise<boolean>;
    getAll(): Promise<{ origins: string[] }>;
    remove(permissions: { origins: readonly string[] }): Promise<boolean>;
  };
  storage: { local: { set(values: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
};

let session: Session;
beforeAll(async () => void (session = await startSession({ hosts: ['*'] })));
beforeEach(async () => void (await session.ask('settings.write', DEFAULT_SETTINGS)));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

async function settingsPage(): Promise<Page> {
  const view = await session.context.newPage();
  await view.goto(`chrome-extension://${session.extensionId}/options.html`);
  await view.locator('h1').waitFor();
  return view;
}

const kept = async (): Promise<Settings> => settingsSchema.parse(await session.ask('settings.read', null));

describe('language', () => {
  test('changes the page at once, and marks and popup of pages that are opened then', async () => {
    const view = await settingsPage();
    await view.getByRole('radio', { name: 'English' }).check();
    await view.getByRole('heading', { name: 'Gouji settings' }).waitFor();
    const page = await session.show(wrongReportHtml());
    const labels = (await shownMarks(page)).map(({ label }) => label);
    expect(labels.join()).toMatch(/every equation holds with/);
    const popup = await session.openPopupFor(page);
    await popup.getByText('1 mismatch').first().waitFor();
    await view.getByRole('radio', { name: '中文' }).check();
    await popup.getByText('1 处不符').first().waitFor();
    await view.close();
  });
});

describe('what is listed', () => {
  test('is neither in the popup nor on the page where it weighs too little', async () => {
    const page = await session.show(demoPage('row-sum.html'));
    await session.reportOf(page);
    const popup = await session.openPopupFor(page);
    await popup.locator('.state').waitFor();
    await unfoldCauses(popup);
    const all = await popup.locator('.finding').count();
    expect(await popup.locator('.finding .mark-warning').count()).toBeGreaterThan(0);
    const view = await settingsPage();
    await view.getByRole('radio', { name: '只列不符' }).check();
    await until(async () => (await popup.locator('.finding').count()) < all, { what: 'fewer findings' });
    expect(await popup.locator('.mark-warning, .mark-hint').count()).toBe(0);
    expect(await popup.locator('.checks').innerText()).toContain('按设置不列');
    await view.close();
  });
});

describe('a site that is left alone', () => {
  test('is switched off in the popup, at once and for good, and on again', async () => {
    const address = session.address();
    const page = await session.show(wrongReportHtml(), address);
    await shownMarks(page);
    const popup = await session.openPopupFor(page);
    await popup.getByRole('switch', { name: '自动检查 www.test.gov.cn' }).click();
    await unmarked(page);
    await popup.getByText('这个网站已关闭自动检查').waitFor();
    expect(await session.badgeTextOf(page)).toBe('');
    expect((await kept()).offSites).toEqual(['www.test.gov.cn']);
    await page.reload();
    await detectAgain(page);
    expect([await readersIn(page), await isMarked(page)]).toEqual([0, false]);
    expect((await session.stateOf(page)).frames).toEqual([]);

    await popup.getByRole('button', { name: '检查本页' }).click(); // asked for, it is done
    await popup.getByText('1 处不符').first().waitFor();
    await popup.getByRole('switch', { name: '自动检查 www.test.gov.cn' }).click();
    await until(async () => (await kept()).offSites.length === 0);
    await page.reload();
    await page.bringToFront();
    await shownMarks(page);
  });

  test('is added and removed in the settings', async () => {
    const view = await settingsPage();
    const field = view.getByRole('textbox', { name: '域名' });
    await field.fill('两 个');
    await view.getByRole('button', { name: '添加' }).click();
    await view.getByText('这不是一个域名').waitFor();
    await field.fill('http://TEST.gov.cn/zwgk/');
    await view.getByRole('button', { name: '添加' }).click();
    await view.getByText('已保存').waitFor();
    await until(async () => (await kept()).offSites[0] === 'test.gov.cn');
    const page = await session.show(wrongReportHtml());
    await detectAgain(page);
    expect([await readersIn(page), await isMarked(page)]).toEqual([0, false]);
    await view.getByRole('button', { name: '移除 test.gov.cn' }).click();
    await until(async () => (await kept()).offSites.length === 0);
    await view.close();
  });
});

describe('colours and keys', () => {
  test.each([
    ['浅色', 'rgb(255, 255, 255)'],
    ['深色', 'rgb(27, 28, 30)'],
  ])('%s is %s in every page that is open', async (name, colour) => {
    const view = await settingsPage();
    const welcome = await session.context.newPage();
    await welcome.goto(`chrome-extension://${session.extensionId}/welcome.html`);
    await view.getByRole('radio', { name }).check();
    const ground = () => welcome.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await until(async () => (await ground()) === colour, { what: colour });
    await welcome.close();
    await view.close();
  });

  test('the keys of the manifest are listed', async () => {
    const view = await settingsPage();
    await view.getByText('Alt+Shift+J').waitFor();
    expect(await view.locator('.keys dt').allInnerTexts()).toEqual([
      '打开侧栏',
      '下一处发现',
      '上一处发现',
      '显示或撤去标注',
    ]);
    await view.close();
  });
});

test('the keys of the browser switch the marks off and on, and lead to its own page for keys', async () => {
  const page = await session.show(wrongReportHtml());
  await shownMarks(page);
  await pressCommand(session, 'toggle-marks', page);
  await unmarked(page);
  await pressCommand(session, 'toggle-marks', page);
  await shownMarks(page);
  const view = await settingsPage();
  const [keys] = await Promise.all([
    session.context.waitForEvent('page'),
    view.getByRole('button', { name: '更改快捷键' }).click(),
  ]);
  expect(keys.url()).toBe('chrome://extensions/shortcuts');
  await keys.close();
  await view.close();
});

test('settings that are broken are the defaults, and are not lost', async () => {
  const broken = { version: 9, data: { theme: 'later' } };
  await session.serviceWorker.evaluate((value) => chrome.storage.local.set({ settings: value }), broken);
  expect(await kept()).toEqual(DEFAULT_SETTINGS);
  const stored = await session.serviceWorker.evaluate(() => chrome.storage.local.get());
  expect(Object.entries(stored).find(([key]) => key.startsWith('settings.aside.'))?.[1]).toEqual(broken);
});

describe('sites outside of gov.cn', () => {
  const ADDRESS = 'http://www.county-news.example.com/report.html';

  test('the popup offers to allow the one site, and nothing is asked before', async () => {
    const page = await session.show(wrongReportHtml(), ADDRESS);
    await session.pressButtonOn(page);
    const popup = await session.openPopupFor(page);
    await popup.getByRole('button', { name: '以后自动检查 www.county-news.example.com…' }).waitFor();
    expect((await session.stateOf(page)).site).toEqual({
      host: 'www.county-news.example.com',
      access: 'asked',
      off: false,
    });
    expect(await isMarked(page)).toBe(false);
    await page.close();
  });

  /** What the browser's own question would be answered with; what was asked is kept on the page. */
  async function answered(view: Page, yes: boolean): Promise<void> {
    await view.addInitScript((answer) => {
      const asked: unknown[] = [];
      Object.assign(window, { asked });
      chrome.permissions.request = async (permissions) => (asked.push(permissions), answer);
    }, yes);
    await view.reload();
  }

  test.each([
    [true, '已允许：www.county-news.example.com'],
    [false, '没有允许 www.county-news.example.com，什么也没有改变'],
  ])('the browser is asked for the one site and no more; answered %s, that is said', async (yes, words) => {
    const page = await session.show(wrongReportHtml(), ADDRESS);
    await session.pressButtonOn(page);
    const popup = await session.openPopupFor(page);
    await answered(popup, yes);
    await popup.getByRole('button', { name: '以后自动检查 www.county-news.example.com…' }).click();
    await popup.getByText(words).waitFor();
    expect(await popup.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).toEqual([
      { origins: ['*://www.county-news.example.com/*'] },
    ]);
    expect(await isMarked(page)).toBe(false);
    await page.close();
    await popup.close();
  });

  test('a site that was allowed is given back in the settings', async () => {
    const view = await settingsPage();
    await view.addInitScript(() => {
      const given = { origins: ['*://*.gov.cn/*', '*://www.county-news.example.com/*'] };
      chrome.permissions.getAll = async () => given;
      chrome.permissions.remove = async ({ origins }) => {
        given.origins = given.origins.filter((origin) => !origins.includes(origin));
        return true;
      };
    });
    await view.reload();
    const hosts = view.locator('.setting', { hasText: '另外允许的网站' }).locator('.host');
    await hosts.first().waitFor();
    expect(await hosts.allInnerTexts()).toEqual(['www.county-news.example.com']);
    await view.getByRole('button', { name: '收回 *://www.county-news.example.com/*' }).click();
    await until(async () => (await hosts.count()) === 0, { what: 'no site' });
    await view.close();
  });

  // No test can press the browser's own question: here the manifest grants the site from the beginning.
  test('a site that was allowed is looked at by itself, is listed, and can be switched off', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-granted-'));
    cpSync('.output/chrome-mv3', folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { host_permissions: string[] };
    manifest.host_permissions.push('*://www.county-news.example.com/*');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const granted = await startSession({ hosts: ['*'], extension: folder });
    const page = await granted.show(wrongReportHtml(), ADDRESS);
    await shownMarks(page);
    const popup = await granted.openPopupFor(page);
    await popup.getByText('非政府网站域名').waitFor();
    await popup.getByRole('switch', { name: '自动检查 www.county-news.example.com' }).waitFor();
    const view = await granted.context.newPage();
    await view.goto(`chrome-extension://${granted.extensionId}/options.html`);
    await view.getByRole('button', { name: '收回 *://www.county-news.example.com/*' }).waitFor();
    expect(await isMarked(await granted.show(wrongReportHtml(), 'http://other.example.com/report.html'))).toBe(false);
    await granted.close();
    expect(granted.errors).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

test('the first page says in both languages what happens, and leads to a demo without a network', async () => {
  const view = await session.context.newPage();
  await view.goto(`chrome-extension://${session.extensionId}/welcome.html`);
  await view.getByText('没有任何内容离开这台电脑').waitFor();
  await view.getByText('Nothing leaves this computer').waitFor();
  const asked = session.server.requests.length;
  const [demo] = await Promise.all([
    session.context.waitForEvent('page'),
    view.getByRole('button', { name: '看演示页' }).click(),
  ]);
  await shownMarks(demo);
  expect(await session.badgeTextOf(demo)).not.toBe('');
  expect(session.server.requests.length).toBe(asked);
});
