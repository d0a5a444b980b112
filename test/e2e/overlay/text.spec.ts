import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSaying } from '../support/marks.ts';
import {
  cardOf,
  marksOf,
  rest,
  settle,
  shadowOf,
  startBench,
  underlined,
  type Bench,
  type OverlayWindow,
} from './browser.ts';
import type { PageOptions } from './report-page.ts';
import { probeShadow } from './shadow.ts';
import { about, CELL, DOUBTFUL, NOTE, pointIn, showText, textPage, WRONG } from './text-page.ts';

const PLAIN = {
  'gouji-error': ['主动公开政府信息', '1', '20条'],
  'gouji-warning': ['收到政府信息公开申请12件'],
  'gouji-warningTerm': ['结转下年度继续办理2件'],
  'gouji-note': ['行政复议3件'],
};

const call = (page: Page, name: 'destroy'): Promise<void> =>
  page.evaluate((method) => (window as unknown as OverlayWindow).overlay[method](), name);
const reveal = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((finding) => (window as unknown as OverlayWindow).overlay.reveal(finding), id);
const sheets = (page: Page): Promise<number> => page.evaluate(() => document.adoptedStyleSheets.length);
const outerOfPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('gouji-marks')?.remove();
    return copy.outerHTML;
  });

let bench: Bench;
beforeAll(async () => void (bench = await startBench()), 60_000);
afterAll(() => bench.close());

