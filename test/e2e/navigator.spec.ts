import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cardClosed,
  cardSaying,
  layoutOf,
  markupOf,
  markWithRole,
  shadowOf,
  shownMarks,
  unmarked,
} from './support/marks.ts';
import { frameBar, frameBarEdges } from './support/frames.ts';
import { demoPage, figure, reportHtml, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

/** The part of the extension API that is called in the background. */
declare const chrome: { tabs: { sendMessage(tabId: number, message: object): Promise<unknown> } };

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

/** Text of the bar; empty while there is none. */
async function barOf(page: Page): Promise<string> {
  const shadow = await shadowOf(page);
  return shadow.run((root) => root.querySelector<HTMLElement>('.nav')?.innerText.replace(/\s+/g, ' ').trim() ?? '');
}

async function tell(page: Page, name: string, input: object): Promise<unknown> {
  const tabId = await session.tabIdOf(page);
  return session.serviceWorker.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message), [
    tabId,
    { name, input },
  ] as const);
}

/** What is wanted of a frame that is alone in its tab. */
const WISHES = { marks: true, language: 'zh', hidden: [], tour: { before: 0, total: 1, here: true } };

const readings = async (page: Page): Promise<readonly string[]> => {
  const shadow = await shadowOf(page);
  return shadow.run((root) => [...root.querySelectorAll('.reading')].map((one) => one.textContent ?? ''));
};

describe('a report with a row left at zero', () => {
  async function show(): Promise<Page> {
    const page = await session.show(demoPage('total-row-zero.html'));
    await shownMarks(page);
    return page;
  }

  test('is one cause for six equations, gone through with the keyboard alone', async () => {
    const page = await show();
    for (const column of ['naturalPerson', 'business', 'total'])
      await markWithRole(figure(page, '（七）总计', column), 'cause');
    const [, total = ''] = /^(\d+) 项/.exec(await barOf(page)) ?? [];
    await page.keyboard.press('n');
    expect(await until(() => barOf(page))).toMatch(new RegExp(`^1/${total} ① `));
    await page.keyboard.press('Enter');
    const card = await cardSaying(page, '这样改，各等式成立');
    expect(card.focused).toBe(true);
    expect(card.text).toMatch(/（七）总计 · 自然人\s+0 → 6/);
    const shadow = await shadowOf(page);
    expect(await shadow.run((root) => root.querySelectorAll('details').length)).toBe(6);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    for (let count = 1; count < Number(total); count += 1) await page.keyboard.press('n');
    expect(await barOf(page)).toMatch(new RegExp(`^${total}/${total} `));
  });

  test('is gone through by message, as the shortcuts of the browser do', async () => {
    const page = await show();
    expect(await tell(page, 'frame.step', { by: 1 })).toBe(true);
    await cardSaying(page, '这样改，各等式成立');
    expect(await barOf(page)).toMatch(/^1\//);
  });

  test('shows what was read when a message asks for it, until the marks are switched off', async () => {
    const page = await show();
    await figure(page, '（七）总计', 'total').scrollIntoViewIfNeeded();
    const [markup, layout] = [await markupOf(page), await layoutOf(page)];
    expect(await tell(page, 'frame.readings', { on: true })).toBe(true);
    expect(await until(async () => (await readings(page)).length > 20)).toBe(true);
    expect([await markupOf(page), await layoutOf(page)]).toEqual([markup, layout]);
    await tell(page, 'frame.wishes', { ...WISHES, marks: false });
    await unmarked(page);
    await tell(page, 'frame.wishes', WISHES);
    await shownMarks(page);
    expect(await readings(page)).toEqual([]);
  });
});

test('what was read can be seen where nothing is wrong, and follows changes of the page', async () => {
  const page = await session.show(reportHtml());
  await session.reportOf(page);
  expect(await tell(page, 'frame.readings', { on: true })).toBe(true);
  await until(async () => (await readings(page)).length > 5);
  await figure(page, '本年新收', 'naturalPerson').evaluate((cell) => (cell.textContent = '4321'));
  await page.evaluate(() => scrollTo(0, 400));
  await figure(page, '本年新收', 'naturalPerson').scrollIntoViewIfNeeded();
  await until(async () => (await readings(page)).includes('4321'));
  await tell(page, 'frame.readings', { on: false });
  await until(async () => (await readings(page)).length === 0);
});

test('findings that were set aside are neither drawn nor counted', async () => {
  const page = await session.show(wrongReportHtml());
  await shownMarks(page);
  const { findings } = await session.reportOf(page);
  const [first, ...rest] = findings.map(({ id }) => id);
  await tell(page, 'frame.wishes', { ...WISHES, hidden: [first] });
  await until(async () => (await barOf(page)).startsWith('1 项'));
  await tell(page, 'frame.wishes', { ...WISHES, hidden: [first, ...rest] });
  await unmarked(page);
  await tell(page, 'frame.wishes', WISHES);
  await markWithRole(figure(page, '本年新收', 'total'), 'cause');
});

test('in a frame that is higher than the window the bar stays where it is seen', async () => {
  const inner = session.address('inner');
  session.server.put(inner, { body: wrongReportHtml() });
  const page = await session.show({
    body: `<!doctype html><title>年报</title><div style="height:500px"></div><iframe src="${inner}" style="width:1100px;height:4000px;border:0"></iframe>`,
  });
  const frame = await until(() => page.frames().find((one) => one.url() === inner));
  await until(() => frameBar(page, frame));
  for (const scrolled of [1500, 700, 2900]) {
    await page.evaluate((top) => scrollTo(0, top), scrolled);
    const height = await page.evaluate(() => innerHeight);
    const [from, to] = [scrolled - 500, scrolled - 500 + height];
    await until(
      async () => {
        const [top, bottom] = await frameBarEdges(page, frame);
        return bottom > top && top >= from && bottom <= to;
      },
      { what: `the bar between ${from} and ${to}` },
    );
  }
});
