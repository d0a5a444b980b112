import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type ChromiumUnderTest } from './support/chromium.ts';
import { dismiss } from './support/judging.ts';
import { cardSaying, shownMarks } from './support/marks.ts';
import { servePages, type PageServer } from './support/page-server.ts';
import { figure, wrongReportHtml } from './support/reports.ts';
import { until } from './support/until.ts';

let server: PageServer;
let chromium: ChromiumUnderTest;
/** Everything that pages, views and the background of the extension asked for. */
const requested: string[] = [];
beforeAll(async () => {
  server = await servePages();
  chromium = await launchChromium({ port: server.port, hosts: ['*'] });
  chromium.context.on('request', (request) => requested.push(request.url()));
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  expect(chromium?.errors).toEqual([]);
});

const HOST = 'www.privacy.gov.cn';
const ADDRESS = `http://${HOST}/report.html`;

/** What was asked for that is neither the page, its icon, a part of the extension itself, nor an update of the browser. */
function foreign(): readonly string[] {
  const own = new RegExp(
    `^(?:http://update\\.googleapis\\.com/service/|http://${HOST.replaceAll('.', '\\.')}/|(?:blob:)?chrome-extension://${chromium.extensionId}/|data:)`,
  );
  return [...requested, ...server.requests].filter((address) => !own.test(address));
}

async function view(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
  await page.locator('h1, h2').first().waitFor();
  return page;
}

/** Presses a button that saves a file, and says what it is called. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  expect(readFileSync(await download.path()).length).toBeGreaterThan(50);
  return download.suggestedFilename();
}

describe('with the network cut', () => {
  test('all that Gouji does is done, and nobody is asked for anything', async () => {
    server.put(ADDRESS, wrongReportHtml());
    const page = await chromium.context.newPage();
    await page.goto(ADDRESS);
    await chromium.context.setOffline(true);

    await shownMarks(page);
    await figure(page, '本年新收', 'total').click();
    await cardSaying(page, '各类申请人相加');

    const popup = await chromium.openPopupFor(page);
    await popup.locator('.state').first().waitFor();
    const files = [];
    for (const button of ['Excel', 'JSON', '数据 CSV', '发现 CSV', '正文 CSV']) files.push(await saved(popup, button));
    expect(new Set(files.map((name) => name.split('.').at(-1)))).toEqual(new Set(['xlsx', 'json', 'csv']));
    await dismiss(popup, '各类申请人相加');
    await popup.getByText('已排除，数字不变就不再列出').waitFor();

    const panel = await view(`sidepanel.html?tab=${await chromium.tabIdOf(page)}`);
    await panel.getByRole('tab', { name: '判定' }).click();
    await saved(panel, '导出判定');
    const settings = await view('options.html');
    await settings.getByRole('radio', { name: 'English' }).check();
    await settings.getByRole('heading', { name: 'Gouji settings' }).waitFor();
    await settings.getByRole('radio', { name: '中文' }).check();
    await view('welcome.html');
    const demo = await chromium.context.newPage();
    await demo.goto(`chrome-extension://${chromium.extensionId}/demo.html`);
    await shownMarks(demo);

    await chromium.context.setOffline(false);
    expect(foreign()).toEqual([]);
  });

  test('a request would be noticed, and no part of Gouji can make one', async () => {
    const page = await chromium.context.newPage();
    await page.goto(ADDRESS);
    const inside = await view('options.html');
    const ask = (address: string): Promise<boolean> =>
      fetch(address, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
    await page.evaluate(ask, 'http://page.example/');
    await until(() => requested.includes('http://page.example/'), { what: 'the request of the page' });
    for (const kind of ['http', 'https']) {
      expect(await inside.evaluate(ask, `${kind}://inside.example/`)).toBe(false);
      expect(await chromium.serviceWorker.evaluate(ask, `${kind}://background.example/`)).toBe(false);
    }
    expect(new Set(foreign())).toEqual(new Set(['http://page.example/']));
  });
});

describe('the built files', () => {
  /** Names of namespaces in XML, HTML and office files: nobody looks anything up there. */
  const NAMESPACES =
    /^http:\/\/(?:www\.w3\.org|schemas\.(?:openxmlformats|microsoft)\.(?:org|com)|purl\.org|www\.wps\.cn)\//;
  /** How the settings understand a host that is typed in with an address or without one. */
  const TYPED = 'http://${';
  /** Whatever asks an address for anything. */
  const FETCHES = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)\b\(?/g;

  const files = ['chrome-mv3', 'firefox-mv2'].flatMap((build) =>
    readdirSync(`.output/${build}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|html|css|json|svg)$/.test(name))
      .map((name) => ({ name: `${build}/${name}`, text: readFileSync(`.output/${build}/${name}`, 'utf8') })),
  );

  test('name no address but those of namespaces', () => {
    const addresses = files.flatMap(({ name, text }) =>
      [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)<>\\]+/g)].map(([address]) => `${name} ${address}`),
    );
    const named = addresses.filter((line) => {
      const [, address = ''] = line.split(' ');
      return !NAMESPACES.test(address) && !address.startsWith(TYPED);
    });
    expect(named).toEqual([]);
    expect(addresses.length).toBeGreaterThan(10);
  });

  test('have no way to ask for anything', () => {
    const found = files.flatMap(({ name, text }) => [...text.matchAll(FETCHES)].map(([call]) => `${name} ${call}`));
    expect(found).toEqual([]);
  });

  test('make no markup of text', () => {
    const own = files.filter(({ name }) => /\/(?:background|detect|report)\.js$/.test(name));
    expect(own.filter(({ text }) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(text))).toEqual([]);
  });
});
