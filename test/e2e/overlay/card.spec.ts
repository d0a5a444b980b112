import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardOf,
  rectOf,
  rest,
  settle,
  shadowOf,
  showFindings,
  startBench,
  type Bench,
  type OverlayWindow,
} from './browser.ts';
import { balanceFinding, columnFinding, finding, reportPage, rowFinding, type PageOptions } from './report-page.ts';

const TOTAL = 'requests/outcomeTotal/naturalPerson';
const TERM = 'requests/granted/naturalPerson';
const PLAIN = 'requests/carriedIn/research';
const figures = { [TERM]: '2', 'requests/partlyGranted/naturalPerson': '', 'requests/received/naturalPerson': '7' };
const cell = (id: string): string => `[data-cell="${id}"]`;

describe('the card', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startBench()), 60_000);
  afterAll(() => bench.close());

  async function start(options: PageOptions = {}): Promise<Page> {
    const report = reportPage({ figures, ...options });
    const page = await bench.open(report);
    await showFindings(page, report, [
      columnFinding(report.values, 'naturalPerson', { id: 'column' }),
      balanceFinding(report.values, 'naturalPerson', { id: 'balance' }),
      rowFinding(report.values, 'granted', { id: 'row' }),
      finding({ id: 'hint', severity: 'hint', cells: [PLAIN] }),
    ]);
    return page;
  }

  const focusedLabel = async (page: Page): Promise<string> => {
    const shadow = await shadowOf(page);
    return shadow.run((root) => root.activeElement?.getAttribute('aria-label') ?? '');
  };
  const reveal = (page: Page, id: string): Promise<boolean> =>
    page.evaluate((finding) => (window as unknown as OverlayWindow).overlay.reveal(finding), id);

  it('opens where the pointer rests, stays under the pointer, and closes when it leaves', async () => {
    const page = await start();
    await page.hover(cell(TOTAL));
    await rest(page);
    const card = await cardOf(page);
    expect(card?.text.replace(/\s+/g, ' ')).toContain(
      '三（一）予以公开 2 三（二）部分公开 （空） 其余 19 项均为 0 合计 2',
    );
    expect(card?.focused).toBe(false);
    const [left = 0, top = 0] = card?.rect ?? [];
    await page.mouse.move(left + 40, top + 40, { steps: 6 });
    await rest(page);
    expect(await cardOf(page)).not.toBeNull();
    await page.mouse.move(5, 5);
    await rest(page);
    expect(await cardOf(page)).toBeNull();
  });

  it('covers neither the row of its cell nor the edge of the window', async () => {
    for (const [width, height] of [
      [1240, 800],
      [700, 900],
      [420, 760],
    ] as const) {
      const page = await start();
      await page.setViewportSize({ width, height });
      for (const id of [TOTAL, 'requests/granted/total', TERM]) {
        await page.locator(cell(id)).scrollIntoViewIfNeeded();
        await page.hover(cell(id));
        await rest(page);
        const [left = 0, top = 0, cardWidth = 0, cardHeight = 0] = (await cardOf(page))?.rect ?? [];
        const row = await page.evaluate((one) => {
          const box = document.querySelector(one)?.closest('tr')?.getBoundingClientRect();
          return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
        }, cell(id));
        expect(cardWidth).toBeGreaterThanOrEqual(280);
        expect(cardWidth).toBeLessThanOrEqual(360);
        expect(top >= row.bottom || top + cardHeight <= row.top).toBe(true);
        expect([left >= 0, top >= 0, left + cardWidth <= width, top + cardHeight <= height]).not.toContain(false);
        await page.keyboard.press('Escape');
        await page.mouse.move(1, 1);
      }
      await page.close();
    }
  });

  it('lies above what the page puts on top, and stresses the cells of its sum', async () => {
    const page = await start({ css: 'main{position:relative;z-index:2147483647}' });
    await page.hover(cell(TOTAL));
    await rest(page);
    const [left = 0, top = 0] = (await cardOf(page))?.rect ?? [];
    const onTop = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
      left + 20,
      top + 20,
    ] as const);
    expect(onTop).toBe('gouji-marks');
    const shadow = await shadowOf(page);
    expect(await shadow.run((root) => root.querySelectorAll('.mark.on').length)).toBe(22);
  });

  it('is pinned by a click, which the page still gets, and closed by Escape', async () => {
    const page = await start();
    await page.evaluate(() => document.addEventListener('click', () => (document.title += '!')));
    await page.click(cell(TOTAL));
    await page.mouse.move(5, 5);
    await rest(page);
    expect(await cardOf(page)).not.toBeNull();
    expect(await page.title()).toMatch(/!$/);
    await page.keyboard.press('Escape');
    expect(await cardOf(page)).toBeNull();
    await page.click(cell(TOTAL));
    await page.click('h1');
    expect(await cardOf(page)).toBeNull();
  });

  it('does not answer to events that a script makes, nor to cells without a mark', async () => {
    const page = await start();
    await page.evaluate((one) => {
      const target = document.querySelector(one);
      for (const type of ['pointerover', 'click']) target?.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    }, cell(TOTAL));
    await rest(page);
    expect(await cardOf(page)).toBeNull();
    await page.click(cell(PLAIN));
    expect(await cardOf(page)).toBeNull();
  });

  it('is reached, pinned, turned and left with the keyboard', async () => {
    const page = await start({ around: '<a id="link" href="#x">目录</a>{table}', css: 'h1{margin-top:900px}' });
    await page.focus('#link');
    await page.keyboard.press('Tab');
    await settle(page);
    expect(await focusedLabel(page)).toBe('三（一）予以公开 · 总计：不相等，应为 2，印为 0，第 3 项');
    expect(await cardOf(page)).toMatchObject({ focused: false });
    await page.keyboard.press('Tab');
    await settle(page);
    expect(await focusedLabel(page)).toBe('三（七）总计 · 自然人：不相等，应为 2，印为 0，第 1、2 项');
    const [, top = -1] = await rectOf(page, TOTAL);
    expect(top > 0 && top < 800).toBe(true);
    await page.keyboard.press('Enter');
    expect((await cardOf(page))?.focused).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focusedLabel(page)).toBe('下一项');
    await page.keyboard.press('Enter');
    expect(await cardOf(page)).toMatchObject({ text: expect.stringContaining('2/2') as string, focused: true });
    expect(await focusedLabel(page)).toBe('下一项');
    await page.keyboard.press('Escape');
    await settle(page);
    expect(await cardOf(page)).toBeNull();
    expect(await focusedLabel(page)).toContain('三（七）总计 · 自然人');
  });

  it('gives the keyboard back to its mark where Tab leaves it', async () => {
    const page = await start();
    await reveal(page, 'column');
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    expect(await cardOf(page)).toBeNull();
    expect(await focusedLabel(page)).toContain('三（七）总计 · 自然人');
  });

  it('is opened by reveal, which scrolls to the place and gives the focus back afterwards', async () => {
    const page = await start({ around: '<div style="height:1500px"><input id="field"></div>{table}' });
    await page.focus('#field');
    expect(await reveal(page, 'column')).toBe(true);
    const [, top = -1] = await rectOf(page, TOTAL);
    expect(top > 0 && top < 800).toBe(true);
    expect(await cardOf(page)).toMatchObject({ focused: true });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await reveal(page, 'hint')).toBe(true);
    expect((await cardOf(page))?.text).toContain('提示');
    expect(await reveal(page, 'nothing')).toBe(false);
    await page.evaluate(() => document.querySelector('#table')?.remove());
    expect(await reveal(page, 'column')).toBe(false);
  });

  it('stays open when the findings are shown anew', async () => {
    const page = await start();
    await reveal(page, 'column');
    const report = reportPage({ figures });
    await showFindings(page, report, [columnFinding(report.values, 'naturalPerson', { id: 'column' })]);
    expect(await cardOf(page)).toMatchObject({ focused: true });
    await showFindings(page, report, [rowFinding(report.values, 'granted', { id: 'row' })]);
    expect(await cardOf(page)).toBeNull();
  });

  it('shows text of the page and of messages as text', async () => {
    const report = reportPage({ figures });
    const page = await bench.open(report);
    const message = { zh: '<img src=x onerror="document.title=1">', en: '' };
    await showFindings(page, report, [columnFinding(report.values, 'naturalPerson', { message, rule: '<b>r</b>' })]);
    await page.click(cell(TOTAL));
    expect((await cardOf(page))?.text).toContain('<img src=x');
    expect((await cardOf(page))?.text).toContain('<b>r</b>');
  });

  it('turns the marks off', async () => {
    const page = await start();
    const before = await page.evaluate(() => document.querySelectorAll('gouji-marks').length);
    await reveal(page, 'column');
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const after = await page.evaluate(() => document.querySelectorAll('gouji-marks').length);
    expect([before, after]).toEqual([1, 0]);
    expect(await page.evaluate(() => 'turnedOff' in window)).toBe(true);
  });
});
