import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultSchema } from '../../lib/model/result.ts';
import { parseCsv } from '../lib/export/parse-csv.ts';
import { cellIds } from '../support/generate/form.ts';
import { launchFirefox, type FirefoxUnderTest } from './support/firefox.ts';
import { servePages, type PageServer } from './support/page-server.ts';
import {
  demoPage,
  failedEquations,
  reportHtml,
  WRONG_REPORT_FAILS,
  WRONG_WORDS,
  wrongReportHtml,
  wrongTextHtml,
} from './support/reports.ts';
import { until } from './support/until.ts';

let server: PageServer;
let firefox: FirefoxUnderTest;
let downloads: string;
beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'gouji-downloads-'));
  server = await servePages();
  firefox = await launchFirefox({ port: server.port, downloads });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  rmSync(downloads, { recursive: true, force: true });
  expect(firefox?.errors).toEqual([]);
});

let count = 0;
async function show(html: string): Promise<Page> {
  const address = `http://www.test.gov.cn/firefox-${(count += 1)}.html`;
  server.put(address, html);
  return firefox.open(address);
}

const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('gouji-marks') !== null);
const markup = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const saying = (popup: Page, text: string): Promise<boolean> =>
  until(() => popup.evaluate((words) => document.body.innerText.includes(words), text), { what: text });
const badge = (page: Page, text: string): Promise<boolean> =>
  until(async () => (await firefox.badgeTextOf(page)) === text, { what: `the badge “${text}”` });

/** Presses a control of the popup; the real click of the browser needs the tab in front. */
const press = (popup: Page, selector: string, text = ''): Promise<void> =>
  popup.evaluate(
    ([wanted, words]) => {
      const all = [...document.querySelectorAll<HTMLElement>(wanted)];
      const control = all.find((one) => one.textContent.includes(words));
      if (!control) throw new Error(`no ${wanted} that says ${words}`);
      control.click();
    },
    [selector, text] as const,
  );

/** What a press of an export button leaves in the folder for downloads. */
async function exported(popup: Page, button: string, ending: string): Promise<{ name: string; text: string }> {
  await press(popup, 'button', button);
  return until(() => {
    const name = readdirSync(downloads).find((file) => file.endsWith(ending));
    const text = name === undefined ? '' : readFileSync(join(downloads, name), 'utf8');
    return name !== undefined && text !== '' && { name, text };
  });
}

