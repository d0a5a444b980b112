import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSaying } from '../support/marks.ts';
import { until } from '../support/until.ts';
import {
  marksOf,
  rectOf,
  rest,
  settle,
  shadowOf,
  showFindings,
  startBench,
  type Bench,
  type OverlayWindow,
} from './browser.ts';
import { balanceFinding, columnFinding, finding, reportPage, rowFinding, type ReportPage } from './report-page.ts';
import { probeShadow } from './shadow.ts';

const TOTAL = 'requests/outcomeTotal/naturalPerson';
const figures = { 'requests/granted/naturalPerson': '2', [TOTAL]: '0', 'requests/other.remainder/research': '三' };

function someFindings({ values }: ReportPage) {
  return [
    columnFinding(values, 'naturalPerson'),
    rowFinding(values, 'granted'),
    balanceFinding(values, 'business', { severity: 'warning' }),
    finding({ id: 'unreadable', rule: 'cell/unreadable', cells: ['requests/other.remainder/research'] }),
  ];
}

const outer = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const rects = (page: Page): Promise<number[][]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const boxes = [...document.querySelectorAll('body, body *')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    });
    return [[scrollWidth, scrollHeight], ...boxes];
  });
const destroy = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as OverlayWindow).overlay.destroy());
const isShown = async (page: Page): Promise<boolean> => {
  const mark = (await marksOf(page)).filter((one) => one.role === 'result').at(-1);
  return mark !== undefined && !mark.out && JSON.stringify(mark.rect) === JSON.stringify(await rectOf(page, TOTAL));
};

describe('overlay on a page', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startBench()), 60_000);
  afterAll(() => bench.close());

  it('leaves the document as it was', async () => {
    const report = reportPage({ figures });
    const page = await bench.open(report);
    const before = [await outer(page), await page.evaluate(() => document.adoptedStyleSheets.length)];
    await showFindings(page, report, someFindings(report));
    await page.hover(`[data-cell="${TOTAL}"]`);
    await cardSaying(page, '应为 2');
    expect(await outer(page)).not.toBe(before[0]);
    await destroy(page);
    expect([await outer(page), await page.evaluate(() => document.adoptedStyleSheets.length)]).toEqual(before);
  });

  it('moves nothing and adds nothing to scroll to', async () => {
    const report = reportPage({ figures, css: 'main{width:1400px;margin-bottom:-40px}' });
    const page = await bench.open(report);
    const before = await rects(page);
    await showFindings(page, report, someFindings(report));
    expect(await rects(page)).toEqual(before);
  });

  it('draws each cell once, with its strongest role, in the order of reading', async () => {
    const report = reportPage({ figures });
    const page = await bench.open(report);
    await showFindings(page, report, someFindings(report));
    const marks = await marksOf(page);
    expect(marks.filter((mark) => mark.label).map((mark) => [mark.role, mark.label])).toEqual([
      ['result', '三（一）予以公开 · 总计：不相等，应为 2，印为 0，第 2 项'],
      ['unread', '三（六）其他处理 3.其他 · 科研机构：不符，第 4 项'],
      ['result', '三（七）总计 · 自然人：不相等，应为 2，印为 0，第 1 项'],
      ['doubt', '三（七）总计 · 商业企业：似不一致，0 与 0，第 3 项'],
      ['doubt', '四、结转下年度继续办理 · 商业企业：似不一致，0 与 0，第 3 项'],
    ]);
    expect(marks.filter((mark) => mark.role === 'term')).toHaveLength(21 + 6 + 2 - 1);
  });

  it('is not hidden or moved by the style of the page', async () => {
    const hostile = `gouji-marks, html > *:last-child { display: none !important; transform: scale(2) !important;
      opacity: 0 !important; visibility: hidden !important; position: static !important; margin: 50px !important;
      clip-path: inset(50%) !important; filter: blur(9px) !important; zoom: 3 !important; width: 500px !important }
      * { transition: all 9s !important; contain: none } div, button, span { display: none !important; color: red !important }`;
    const report = reportPage({ figures, css: hostile });
    const page = await bench.open(report);
    await showFindings(page, report, someFindings(report));
    expect(await isShown(page)).toBe(true);
    const shadow = await shadowOf(page);
    const style = await shadow.run(({ host }) => {
      const { display, visibility, opacity, transform, zIndex, filter, zoom, clipPath } = getComputedStyle(host);
      return { display, visibility, opacity, transform, zIndex, filter, zoom, clipPath };
    });
    expect(style).toEqual({
      display: 'block',
      visibility: 'visible',
      opacity: '1',
      transform: 'none',
      zIndex: '2147483647',
      filter: 'none',
      zoom: '1',
      clipPath: 'none',
    });
  });

  it.each(['html{transform:scale(.8);transform-origin:0 0}', 'html{zoom:1.25}', 'html{margin:20px;position:relative}'])(
    'stands on its cells under %s',
    async (css) => {
      const report = reportPage({ figures, css });
      const page = await bench.open(report);
      await showFindings(page, report, someFindings(report));
      await page.evaluate(() => window.scrollTo(0, 300));
      await settle(page);
      const mark = (await marksOf(page)).find((one) => one.role === 'result');
      const cell = await rectOf(page, 'requests/granted/total');
      mark?.rect.forEach((value, index) => expect(value).toBeCloseTo(cell[index] ?? NaN, 0));
    },
  );

  it('is not printed', async () => {
    const report = reportPage({ figures });
    const page = await bench.open(report);
    await showFindings(page, report, someFindings(report));
    await page.emulateMedia({ media: 'print' });
    const shadow = await shadowOf(page);
    expect(await shadow.run(({ host }) => getComputedStyle(host).display)).toBe('none');
  });

  it('comes back when the page throws it out or writes itself anew', async () => {
    const report = reportPage({ figures });
    const page = await bench.open(report);
    await showFindings(page, report, someFindings(report));
    await page.evaluate(() => document.querySelector('gouji-marks')?.remove());
    await until(() => isShown(page), { what: 'the marks to come back' });
    await page.evaluate((html) => {
      document.open();
      document.write(html.replace('<h1>', '<h1>再版：'));
      document.close();
    }, report.html);
    await until(() => isShown(page), { what: 'the marks on the new text' });
    await page.evaluate(() => window.scrollTo(0, 200));
    await page.hover(`[data-cell="${TOTAL}"]`);
    await cardSaying(page, '应为 2');
  });

  it('stays away when nothing is left to mark', async () => {
    const report = reportPage({ figures });
    const page = await bench.open(report);
    await showFindings(page, report, someFindings(report));
    await showFindings(page, report, []);
    expect(await probeShadow(page, 'gouji-marks')).toBeNull();
  });

  it('tells the number of findings once', async () => {
    const report = reportPage({ figures });
    const page = await bench.open(report);
    await showFindings(page, report, someFindings(report));
    await rest(page);
    const shadow = await shadowOf(page);
    expect(await shadow.run((root) => root.querySelector('[role=status]')?.textContent)).toBe(
      '发现 3 处不符，1 处请核对',
    );
  });
});
