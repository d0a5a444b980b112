import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSaying } from '../support/marks.ts';
import { until } from '../support/until.ts';
import {
  marksOf,
  rectOf,
  rest,
  settle,
  showFindings,
  startBench,
  turnWheel,
  workWithin,
  type Bench,
  type OverlayWindow,
} from './browser.ts';
import {
  COLUMNS,
  columnFinding,
  reportPage,
  ROWS,
  rowFinding,
  type PageOptions,
  type ReportPage,
} from './report-page.ts';

const TOTAL = 'requests/outcomeTotal/naturalPerson';
const figures = { 'requests/granted/naturalPerson': '2' };

describe('marks follow their cells', () => {
  let bench: Bench;
  let report: ReportPage;
  beforeAll(async () => void (bench = await startBench()), 60_000);
  afterAll(() => bench.close());

  async function start(options: PageOptions = {}): Promise<Page> {
    report = reportPage({ figures, ...options });
    const page = await bench.open(report);
    await showFindings(page, report, [columnFinding(report.values, 'naturalPerson')]);
    return page;
  }

  /** The frame of the stated number and its cell are the same box. */
  async function expectTogether(page: Page): Promise<void> {
    await settle(page);
    const mark = await resultOf(page);
    const cell = await rectOf(page, TOTAL);
    expect(mark?.out).toBe(false);
    mark?.rect.forEach((value, index) => expect(value).toBeCloseTo(cell[index] ?? NaN, 1));
  }

  async function resultOf(page: Page) {
    return (await marksOf(page)).find((mark) => mark.role === 'result');
  }

  function cellBoxes(page: Page): Promise<number[][]> {
    return page.evaluate(() =>
      [...document.querySelectorAll('[data-cell]')].map((cell) => {
        const { left, top, width, height } = cell.getBoundingClientRect();
        return [left, top, width, height];
      }),
    );
  }

  const isSameBox = (one: readonly number[], other: readonly number[]): boolean =>
    one.every((value, index) => Math.abs(value - (other[index] ?? NaN)) < 0.1);

  it('through scrolling and resizing of the window', async () => {
    const page = await start();
    await turnWheel(page, 500);
    await expectTogether(page);
    await page.setViewportSize({ width: 700, height: 600 });
    await expectTogether(page);
    await page.evaluate(() => window.scrollTo(200, 900));
    await expectTogether(page);
  });

  it('through what the page inserts, changes and loads above them', async () => {
    const page = await start();
    await page.evaluate(() => document.querySelector('#before')?.insertAdjacentHTML('beforebegin', '<p>公告</p>'));
    await expectTogether(page);
    await page.evaluate(() => document.body.style.setProperty('font-size', '22px'));
    await expectTogether(page);
    await page.evaluate(async () => {
      const picture = document.createElement('img');
      picture.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="90" height="170"/>`;
      document.querySelector('#before')?.append(picture);
      await picture.decode();
    });
    await expectTogether(page);
  });

  it('through transitions, and rests when they are over', async () => {
    const page = await start({ css: 'main{transition:transform .4s,margin-top .4s}' });
    await page.evaluate(() => {
      document.querySelector('main')?.style.setProperty('transform', 'translate(30px, 40px) scale(.9)');
      document.querySelector('main')?.style.setProperty('margin-top', '90px');
    });
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    await expectTogether(page);
    await rest(page);
    expect(await workWithin(page, 30)).toEqual({ frames: 0, timers: 0 });
  });

  it('inside a scrolling box, and is clipped where it ends', async () => {
    const around = '<div id="box" style="height:300px;overflow:auto;border:5px solid #999">{table}</div>';
    const page = await start({ around });
    expect((await resultOf(page))?.out).toBe(true);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 1e4));
    await expectTogether(page);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 0));
    await settle(page);
    expect((await resultOf(page))?.out).toBe(true);
    const size = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.evaluate(() => (window as unknown as OverlayWindow).overlay.destroy());
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(size);
  });

  it('is cut off where the scrolling box cuts its cell', async () => {
    const page = await start({ around: '<div id="box" style="height:300px;overflow:auto">{table}</div>' });
    await page.evaluate((cell) => {
      const box = document.querySelector('#box') as HTMLElement;
      const target = document.querySelector(`[data-cell="${cell}"]`) as HTMLElement;
      box.scrollTop += target.getBoundingClientRect().top + 10 - box.getBoundingClientRect().bottom;
    }, TOTAL);
    await settle(page);
    const mark = await resultOf(page);
    expect(mark?.rect[3]).toBeGreaterThan(8);
    expect(mark?.rect[3]).toBeLessThan(12);
  });

  it('hides under headings that stay in place', async () => {
    const page = await start({ css: 'header{position:sticky;top:0;z-index:9;height:80px} main{padding-bottom:900px}' });
    await page.evaluate((cell) => {
      const top = document.querySelector(`[data-cell="${cell}"]`)?.getBoundingClientRect().top ?? 0;
      window.scrollTo(0, top + window.scrollY - 20);
    }, TOTAL);
    // What lies on top is looked for a few times a second.
    await until(async () => (await resultOf(page))?.out, { what: 'the mark to hide' });
    await page.evaluate(() => window.scrollBy(0, -200));
    await expectTogether(page);
  });

  it('on cells that stay in place themselves', async () => {
    const css = 'tbody tr:nth-last-child(2) td{position:sticky;bottom:0;background:#ffe}';
    const page = await start({ css });
    await expectTogether(page);
    await page.evaluate(() => window.scrollTo(0, 150));
    await expectTogether(page);
  });

  it('is out of the way of Tab while its cell is not rendered', async () => {
    const page = await start({ css: 'main{display:none}' });
    const marks = await marksOf(page);
    expect(marks.length).toBeGreaterThan(20);
    expect(marks.filter((mark) => !mark.out || mark.rect.some((value) => value !== 0))).toEqual([]);
    await page.evaluate(() => document.querySelector('main')?.style.setProperty('display', 'block'));
    await expectTogether(page);
  });

  it('disappears with its cell and comes back with it', async () => {
    const page = await start();
    const hide = (value: string) =>
      page.evaluate(
        (display) => document.querySelector<HTMLElement>('main')?.style.setProperty('display', display),
        value,
      );
    await hide('none');
    await settle(page);
    expect((await resultOf(page))?.out).toBe(true);
    await hide('block');
    await expectTogether(page);
    await page.evaluate(() => {
      const table = document.querySelector('#table');
      table?.replaceWith(table.cloneNode(true));
    });
    await expectTogether(page);
  });

  it('on cells that are characters of a text', async () => {
    report = reportPage({ figures });
    const page = await bench.open(report);
    await page.evaluate((cell) => {
      Object.assign(window, {
        rangeOf: (id: string) => {
          const text = document.querySelector(`[data-cell="${id}"] span`)?.firstChild;
          if (id !== cell || !text) return null;
          const range = document.createRange();
          range.selectNodeContents(text);
          return range;
        },
      });
    }, TOTAL);
    await showFindings(page, report, [columnFinding(report.values, 'naturalPerson')]);
    await page.locator(`[data-cell="${TOTAL}"]`).scrollIntoViewIfNeeded();
    await settle(page);
    const text = await page.locator(`[data-cell="${TOTAL}"] span`).boundingBox();
    const mark = await resultOf(page);
    const [left = 0, , width = 0] = mark?.rect ?? [];
    expect(left).toBeCloseTo((text?.x ?? NaN) - 5, 1);
    expect(width).toBeCloseTo((text?.width ?? NaN) + 10, 1);
    await page.mouse.move(left + 8, (text?.y ?? 0) + 5);
    await cardSaying(page, '应为 2');
  });

  it('500 of them, at each step of a page that grows and is scrolled', async () => {
    const table = reportPage().html.match(/<table[\s\S]*<\/table>/)?.[0] ?? '';
    const more = [1, 2].map((copy) => table.replaceAll('data-cell="', `data-cell="copy${copy}/`)).join('');
    report = reportPage({ figures, around: `{table}${more}` });
    const page = await bench.open(report);
    const own = [
      ...ROWS.map((row) => rowFinding(report.values, row)),
      ...COLUMNS.map((c) => columnFinding(report.values, c)),
    ];
    const copies = own.slice(0, ROWS.length).flatMap((one) =>
      [1, 2].map((copy) => ({
        ...one,
        id: `${copy}${one.id}`,
        equation: null,
        cells: one.cells.map((cell) => `copy${copy}/${cell}`),
      })),
    );
    await showFindings(page, report, [...own, ...copies]);
    for (let step = 1; step <= 5; step++) {
      await page.evaluate((top) => {
        document.querySelector('#before')?.insertAdjacentHTML('beforebegin', '<p>公告</p>');
        window.scrollTo(0, top);
      }, step * 240);
      await settle(page);
      const cells = await cellBoxes(page);
      const shown = (await marksOf(page)).filter(({ out }) => !out);
      expect(shown.length).toBeGreaterThan(500);
      expect(shown.filter(({ rect }) => !cells.some((cell) => isSameBox(rect, cell)))).toEqual([]);
    }
  });
});
