import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPLICANTS } from '../support/generate/form.ts';
import {
  cardClosed,
  cardOf,
  cardSaying,
  focusedMark,
  marksOf,
  markWithRole,
  shadowOf,
  shownMarks,
} from './support/marks.ts';
import { demoPage, figure, numberIn, RECEIVED_TOTAL, reportHtml, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

const RECEIVED = '本年新收';
const PRINTED = numberIn(RECEIVED_TOTAL) + 1;
const SUM = numberIn(RECEIVED_TOTAL);
const NAME = `一、本年新收 · 总计：印为 ${PRINTED}，若为 ${SUM} 则各等式成立，第 1 项`;

async function showWrong(): Promise<Page> {
  const page = await session.show(wrongReportHtml());
  await shownMarks(page);
  return page;
}

describe('marks', () => {
  test('stand on the cell that explains and on the terms of its sums, and nowhere else', async () => {
    const page = await showWrong();
    const expected: [Locator, string][] = [
      [figure(page, RECEIVED, 'total'), 'cause'],
      ...APPLICANTS.map(({ id }): [Locator, string] => [figure(page, RECEIVED, id), 'term']),
      [figure(page, '上年结转', 'total'), 'term'],
      [figure(page, '（七）总计', 'total'), 'term'],
      [figure(page, '结转下年度', 'total'), 'term'],
    ];
    for (const [cell, role] of expected) await markWithRole(cell, role);
    expect((await marksOf(page)).filter((mark) => mark.role !== 'quiet')).toHaveLength(expected.length);
  });

  test('go with their cells when the page scrolls and when the window changes', async () => {
    const page = await showWrong();
    const cell = figure(page, RECEIVED, 'total');
    await page.mouse.wheel(0, 400);
    await markWithRole(cell, 'cause');
    await page.setViewportSize({ width: 900, height: 500 });
    await markWithRole(cell, 'cause');
  });

  test('stand in a box that scrolls sideways, on the demo portal', async () => {
    const page = await session.show(demoPage('scrolling.html'));
    const cell = figure(page, '（七）总计', 'business');
    await cell.scrollIntoViewIfNeeded();
    await markWithRole(cell, 'cause');
  });

  test('tell cause, result and term apart by their shape', async () => {
    const granted = 'requests/granted/total';
    const page = await session.show(reportHtml({ changes: { [granted]: numberIn(granted) + 1 } }));
    await shownMarks(page);
    const shadow = await shadowOf(page);
    const shapes = await shadow.run((root) =>
      [...root.querySelectorAll('.mark')].map((mark) => {
        const full = mark.querySelector('.full');
        const line = mark.querySelector('.line');
        const frame = full ? getComputedStyle(full, '::before') : null;
        const frames = `${frame?.borderTopStyle} ${frame?.outlineStyle}`;
        const underline = line ? getComputedStyle(line) : null;
        return `${mark.classList[1]}: ${frames}, ${underline?.display === 'none' ? 'none' : underline?.borderBottomStyle}`;
      }),
    );
    expect([...new Set(shapes)].toSorted()).toEqual([
      'cause: solid solid, none',
      'result: solid none, none',
      'term: none none, dotted',
    ]);
  });

  test('have names and roles for screen readers', async () => {
    const page = await showWrong();
    const cdp = await session.context.newCDPSession(page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const buttons = nodes.filter((node) => node.role?.value === 'button').map((node) => node.name?.value as string);
    expect(buttons).toContain(NAME);
    expect(nodes.some((node) => node.role?.value === 'status')).toBe(true);
  });
});

describe('the card', () => {
  const says = (page: Page): ReturnType<typeof cardSaying> => cardSaying(page, `应为 ${SUM}`);

  test('opens where the pointer rests, shows the sum, and closes when the pointer leaves', async () => {
    const page = await showWrong();
    await figure(page, RECEIVED, 'total').hover();
    const { text, focused } = await says(page);
    for (const { id } of APPLICANTS) expect(text).toContain(String(numberIn(`requests/received/${id}`)));
    expect(text).toContain(String(PRINTED));
    expect(text).toContain('requests/row-total');
    expect(focused).toBe(false);
    await page.mouse.move(3, 3);
    await cardClosed(page);
  });

  test('opens by a click, stays when the pointer leaves, closes by Escape', async () => {
    const page = await showWrong();
    await figure(page, RECEIVED, 'total').click();
    await says(page);
    await page.mouse.move(3, 3);
    await page.keyboard.press('Escape');
    await cardClosed(page);
  });

  test('covers neither the row of its cell nor the edge of the window', async () => {
    const page = await showWrong();
    const cell = figure(page, RECEIVED, 'total');
    await cell.click();
    await says(page);
    const row = await cell.locator('xpath=..').boundingBox();
    const [left = 0, top = 0, width = 0, height = 0] = (await cardOf(page))?.rect ?? [];
    const { y = 0, height: rowHeight = 0 } = row ?? {};
    expect(top + height <= y || top >= y + rowHeight).toBe(true);
    expect([left >= 0, top >= 0, left + width <= 1280, top + height <= 900]).not.toContain(false);
  });

  test('is reached by Tab, entered by Enter, left by Escape', async () => {
    const page = await session.show(wrongReportHtml({ changes: { 'proceedings/reconsideration/total': 9 } }));
    await shownMarks(page);
    await page.locator('.foot a').focus();
    await page.keyboard.press('Tab');
    expect(await until(() => focusedMark(page))).toBe(NAME);
    expect((await says(page)).focused).toBe(false);
    await page.keyboard.press('Enter');
    await until(async () => (await cardOf(page))?.focused);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect(await focusedMark(page)).toContain('一、本年新收 · 总计');
    await page.keyboard.press('Tab');
    expect(await focusedMark(page)).toContain('行政复议 · ');
    await cardSaying(page, '四种结果相加');
  });

  test('lets clicks and keys of the page through', async () => {
    const page = await showWrong();
    await page.evaluate(() => {
      document.title = '';
      for (const type of ['click', 'keydown']) {
        document.addEventListener(type, (event) => (document.title += event.type[0] + String(event.defaultPrevented)));
      }
    });
    await figure(page, RECEIVED, 'total').click();
    await says(page);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect(await page.title()).toBe('cfalsekfalse');
  });

  test('turns the marks off on the page itself', async () => {
    const page = await showWrong();
    await figure(page, RECEIVED, 'total').click();
    const [left = 0, top = 0, width = 0, height = 0] = (await says(page)).rect;
    await page.mouse.click(left + width - 40, top + height - 20); // 隐藏本页标记, at the lower right
    await until(async () => (await page.locator('gouji-marks').count()) === 0);
    await until(async () => !(await session.stateOf(page)).marks);
  });
});