describe('in Firefox', () => {
  test('a report is marked and counted', async () => {
    const page = await show(wrongReportHtml());
    await until(() => isMarked(page));
    await badge(page, '1');
  });

  test.each([
    ['a right report', reportHtml()],
    ['a notice with the empty form', demoPage('notice.html')],
    ['an ordinary page', '<!doctype html><title>新闻</title><p>新闻</p>'],
  ])('%s is neither marked nor counted', async (_, html) => {
    const page = await show(html);
    const before = await markup(page);
    const popup = await firefox.openPopupFor(page);
    await until(() => popup.evaluate(() => document.querySelector('main h1, main h2') !== null));
    await badge(page, '');
    expect(await markup(page)).toBe(before);
    await popup.close();
  });

  test('the popup shows body, year and findings, and leads to their places', async () => {
    const page = await show(wrongReportHtml());
    await badge(page, '1');
    const popup = await firefox.openPopupFor(page);
    await saying(popup, '清河市水务局');
    await saying(popup, '2023年度');
    await saying(popup, '1 处不符');
    await press(popup, '.cause > .line');
    await until(() => popup.evaluate(() => document.body.innerText.includes('到页面处')));
    await press(popup, 'button', '到页面处');
    await saying(popup, '已到页面处');
    await until(() => page.evaluate(() => scrollY > 0));
    await popup.close();
  });

  test('switched off, the document is what it was; switched on, it is marked again', async () => {
    const page = await show(wrongReportHtml());
    await until(() => isMarked(page));
    const popup = await firefox.openPopupFor(page);
    await saying(popup, '1 处不符');
    await press(popup, '[role=switch]');
    await saying(popup, '已撤去页面上的标注');
    await until(async () => !(await isMarked(page)));
    const unmarked = await markup(page);
    expect(unmarked).not.toContain('gouji');
    const parsed = (html: string): string =>
      new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    expect(unmarked).toBe(await page.evaluate(`(${parsed.toString()})(${JSON.stringify(wrongReportHtml())})`));
    await press(popup, '[role=switch]');
    await until(() => isMarked(page));
    await popup.close();
  });

  test('words of the text are underlined and open their card; switched off, nothing of it is left', async () => {
    const page = await show(wrongTextHtml());
    const words = (): Promise<string> =>
      page.evaluate(() => [...CSS.highlights].map(([name, ranges]) => `${name} ${[...ranges].join('')}`).join());
    const underlined = (name: string): Promise<boolean> =>
      until(async () => (await words()).replace(/\s+/g, '') === name + WRONG_WORDS, { what: name });
    await underlined('gouji-warning');
    expect(await markup(page)).not.toMatch(/class="[^"]*gouji|<style/);
    const line = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('#wrong') as Element, '::highlight(gouji-warning)').textDecorationStyle,
    );
    expect(line).toBe('dashed');
    await page.bringToFront();
    await page.click('#wrong b');
    await underlined('gouji-warningOpen');
    await page.keyboard.press('Escape');
    await underlined('gouji-warning');
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await firefox.openPopupFor(page);
    await press(popup, '.finding .line');
    await until(() => popup.evaluate(() => document.querySelector('.quote strong') !== null));
    await press(popup, 'button', '到页面处');
    await until(() => page.evaluate(() => scrollY > 0));
    await underlined('gouji-warningOpen');
    await press(popup, '[role=switch]');
    await until(async () => !(await isMarked(page)));
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    await popup.close();
  });

  test('exports are saved under names that say body and year', async () => {
    const page = await show(wrongReportHtml());
    await badge(page, '1');
    const popup = await firefox.openPopupFor(page);
    await saying(popup, '1 处不符');
    const values = await exported(popup, '数据 CSV', '数据.csv');
    expect(values.name).toBe('勾稽_清河市水务局_2023_数据.csv');
    expect(values.text.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = parseCsv(values.text.slice(1));
    expect(rows.map((row) => row[header.indexOf('cell')]).toSorted()).toEqual([...cellIds('annual-2021')].toSorted());
    const json = await exported(popup, 'JSON', '结果.json');
    const { findings = [] } = resultSchema.parse(JSON.parse(json.text));
    expect(failedEquations(findings)).toEqual(WRONG_REPORT_FAILS.toSorted());
    await popup.close();
  });

  test('a page that changes in place is judged anew', async () => {
    const page = await show(wrongReportHtml());
    await badge(page, '1');
    await page.evaluate(() => document.body.replaceChildren());
    await until(async () => !(await isMarked(page)));
    await badge(page, '');
  });
});

describe('judgements, panel and settings', () => {
  test('a finding that was dismissed stays away, and its badge and mark with it', async () => {
    const page = await show(wrongReportHtml({ agency: '清河市档案局' }));
    await badge(page, '1');
    const popup = await firefox.openPopupFor(page);
    await saying(popup, '1 处不符');
    await press(popup, '.cause > .line');
    await until(() => popup.evaluate(() => document.querySelector('.finding') !== null));
    await press(popup, '.finding .line', '各类申请人相加');
    await until(() => popup.evaluate(() => document.querySelector('.finding .judge') !== null));
    await press(popup, '.finding .judge button', '排除');
    await until(() => popup.evaluate(() => document.querySelector('.judge-form') !== null));
    await press(popup, '.judge-form button', '排除这一处');
    await saying(popup, '1 处已判定');
    await badge(page, '1');
    await page.reload();
    await badge(page, '1');
    await press(popup, '.status-line .link', '撤销');
    await badge(page, '1');
  });

  test('the panel follows the page that it is about', async () => {
    const page = await show(reportHtml({ agency: '清河市民政局' }));
    const panel = await firefox.openPopupFor(page, 'sidepanel.html');
    await saying(panel, '没有发现不符');
    await press(panel, '[role=tab]', '表格');
    await saying(panel, '自然人');
    await press(panel, '[role=tab]', '发现');
    await page.evaluate(() => {
      const row = [...document.querySelectorAll('tr')].find((one) => one.textContent.includes('本年新收'));
      if (row?.lastElementChild) row.lastElementChild.textContent = '9999';
    });
    await saying(panel, '1 处不符');
  });

  test('settings take effect in every page that is open', async () => {
    const page = await show(wrongReportHtml());
    const popup = await firefox.openPopupFor(page);
    await saying(popup, '1 处不符');
    const settings = await firefox.openPopupFor(page, 'options.html');
    await saying(settings, '勾稽设置');
    await saying(settings, 'Alt+Shift+J');
    await press(settings, '.choice input[value=en]');
    await saying(popup, '1 mismatch');
    await press(settings, '.choice input[value=auto]');
    await saying(popup, '1 处不符');
  });
});
