import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardOf,
  marksOf,
  rectOf,
  settle,
  shadowOf,
  showFindings,
  startBench,
  type Bench,
  type OverlayWindow,
} from './browser.ts';
import { causePage, TYPED_CAUSE, UNREAD, ZERO, ZERO_CAUSE, ZERO_TOTAL } from './cause-page.ts';
import type { PageOptions } from './report-page.ts';

describe('a cause', () => {
  let bench: Bench;
  beforeAll(async () => void (bench = await startBench()), 60_000);
  afterAll(() => bench.close());

  async function start(options: PageOptions = {}, language: 'zh' | 'en' = 'zh'): Promise<Page> {
    const { report, findings, causes } = causePage(options);
    const page = await bench.open(report);
    await showFindings(page, report, findings, language, {}, { causes });
    return page;
  }

  const cell = (id: string): string => `[data-cell="${id}"]`;
  const reveal = (page: Page, id: string): Promise<boolean> =>
    page.evaluate((topic) => (window as unknown as OverlayWindow).overlay.reveal(topic), id);
  const text = async (page: Page): Promise<string> => ((await cardOf(page))?.text ?? '').replace(/\s+/g, ' ');

  it('frames the cells that explain it, and of its balances no others', async () => {
    const page = await start();
    const marks = await marksOf(page);
    expect(marks.filter(({ label }) => label).map(({ role, label }) => [role, label])).toEqual([
      ['cause', '一、本年新收 · 其他：印为 12，若为 11 则各等式成立，第 2 项'],
      ['doubt', '三（一）予以公开 · 商业企业：似不一致，第 4 项'],
      ['unread', '三（六）其他处理 3.其他 · 科研机构：无法判断'],
      ['cause', '三（七）总计 · 自然人：印为 0，若为 2 则各等式成立，第 1 项'],
      ['cause', '三（七）总计 · 总计：印为 0，若为 2 则各等式成立，第 1 项'],
    ]);
  });

  it('has a doubled frame and its number in a hook that covers no figure', async () => {
    for (const css of ['', 'td{padding:0!important;line-height:1.1}']) {
      const page = await start({ css });
      const shadow = await shadowOf(page);
      const signs = await shadow.run((root) =>
        [...root.querySelectorAll('.mark.cause, .mark.result, .mark.doubt')].map((mark) => {
          const style = getComputedStyle(mark.querySelector('.full') as Element, '::before');
          const shown = [...mark.querySelectorAll('.sign')].find((one) => one.getClientRects().length > 0);
          const { left = 0, top = 0, right = 0, bottom = 0 } = shown?.getBoundingClientRect() ?? {};
          const frames = [style.borderTopStyle, style.outlineStyle].filter((one) => one !== 'none').length;
          return { role: mark.classList[1] ?? '', frames, number: shown?.textContent, box: [left, top, right, bottom] };
        }),
      );
      expect(signs.filter(({ role }) => role === 'cause').map(({ frames }) => frames)).toEqual([2, 2, 2]);
      if (!css) expect(signs.map(({ number }) => number)).toEqual(['2', '4', '1', '1']);
      const figures = await page.evaluate(() =>
        [...document.querySelectorAll('td span')].map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return [left, top, right, bottom];
        }),
      );
      const meet = (a: readonly number[], b: readonly number[]): boolean =>
        (a[0] ?? 0) < (b[2] ?? 0) - 1 &&
        (a[2] ?? 0) > (b[0] ?? 0) + 1 &&
        (a[1] ?? 0) < (b[3] ?? 0) - 1 &&
        (a[3] ?? 0) > (b[1] ?? 0) + 1;
      for (const { box } of signs) expect(figures.filter((figure) => meet(box, figure))).toEqual([]);
      await page.close();
    }
  });

  it('is said first on the card, with what would put it right; its sums unfold below', async () => {
    const page = await start();
    await page.click(cell(ZERO));
    const said = await text(page);
    expect(said).toContain(ZERO_CAUSE.message.zh);
    expect(said).toContain('这样改，各等式成立 三（七）总计 · 自然人 0 → 2 三（七）总计 · 总计 0 → 2');
    expect(said).toContain('佐证：正文“总体情况”第 3 句、上年报告 四、结转下年度继续办理 · 总计');
    const shadow = await shadowOf(page);
    const open = (): Promise<readonly boolean[]> =>
      shadow.run((root) => [...root.querySelectorAll('details')].map((one) => one.open));
    expect(await open()).toEqual([true, false, false, false]);
    expect(said).toContain('合计 2 三（七）总计 0 应为 2');
    await page.click(cell(ZERO_TOTAL));
    expect(await open()).toEqual([false, true, false, false]); // the sum that the cell is the result of
  });

  it('stresses the cells of the sums that are unfolded', async () => {
    const page = await start();
    await page.click(cell(ZERO));
    const shadow = await shadowOf(page);
    const stressed = (): Promise<number> => shadow.run((root) => root.querySelectorAll('.mark.on').length);
    expect(await stressed()).toBe(21 + 1 + 1); // terms, their total, and the other cell of the cause
    await shadow.run((root) => root.querySelectorAll('summary')[2]?.click());
    await settle(page);
    expect(await stressed()).toBe(21 + 1 + 1 + 3);
    await shadow.run((root) =>
      root.querySelectorAll('summary').forEach((one) => one.parentElement?.hasAttribute('open') && one.click()),
    );
    await settle(page);
    expect(await stressed()).toBe(2);
    await page.keyboard.press('Escape');
    expect(await stressed()).toBe(0);
  });

  it('lists all explanations where there are several, and says when not all were searched', async () => {
    const page = await start();
    expect(await reveal(page, TYPED_CAUSE.id)).toBe(true);
    const said = await text(page);
    expect(said).toContain('3 种可能，每一种都使各等式成立 一、本年新收 · 其他 12 → 11');
    expect(said).toContain('三（七）总计 · 其他 0 → 1 未查尽，可能还有别的改法');
  });

  it('is opened by its id at the cell that explains it, by the id of a finding at that finding', async () => {
    const page = await start();
    expect(await reveal(page, 'c1')).toBe(true);
    expect((await rectOf(page, ZERO))[1]).toBeLessThan(800);
    expect(await reveal(page, 'b-total')).toBe(true);
    const shadow = await shadowOf(page);
    expect(await shadow.run((root) => root.querySelector<HTMLElement>('details[open]')?.dataset['finding'])).toBe(
      'b-total',
    );
    expect(await text(page)).toContain(ZERO_CAUSE.message.zh);
  });

  it('does not frame a cell that could not be read, nor anything where it cannot be told', async () => {
    const { report, findings } = causePage();
    const page = await bench.open(report);
    const changes = [{ cell: UNREAD, from: null, to: 3 }];
    const causes = [
      { ...ZERO_CAUSE, explanations: [] },
      { ...TYPED_CAUSE, explanations: [{ changes, witnesses: [] }] },
    ];
    await showFindings(page, report, findings, 'zh', {}, { causes });
    const marks = await marksOf(page);
    expect(marks.filter(({ role }) => role === 'cause')).toEqual([]);
    await page.click(cell(ZERO));
    expect(await text(page)).toContain(ZERO_CAUSE.message.zh);
    expect(await text(page)).not.toContain('这样改');
  });

  it('speaks English as well', async () => {
    const page = await start({}, 'en');
    await reveal(page, 'c1');
    expect(await text(page)).toContain(
      'With this, every equation holds 三（七）总计 (total of outcomes) · 自然人 (natural persons) 0 → 2',
    );
  });
});
