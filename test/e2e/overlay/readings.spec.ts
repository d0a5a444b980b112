import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  rectOf,
  rest,
  settle,
  shadowOf,
  showFindings,
  startBench,
  turnWheel,
  workWithin,
  type Bench,
  type OverlayWindow,
} from './browser.ts';
import { causePage, UNREAD } from './cause-page.ts';
import { reportPage, type PageOptions, type ReportPage } from './report-page.ts';
import { probeShadow } from './shadow.ts';

const BLANK = 'requests/granted/business';
const FIRST = 'requests/received/naturalPerson';

interface Tag {
  readonly kind: string;
  readonly text: string;
  readonly box: readonly number[];
}

describe('what was read', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startBench()), 60_000);
  afterAll(() => bench.close());

  async function start(options: PageOptions = {}): Promise<Page> {
    const { report, findings, causes } = causePage({
      figures: { [FIRST]: '1234', [UNREAD]: '三', [BLANK]: '' },
      ...options,
    });
    const page = await bench.open(report);
    await showFindings(page, report, findings, 'zh', {}, { causes });
    return page;
  }

  async function setReadings(page: Page, on: boolean): Promise<void> {
    await page.evaluate((wanted) => (window as unknown as OverlayWindow).overlay.setReadings(wanted), on);
    await settle(page);
  }

  async function tagsOf(page: Page): Promise<Tag[]> {
    const shadow = await shadowOf(page);
    return shadow.run((root) =>
      [...root.querySelectorAll<HTMLElement>('.reading')].map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return {
          kind: one.className.split(' ')[1] ?? '',
          text: one.textContent ?? '',
          box: [left, top, width, height],
        };
      }),
    );
  }

  const tagOn = async (page: Page, cell: string): Promise<Tag | undefined> => {
    const rect = await rectOf(page, cell);
    return (await tagsOf(page)).find(({ box }) =>
      box.every((value, index) => Math.abs(value - (rect[index] ?? 1e9)) < 1),
    );
  };

  it('stands on every cell that is in view, and is not there before it is asked for', async () => {
    const page = await start();
    await page.evaluate(() => window.scrollTo(0, 250));
    expect(await tagsOf(page)).toEqual([]);
    await setReadings(page, true);
    expect(await tagOn(page, FIRST)).toMatchObject({ kind: 'read', text: '1234' });
    expect(await tagOn(page, BLANK)).toMatchObject({ kind: 'empty', text: '空' });
    const inView = await page.evaluate(
      () =>
        [...document.querySelectorAll('[data-cell]')].filter((cell) => {
          const { top, bottom } = cell.getBoundingClientRect();
          return bottom >= 1 && top <= innerHeight - 1;
        }).length,
    );
    expect((await tagsOf(page)).length).toBe(inView);
    await page.locator(`[data-cell="${UNREAD}"]`).scrollIntoViewIfNeeded();
    await settle(page);
    expect(await tagOn(page, UNREAD)).toMatchObject({ kind: 'unread', text: '?' });
  });

  it('covers no figure', async () => {
    const page = await start({ css: 'td{padding:1px!important}' });
    await setReadings(page, true);
    const shadow = await shadowOf(page);
    const tags = await shadow.run((root) =>
      [...root.querySelectorAll('.tag:not(.full)')].map((tag) => {
        const { left, top, right, bottom } = tag.getBoundingClientRect();
        return [left, top, right, bottom] as const;
      }),
    );
    expect(tags.length).toBeGreaterThan(50);
    const covered = await page.evaluate((boxes) => {
      const figures = [...document.querySelectorAll('td span')].map((one) => one.getBoundingClientRect());
      return boxes.filter(([left, top, right, bottom]) =>
        figures.some(
          (one) => one.left < right - 1 && one.right > left + 1 && one.top < bottom - 1 && one.bottom > top + 1,
        ),
      ).length;
    }, tags);
    expect(covered).toBe(0);
  });

  it('follows scrolling and changes of the page', async () => {
    const page = await start({ around: '<div id="before"></div>{table}' });
    await setReadings(page, true);
    await turnWheel(page, 300);
    expect(await tagOn(page, 'requests/refused.thirdParty/other')).toBeDefined();
    await page.evaluate(() => document.querySelector('#before')?.setAttribute('style', 'height:77px'));
    await settle(page);
    expect(await tagOn(page, 'requests/refused.thirdParty/other')).toBeDefined();
    await page.evaluate(() => {
      const table = document.querySelector('#table');
      table?.replaceWith(table.cloneNode(true));
    });
    await settle(page);
    expect(await tagOn(page, 'requests/refused.thirdParty/other')).toBeDefined();
  });

  it('is clipped with its cells', async () => {
    const page = await start({ around: '<div id="box" style="height:300px;overflow:auto">{table}</div>' });
    await setReadings(page, true);
    const box = await page.locator('#box').boundingBox();
    const tags = await tagsOf(page);
    expect(tags.length).toBeGreaterThan(20);
    expect(tags.filter(({ box: [, top = 0] }) => top > (box?.y ?? 0) + 300)).toEqual([]);
  });

  it('vanishes when it is switched off, and leaves nothing', async () => {
    const page = await start();
    await setReadings(page, true);
    await setReadings(page, false);
    expect(await tagsOf(page)).toEqual([]);
    await setReadings(page, true);
    await page.evaluate(() => (window as unknown as OverlayWindow).overlay.destroy());
    expect(await probeShadow(page, 'gouji-marks')).toBeNull();
    const { report, findings } = causePage();
    await showFindings(page, report, findings);
    expect(await tagsOf(page)).toEqual([]);
  });

  it('can be seen where there is nothing to mark, and from the menu of the bar', async () => {
    const report = reportPage();
    const page = await bench.open(report);
    await showFindings(page, report, []);
    await setReadings(page, true);
    expect((await tagsOf(page)).length).toBeGreaterThan(50);
    await setReadings(page, false);
    expect(await probeShadow(page, 'gouji-marks')).toBeNull();
    const other = await start();
    const shadow = await shadowOf(other);
    await shadow.run((root) => root.querySelector<HTMLElement>('.more')?.click());
    await shadow.run((root) => root.querySelector<HTMLElement>('.choice')?.click());
    await settle(other);
    expect((await tagsOf(other)).length).toBeGreaterThan(50);
    expect(await shadow.run((root) => root.querySelector('.choice')?.getAttribute('aria-pressed'))).toBe('true');
  });

  it('draws only what is in view of 200 tables, and rests then', async () => {
    const table = reportPage().html.match(/<table[\s\S]*<\/table>/)?.[0] ?? '';
    const copies = Array.from({ length: 200 }, (_, copy) => table.replaceAll('data-cell="', `data-cell="t${copy}/`));
    const { values } = reportPage();
    const report: ReportPage = {
      html: reportPage({ around: copies.join('') }).html,
      values: Object.fromEntries(
        copies.flatMap((_, copy) => Object.entries(values).map(([cell, value]) => [`t${copy}/${cell}`, value])),
      ),
    };
    const page = await bench.open(report);
    await page.evaluate(() => {
      const known = new Map(
        [...document.querySelectorAll('[data-cell]')].map((one) => [one.getAttribute('data-cell'), one]),
      );
      Object.assign(window, { rangeOf: (cell: string) => known.get(cell) });
    });
    await showFindings(page, report, []);
    await setReadings(page, true);
    expect((await tagsOf(page)).length).toBeGreaterThan(80);
    for (let step = 1; step <= 20; step++) {
      await page.evaluate((top) => window.scrollTo(0, top), step * 2000);
      await settle(page);
    }
    const tags = await tagsOf(page);
    expect(tags.length).toBeGreaterThan(80);
    expect(tags.length).toBeLessThan(400);
    await rest(page);
    expect(await workWithin(page, 30)).toEqual({ frames: 0, timers: 0 });
  });
});
