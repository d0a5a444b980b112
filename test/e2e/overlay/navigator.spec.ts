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
import { causePage, TYPED_CAUSE, ZERO, ZERO_CAUSE, ZERO_TOTAL } from './cause-page.ts';
import { columnFinding, COLUMNS, finding, reportPage, rowFinding, ROWS, type PageOptions } from './report-page.ts';
import { probeShadow } from './shadow.ts';

interface Bar {
  readonly text: string;
  readonly rect: readonly number[];
  readonly focused: string;
  readonly corner: string;
}

describe('the navigator', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startBench()), 60_000);
  afterAll(() => bench.close());

  async function start(options: PageOptions = {}, language: 'zh' | 'en' = 'zh'): Promise<Page> {
    const { report, findings, causes } = causePage(options);
    const page = await bench.open(report);
    await showFindings(page, report, findings, language, {}, { causes });
    return page;
  }

  /** Null while there is none. */
  async function barOf(page: Page): Promise<Bar | null> {
    const shadow = await shadowOf(page);
    return shadow.run((root) => {
      const bar = root.querySelector<HTMLElement>('.nav');
      if (!bar || bar.getClientRects().length === 0) return null;
      const { left, top, width, height } = bar.getBoundingClientRect();
      const focused = root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '';
      const corner = [...bar.classList].slice(1, 3).join(' ');
      return { text: bar.innerText.replace(/\s+/g, ' ').trim(), rect: [left, top, width, height], focused, corner };
    });
  }

  async function press(page: Page, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
    await settle(page);
  }

  async function click(page: Page, selector: string): Promise<void> {
    const shadow = await shadowOf(page);
    const [x, y] = await shadow.run((root, wanted) => {
      const { left = 0, top = 0, width = 0, height = 0 } = root.querySelector(wanted)?.getBoundingClientRect() ?? {};
      return [left + width / 2, top + height / 2] as const;
    }, selector);
    await page.mouse.click(x, y);
    await settle(page);
  }

  it('says what there is, stands in a corner and covers little', async () => {
    const page = await start();
    const bar = await barOf(page);
    expect(bar?.text).toBe('4 项 发现 2 处不符，1 处请核对');
    const [left = 0, top = 0, width = 0, height = 0] = bar?.rect ?? [];
    expect([left + width, top + height]).toEqual([1240 - 12, 800 - 12]);
    expect(width * height).toBeLessThan(480 * 40);
  });

  it('goes through all entries in both directions, and around', async () => {
    const page = await start();
    const seen: string[] = [];
    for (const key of ['n', 'n', 'n', 'n', 'n', 'p', 'p', 'N']) {
      await press(page, key === 'N' ? 'n' : key);
      seen.push((await barOf(page))?.text ?? '');
    }
    expect(seen.map((text) => text.slice(0, 3))).toEqual(['1/4', '2/4', '3/4', '4/4', '1/4', '4/4', '3/4', '4/4']);
    expect(seen[0]).toBe(`1/4 ① ${ZERO_CAUSE.message.zh}`);
    expect(seen[1]).toBe(`2/4 ② ${TYPED_CAUSE.message.zh}`);
    expect(await cardOf(page)).toBeNull();
    const shadow = await shadowOf(page);
    await rest(page);
    expect(await shadow.run((root) => root.querySelector('[role=status]')?.textContent)).toMatch(/^4\/4 ④ /);
  });

  it('brings the place into view, and the head of the table where both fit', async () => {
    const page = await start({ around: '<div style="height:1500px"></div>{table}<div style="height:1500px"></div>' });
    await press(page, 'n');
    const [, low = 0] = await rectOf(page, ZERO);
    expect(low > 0 && low < 780).toBe(true); // the table is higher than the window
    await press(page, 'n');
    const [, top = 0] = await rectOf(page, 'requests/received/other');
    const head = await page.evaluate(() => document.querySelector('thead')?.getBoundingClientRect().top ?? -1);
    expect(head > 0 && head < top && top < 780).toBe(true);
    await page.setViewportSize({ width: 1240, height: 1200 });
    await press(page, 'p');
    const both = [
      await page.evaluate(() => document.querySelector('thead')?.getBoundingClientRect().top ?? -1),
      (await rectOf(page, ZERO))[1] ?? 9999,
    ];
    expect((both[0] ?? -1) > 0 && (both[1] ?? 9999) < 1170).toBe(true);
  });

  it('opens the card by Enter, goes on with it, and closes it by Escape', async () => {
    const page = await start();
    await press(page, 'n', 'Enter');
    expect(await cardOf(page)).toMatchObject({
      focused: true,
      text: expect.stringContaining(ZERO_CAUSE.message.zh) as string,
    });
    await press(page, 'n');
    expect(await cardOf(page)).toMatchObject({
      focused: true,
      text: expect.stringContaining(TYPED_CAUSE.message.zh) as string,
    });
    await press(page, 'Escape');
    expect(await cardOf(page)).toBeNull();
    await press(page, 'Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const shadow = await shadowOf(page);
    expect(await shadow.run((root) => root.querySelectorAll('.mark.on').length)).toBe(0);
  });

  it('gives the keyboard back to where it was', async () => {
    const page = await start({ around: '<a id="link" href="#x">目录</a>{table}' });
    await page.focus('#link');
    await press(page, 'n', 'Enter', 'Escape');
    expect((await barOf(page))?.focused).toContain(ZERO_CAUSE.message.zh);
    await press(page, 'Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  it('follows what is opened by the pointer', async () => {
    const page = await start();
    await page.click('[data-cell="requests/received/other"]');
    expect((await barOf(page))?.text).toMatch(/^2\/4/);
    await press(page, 'Escape', 'p');
    expect((await barOf(page))?.text).toMatch(/^1\/4/);
  });

  it('leaves all keys to the page: where somebody writes, with a modifier, or where the page uses them', async () => {
    const fields = `<input id="a"><textarea id="b"></textarea><select id="c"><option>n</option></select>
      <div id="d" contenteditable>x</div><div id="e" role="listbox" tabindex="0">x</div><x-field id="f" tabindex="0">x</x-field>`;
    const page = await start({ around: `${fields}{table}` });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await page.focus(`#${id}`);
      await press(page, 'n', 'p');
      expect((await barOf(page))?.text.slice(0, 3), id).toBe('4 项');
    }
    expect(await page.inputValue('#a')).toBe('np');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await press(page, 'Shift+n', 'Control+n', 'Alt+n');
    expect((await barOf(page))?.text.slice(0, 3)).toBe('4 项');
    await page.evaluate(() => {
      document.title = '';
      document.addEventListener('keydown', (event) => {
        document.title += event.key + String(event.defaultPrevented);
        if (event.key === 'p') event.preventDefault();
      });
    });
    await press(page, 'p', 'n', 'j');
    expect([await page.title(), (await barOf(page))?.text.slice(0, 3)]).toEqual(['pfalsenfalsejfalse', '1/4']);
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true })));
    expect((await barOf(page))?.text.slice(0, 3)).toBe('1/4');
  });

  it('can do without the keys', async () => {
    const page = await start();
    await click(page, '.more');
    await click(page, '.choice:nth-child(2)');
    await press(page, 'n');
    expect((await barOf(page))?.text).toContain('4 项');
  });

  it('shrinks to a dot and unfolds again', async () => {
    const page = await start();
    await click(page, '.fold');
    const dot = await barOf(page);
    expect([dot?.text, dot?.focused]).toEqual(['4', '勾稽：4 项，展开']);
    expect(dot?.rect[2]).toBeLessThan(50);
    await press(page, 'Enter');
    expect((await barOf(page))?.text).toContain('4 项');
    await click(page, '.fold');
    await press(page, 'n');
    expect((await barOf(page))?.text).toMatch(/^1\/4/);
  });

  it('is moved by the arrow keys and by the pointer, and stays there', async () => {
    const page = await start();
    const shadow = await shadowOf(page);
    await shadow.run((root) => root.querySelector<HTMLElement>('.handle')?.focus());
    const corners: (string | undefined)[] = [];
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown']) {
      await press(page, key);
      corners.push((await barOf(page))?.corner);
    }
    expect(corners).toEqual(['bottom left', 'top left', 'top right', 'top right', 'bottom right']);
    const [left = 0, top = 0] = (await barOf(page))?.rect ?? [];
    await page.mouse.move(left + 16, top + 16);
    await page.mouse.down();
    await page.mouse.move(200, 120, { steps: 5 });
    expect(Math.abs(((await barOf(page))?.rect[0] ?? 0) - (200 - 16))).toBeLessThan(2);
    await page.mouse.up();
    expect((await barOf(page))?.corner).toBe('top left');
    await page.evaluate(() => (window as unknown as OverlayWindow).overlay.destroy());
    const { report, findings, causes } = causePage();
    await showFindings(page, report, findings, 'zh', {}, { causes });
    expect((await barOf(page))?.corner).toBe('top left');
  });

  it('makes room for the place that it leads to', async () => {
    const page = await start({ css: 'main{padding-right:0!important;width:1180px!important}' });
    await page.evaluate((wanted) => {
      const cell = document.querySelector<HTMLElement>(`[data-cell="${wanted}"]`);
      window.scrollTo(0, (cell?.getBoundingClientRect().bottom ?? 0) + window.scrollY - 780);
      document.body.style.overflow = 'hidden';
    }, ZERO_TOTAL);
    const { report, findings, causes } = causePage();
    const [first] = causes;
    if (!first) throw new Error('no cause');
    const { explanations, ...rest } = first;
    const onlyTotal = explanations.map((one) => ({ ...one, changes: one.changes.slice(1) }));
    await showFindings(page, report, findings, 'zh', {}, { causes: [{ ...rest, explanations: onlyTotal }] });
    await press(page, 'n');
    const [left = 0, top = 0, width = 0, height = 0] = (await barOf(page))?.rect ?? [];
    const [x = 0, y = 0, w = 0, h = 0] = await rectOf(page, ZERO_TOTAL);
    expect(left < x + w && x < left + width && top < y + h && y < top + height).toBe(false);
  });

  it('stands aside while a card that stays open would cover it', async () => {
    const page = await start({ around: '<div style="height:420px"></div>{table}' });
    await page.setViewportSize({ width: 900, height: 620 });
    await press(page, 'n', 'Enter');
    await page.evaluate(() => scrollBy(0, 400));
    await settle(page);
    const [card, bar] = [(await cardOf(page))?.rect ?? [], (await barOf(page))?.rect ?? []];
    const [left = 0, top = 0, width = 0, height = 0] = card;
    const [x = 0, y = 0, across = 0, down = 0] = bar;
    expect(x + across <= left || left + width <= x || y + down <= top || top + height <= y).toBe(true);
    await press(page, 'Escape');
    expect((await barOf(page))?.corner).toBe('bottom right');
  });

  it('goes over entries whose place is gone, and says so', async () => {
    const page = await start();
    await page.evaluate(() => document.querySelector('#table')?.remove());
    await settle(page);
    await press(page, 'n');
    expect((await barOf(page))?.text).toMatch(/^1\/4 .*页面上已没有这一处$/);
  });

  it('is not there where there is nothing to go to', async () => {
    const report = reportPage();
    const page = await bench.open(report);
    await showFindings(page, report, [finding({ id: 'u', outcome: 'incomplete', cells: ['requests/received/total'] })]);
    expect(await barOf(page)).toBeNull();
    await press(page, 'n');
    await showFindings(page, report, [rowFinding(report.values, 'granted')]);
    expect((await barOf(page))?.text).toBe('1 项 发现 1 处不符');
    await showFindings(page, report, []);
    expect(await probeShadow(page, 'gouji-marks')).toBeNull();
  });

  it('turns the marks off', async () => {
    const page = await start();
    await click(page, '.more');
    await click(page, '.choice:last-child');
    expect(await page.evaluate(() => ['turnedOff' in window, document.querySelector('gouji-marks')])).toEqual([
      true,
      null,
    ]);
  });

  it('has room for more than forty entries', async () => {
    const report = reportPage();
    const page = await bench.open(report);
    const { values } = report;
    const many = [
      ...ROWS.map((row) => rowFinding(values, row)),
      ...COLUMNS.map((column) => columnFinding(values, column)),
    ];
    const more = ROWS.slice(0, 10).map((row) =>
      finding({ id: `w-${row}`, severity: 'warning', cells: [`requests/${row}/research`] }),
    );
    await showFindings(page, report, [...many, ...more]);
    for (let count = 0; count < 41; count += 1) await page.keyboard.press('n');
    await settle(page);
    expect((await barOf(page))?.text).toMatch(/^41\/42 ㊶/);
  });
});
