import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSaying, layoutOf, markupOf, markWithRole, shownMarks, unmarked } from './support/marks.ts';
import { startPlain, type PlainChromium } from './support/plain.ts';
import { demoPage, figure, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

let session: Session;
let plain: PlainChromium;
beforeAll(async () => {
  session = await startSession();
  plain = await startPlain(session.server.port);
  session.server.put('http://www.test.gov.cn/portal.css', { body: demoPage('portal.css'), type: 'text/css' });
});
afterAll(async () => {
  await plain?.close();
  await session?.close();
  expect(session?.errors).toEqual([]);
});

/** Markup and layout of a page where the extension is not installed. */
async function withoutExtension(address: string): Promise<{ markup: string; layout: readonly (readonly number[])[] }> {
  const page = await plain.open(address);
  const seen = { markup: await markupOf(page), layout: await layoutOf(page) };
  await page.close();
  return seen;
}

/** Presses the switch of the popup about a page. */
async function pressSwitch(page: Page): Promise<void> {
  const popup = await session.openPopupFor(page);
  await popup.getByRole('switch', { name: '在页面上标注' }).click();
  await until(() => popup.getByRole('status').textContent(), { what: 'the popup to say what it did' });
  await popup.close();
  await page.bringToFront();
}

const PAGES: readonly (readonly [name: string, html: string])[] = [
  ['a made report', wrongReportHtml()],
  ...['row-sum.html', 'word-paste.html', 'scrolling.html', 'text-only.html'].map(
    (file) => [file, demoPage(file)] as const,
  ),
];

describe.each(PAGES)('%s', (_, html) => {
  test('is moved by no mark, and is what it was when the marks are switched off', async () => {
    const page = await session.show(html);
    const original = await withoutExtension(page.url());
    await shownMarks(page);
    expect(await layoutOf(page)).toEqual(original.layout);
    await pressSwitch(page);
    await unmarked(page);
    expect(await markupOf(page)).toBe(original.markup);
    expect(await layoutOf(page)).toEqual(original.layout);
  });
});

test('leaves neither style sheet nor attribute behind, and keeps focus and scrolling of the page', async () => {
  const page = await session.show(wrongReportHtml());
  await shownMarks(page);
  await page.evaluate(() => scrollTo(0, 333));
  await figure(page, '（七）总计', 'total').click();
  await cardSaying(page, '第三、四项');
  const scrolled = await page.evaluate(() => scrollY);
  await pressSwitch(page);
  await unmarked(page);
  const left = await page.evaluate(() => ({
    scrollY,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    attributes: document.documentElement.getAttributeNames(),
    focus: document.activeElement?.localName,
  }));
  expect(left).toEqual({ scrollY: scrolled, sheets: 0, attributes: ['lang'], focus: 'body' });
});

test('stays off when the page is loaded again, and comes on again', async () => {
  const page = await session.show(wrongReportHtml());
  await shownMarks(page);
  await pressSwitch(page);
  await unmarked(page);
  await page.reload();
  await session.reportOf(page);
  expect((await session.stateOf(page)).marks).toBe(false);
  expect(await page.locator('gouji-marks').count()).toBe(0);
  expect(await until(() => session.badgeTextOf(page))).toBe('1'); // the findings are known all the same
  await pressSwitch(page);
  await markWithRole(figure(page, '本年新收', 'total'), 'cause');
});

test('other pages keep their marks', async () => {
  const off = await session.show(wrongReportHtml());
  const on = await session.show(wrongReportHtml({ agency: '清河市民政局' }));
  await shownMarks(off);
  await pressSwitch(off);
  await unmarked(off);
  await on.bringToFront();
  expect(await shownMarks(on)).not.toEqual([]);
  await on.reload();
  expect(await shownMarks(on)).not.toEqual([]);
});