describe('marks in the text', () => {
  async function start(options: PageOptions = {}): Promise<Page> {
    const report = textPage(options);
    const page = await bench.open(report);
    await showText(page, report);
    return page;
  }

  async function cardAt(page: Page, line: number, words: string, at?: number): Promise<string> {
    const [x, y] = await pointIn(page, line, words, at);
    await page.mouse.click(x, y);
    return (await cardOf(page))?.text ?? '';
  }

  it('stand under the very characters, another line for each severity', async () => {
    const page = await start();
    expect(await underlined(page)).toEqual(PLAIN);
    const lines = await page.evaluate(
      (names) =>
        names.map((name) => {
          const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`);
          return [style.textDecorationLine, style.textDecorationStyle, style.backgroundColor].join(' ');
        }),
      Object.keys(PLAIN),
    );
    expect(lines).toEqual([
      'underline wavy rgba(0, 0, 0, 0)',
      'underline dashed rgba(0, 0, 0, 0)',
      'underline dotted rgba(0, 0, 0, 0)',
      'underline dotted rgba(0, 0, 0, 0)',
    ]);
  });

  it('alter nothing of the page, and leave nothing behind', async () => {
    const report = textPage();
    const page = await bench.open(report);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('::highlight(own){color:green}');
      document.adoptedStyleSheets.push(sheet);
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') as Element);
      CSS.highlights.set('own', new Highlight(range));
    });
    const [before, seen] = [await outerOfPage(page), await underlined(page)];
    await showText(page, report);
    expect(await outerOfPage(page)).toBe(before);
    expect(await underlined(page)).toEqual({ ...seen, ...PLAIN });
    await cardAt(page, 0, '政府信息');
    expect(await outerOfPage(page)).toBe(before);
    await call(page, 'destroy');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect([await underlined(page), await sheets(page)]).toEqual([seen, 1]);
  });

  it('go when nothing is left to mark in the text', async () => {
    const report = textPage();
    const page = await bench.open(report);
    await showText(page, report);
    await showText(page, report, [NOTE]);
    expect(await underlined(page)).toEqual({ 'gouji-note': ['行政复议3件'] });
    await showText(page, report, []);
    expect([await underlined(page), await sheets(page)]).toEqual([{}, 0]);
    expect(await probeShadow(page, 'gouji-marks')).toBeNull();
  });

  it('take no name that the page uses, and come back when it clears all', async () => {
    const report = textPage();
    const page = await bench.open(report);
    await page.evaluate(() => CSS.highlights.set('gouji-note', new Highlight()));
    await showText(page, report, [NOTE]);
    expect(await underlined(page)).toEqual({ 'gouji-note': [], 'gouji2-note': ['行政复议3件'] });
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      window.dispatchEvent(new Event('resize'));
    });
    await settle(page);
    expect([await underlined(page), await sheets(page)]).toEqual([{ 'gouji2-note': ['行政复议3件'] }, 1]);
  });

  it('stand under no words but those of the finding', async () => {
    const page = await start();
    await page.evaluate(() => {
      const write = (selector: string, change: (text: Text) => void): void => {
        const text = document.querySelector(selector)?.firstChild;
        if (text) change(text as Text);
      };
      write('[data-line="2"]', (text) => text.appendData('另有行政诉讼1件。'));
      write('b', (text) => text.replaceData(0, 1, '3'));
      const line = document.querySelector('[data-line="1"]');
      if (line) line.innerHTML = '通知：<i>全年共收到</i>政府信息公开申请12件';
    });
    await settle(page);
    expect(await underlined(page)).toEqual({ 'gouji-note': PLAIN['gouji-note'] });
    expect(await reveal(page, 'wrong')).toBe(false);
    expect(await cardAt(page, 0, '政府信息')).toBe('');
  });

  it('are found again where the page puts in the same text anew', async () => {
    const page = await start();
    await page.evaluate(() => {
      const line = document.querySelector('[data-line="0"]');
      line?.replaceWith(line.cloneNode(true));
    });
    await settle(page);
    expect(await underlined(page)).toEqual(PLAIN);
    expect(await cardAt(page, 0, '20条')).toContain('主动公开政府信息120条');
  });

  it('are not printed', async () => {
    const page = await start();
    await page.emulateMedia({ media: 'print' });
    const line = await page.evaluate(
      () => getComputedStyle(document.querySelector('p') as Element, '::highlight(gouji-error)').textDecorationLine,
    );
    expect(line).toBe('none');
  });

  it('open the card by a click on the words, and not beside them', async () => {
    const page = await start();
    const text = await cardAt(page, 1, '信息公开申请12件');
    expect(text).toContain('似不一致');
    expect(text).toContain('全年共收到政府信息公开申请12件，同比增长20%；办结11件');
    expect(text.replace(/\s+/g, ' ')).toContain('对照的表格数字 一、本年新收 · 总计 13');
    expect(await cardAt(page, 1, '同比增长')).toBe('');
    expect(await cardAt(page, 2, '行政复议3件')).toContain('提示');
  });

  it('emphasise the words in the card, and what they were compared with on the page', async () => {
    const page = await start();
    await cardAt(page, 1, '信息公开申请12件');
    const shadow = await shadowOf(page);
    const words = await shadow.run((root) =>
      ['.quote strong', '.quote em'].map((one) => root.querySelector(one)?.textContent),
    );
    expect(words).toEqual(['收到政府信息公开申请12件', '结转下年度继续办理2件']);
    expect(await shadow.run((root) => root.querySelectorAll('.mark.on').length)).toBe(3);
    const term = (await marksOf(page)).find((mark) => mark.role === 'term' && mark.label === '' && mark.rect[2] === 0);
    expect(term).toBeUndefined();
    expect(await underlined(page)).toEqual({
      'gouji-error': PLAIN['gouji-error'],
      'gouji-warningOpen': PLAIN['gouji-warning'],
      'gouji-warningTermOpen': PLAIN['gouji-warningTerm'],
      'gouji-note': PLAIN['gouji-note'],
    });
    await page.keyboard.press('Escape');
    expect(await underlined(page)).toEqual(PLAIN);
  });

  it('open the card where the pointer rests on them', async () => {
    const page = await start();
    const [x, y] = await pointIn(page, 0, '政府信息');
    await page.mouse.move(x, y);
    await cardSaying(page, '主动公开政府信息120条');
    await page.mouse.move(5, 5);
    await rest(page);
    expect(await cardOf(page)).toBeNull();
  });

  it('are no hindrance to marking words for copying', async () => {
    const page = await start();
    const [left, y] = await pointIn(page, 0, '主动公开政府信息', 0);
    const [right] = await pointIn(page, 0, '主动公开政府信息', 1);
    await page.mouse.move(left, y);
    await page.mouse.down();
    await page.mouse.move(right, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toContain('公开政府');
    await page.mouse.move(5, 5);
    await rest(page);
    expect(await cardOf(page)).toBeNull(); // a click would have kept it open
  });

  it('are hit on each of their lines, but not between them', async () => {
    const page = await start({ css: '[data-line]{width:230px;line-height:60px}' });
    await settle(page);
    for (const at of [0, 1]) {
      expect(await cardAt(page, 1, '收到政府信息公开申请12件', at)).toContain('似不一致');
      await page.keyboard.press('Escape');
    }
    const [x, y] = await pointIn(page, 1, '收到政府信息公开申请12件', 0);
    await page.mouse.click(x + 5, y + 26);
    expect(await cardOf(page)).toBeNull();
  });

  it('are reached by Tab in the order of reading, and have names', async () => {
    const page = await start({ around: '<a id="link" href="#x">目录</a>{text}{table}' });
    await page.focus('#link');
    const shadow = await shadowOf(page);
    const names: string[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await page.keyboard.press('Tab');
      names.push(await shadow.run((root) => root.activeElement?.getAttribute('aria-label') ?? ''));
    }
    expect(names).toEqual([
      '正文“主动公开政府信息120条”：不符，第 1 项',
      '正文“收到政府信息公开申请12件”：似不一致，第 2 项',
      '正文“行政复议3件”：提示，第 3 项',
    ]);
    await page.keyboard.press('Enter');
    expect(await cardOf(page)).toMatchObject({ focused: true });
  });

  it('are scrolled to, also in a text that is longer than its box and the window', async () => {
    const filler = '<br>政务公开工作稳步推进。'.repeat(120);
    const text = `${filler}<span data-line="2">本年度行政复议3件。</span>${filler}`;
    for (const css of ['', '#box{height:400px;overflow:auto}']) {
      const report = textPage({ around: `<div id="box">${text}</div>{table}`, css });
      const page = await bench.open(report);
      const own = about(2, ['行政复议3件'], { id: 'note' });
      await showText(page, report, [{ ...own, places: [{ line: 2, start: 3, end: 9 }] }]);
      expect(await reveal(page, 'note')).toBe(true);
      const [, y] = await pointIn(page, 2, '行政复议3件');
      expect(Math.abs(y - 400)).toBeLessThan(250);
      expect(await cardOf(page)).toMatchObject({ focused: true });
      await page.close();
    }
  });

  it('lead to the cell that was compared where the words are gone', async () => {
    const page = await start({ around: '{text}<div style="height:1500px"></div>{table}' });
    await page.evaluate(() => document.querySelector('[data-line="1"]')?.remove());
    expect(await reveal(page, 'doubtful')).toBe(true);
    const box = await page.locator(`[data-cell="${CELL}"]`).boundingBox();
    expect(box && box.y > 0 && box.y < 800).toBe(true);
    expect((await cardOf(page))?.text).toContain('全年共收到政府信息公开申请12件');
  });

  it('show text of the page as text', async () => {
    const report = textPage();
    const page = await bench.open(report);
    const passages = [
      { at: 'text/requests/1', sentence: '<img src=x onerror=alert(1)>主动公开', quote: '主动公开', start: 28 },
    ];
    await showText(page, report, [about(0, ['主动公开'], { passages })]);
    expect(await cardAt(page, 0, '主动公开')).toContain('<img src=x');
  });
});

describe('where the browser underlines no ranges', () => {
  it('the marks draw the lines themselves, and take them along', async () => {
    const report = textPage({ css: '[data-line]{width:230px}' });
    const page = await bench.open(report);
    await page.evaluate(() => Object.defineProperty(window, 'Highlight', { value: undefined }));
    await showText(page, report, [WRONG, DOUBTFUL]);
    const shadow = await shadowOf(page);
    const lines = (): Promise<readonly (readonly [string, number, number])[]> =>
      shadow.run((root) =>
        [...root.querySelectorAll('.words')].map((line) => {
          const { left, bottom } = line.getBoundingClientRect();
          return [getComputedStyle(line).borderBottomStyle, Math.round(left), Math.round(bottom)] as const;
        }),
      );
    const boxes = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('[data-line="1"]')?.firstChild as Text;
      range.setStart(text, text.data.indexOf('收到'));
      range.setEnd(text, text.data.indexOf('，'));
      return [...range.getClientRects()].map(({ left, bottom }) => ['dashed', Math.round(left), Math.round(bottom)]);
    });
    expect(boxes.length).toBeGreaterThan(1);
    expect((await lines()).filter(([style]) => style === 'dashed')).toEqual(boxes);
    expect(new Set((await lines()).map(([style]) => style))).toEqual(new Set(['solid', 'dashed', 'dotted']));
    const before = await lines();
    await page.evaluate(() =>
      document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p style="height:50px">'),
    );
    await settle(page);
    expect(await lines()).toEqual(before.map(([style, left, bottom]) => [style, left, bottom + 50]));
    expect(await sheets(page)).toBe(0);
  });

  it('nor on a page so large that a style for words would make it stand still', async () => {
    const report = textPage();
    const page = await bench.open(report);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<i></i>'.repeat(10_000)));
    await showText(page, report, [WRONG]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await sheets(page)).toBe(0);
    const shadow = await shadowOf(page);
    expect(await shadow.run((root) => root.querySelectorAll('.words').length)).toBeGreaterThan(0);
  });
});
