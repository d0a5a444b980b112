import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAxe } from '../support/axe.ts';
import { cardOf, settle, showFindings, startBench, type Bench } from './browser.ts';
import { causePage } from './cause-page.ts';
import { reportPage } from './report-page.ts';
import { DOUBTFUL, NOTE, showText, textPage, WRONG } from './text-page.ts';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'], // of the rest is kept that it was looked at
  rules: { region: { enabled: false } }, // marks stand on the cells of the page, in whatever landmark these are
};

/** What is wrong with the overlay, whose tree is open for the test; the page itself is not ours. */
async function violations(page: Page): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(context: object, options: RunOptions): Promise<AxeResults> } };
    const results = await axe.run({ include: ['gouji-marks'] }, options);
    const lines = results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
    return results.passes.length === 0 ? [...lines, 'nothing was looked at'] : lines;
  }, OPTIONS);
}

let bench: Bench;
beforeAll(async () => void (bench = await startBench()), 60_000);
afterAll(() => bench.close());

describe.each(['zh', 'en'] as const)('accessibility, in %s', (language) => {
  async function start(
    width = 1240,
    height = 800,
    setUp: (page: Page) => Promise<void> = async () => undefined,
  ): Promise<Page> {
    const { report, findings, causes } = causePage();
    const page = await bench.open(report);
    await page.setViewportSize({ width, height });
    await setUp(page);
    await showFindings(page, report, findings, language, {}, { causes, openTree: true });
    return page;
  }

  async function press(page: Page, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
    await settle(page);
  }

  it('finds nothing wrong with marks, bar, menu and cards', async () => {
    const page = await start();
    expect(await violations(page)).toEqual([]);
    await press(page, 'n', 'Enter');
    expect(await violations(page)).toEqual([]);
    await press(page, 'n');
    expect(await violations(page)).toEqual([]);
    await press(page, 'Escape');
    await page.locator('.more').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.choice').first().click();
    await page.locator('.fold').click();
    expect(await violations(page)).toEqual([]);
  });

  it('finds nothing wrong in the dark, in forced colours and at 400 %', async () => {
    const media = [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
    for (const one of media) {
      const page = await start(1240, 800, (opened) => opened.emulateMedia(one));
      await press(page, 'n', 'Enter');
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
    const page = await start(320, 256);
    expect(await violations(page)).toEqual([]);
    await press(page, 'n', 'Enter');
    expect(await violations(page)).toEqual([]);
  });

  it('tells the roles of marks apart by shape in forced colours', async () => {
    const page = await start(1240, 800, (opened) => opened.emulateMedia({ forcedColors: 'active' }));
    const shapes = await page.locator('gouji-marks .mark:not(.quiet)').evaluateAll((all) =>
      all.map((mark) => {
        const frame = getComputedStyle(mark.querySelector('.full') ?? mark, '::before');
        const line = getComputedStyle(mark.querySelector('.line') ?? mark);
        const framed = frame.content === 'none' ? 'none' : `${frame.borderTopStyle} ${frame.outlineStyle}`;
        return [mark.classList[1] ?? '', `${framed}, ${line.display === 'none' ? 'none' : line.borderBottomStyle}`];
      }),
    );
    const byRole = Object.fromEntries(shapes) as Record<string, string>;
    expect(Object.keys(byRole).toSorted()).toEqual(['cause', 'doubt', 'term', 'unread']);
    expect(new Set(Object.values(byRole)).size).toBe(4);
    await press(page, 'n', 'Enter');
    for (const selector of ['.card', '.nav']) {
      expect(await page.locator(selector).evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
    }
  });

  it('is reviewed from the first to the last entry with the keyboard alone', async () => {
    const page = await start();
    const said: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      await press(page, 'n', 'Enter');
      const card = await cardOf(page);
      expect(card?.focused).toBe(true);
      said.push(card?.text.split('\n').slice(0, 4).join(' ') ?? '');
      await press(page, 'Escape');
      expect(await cardOf(page)).toBeNull();
    }
    expect(new Set(said).size).toBe(4);
    await press(page, 'Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('unfolds the sums of a card with the keyboard', async () => {
    const page = await start();
    await press(page, 'n', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter');
    expect(
      await page.evaluate(
        () => document.querySelector('gouji-marks')?.shadowRoot?.querySelectorAll('details[open]').length,
      ),
    ).toBe(2);
    await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    expect(await cardOf(page)).toBeNull();
  });

  it('keeps bar and card inside a window at 400 %', async () => {
    const page = await start(320, 256);
    await press(page, 'n', 'Enter');
    for (const selector of ['.card', '.nav']) {
      const { x = -1, y = -1, width = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
      expect([x >= 0, y >= 0, x + width <= 320, y + height <= 256], selector).toEqual([true, true, true, true]);
    }
    expect(
      await page.evaluate(() => document.querySelector('gouji-marks')?.shadowRoot?.querySelector('.card')?.scrollWidth),
    ).toBeLessThanOrEqual(304);
  });

  it('finds nothing wrong with marks in the text', async () => {
    const report = textPage();
    const page = await bench.open(report);
    await page.evaluate(() => {
      const own = window as unknown as { makeOverlay(language: string, open: boolean): unknown; overlay: unknown };
      own.overlay = own.makeOverlay('zh', true);
    });
    await showText(page, report, [WRONG, DOUBTFUL, NOTE], language);
    await press(page, 'n', 'Enter');
    expect(await violations(page)).toEqual([]);
  });
});

it('a closed tree is what the page gets', async () => {
  const report = reportPage();
  const page = await bench.open(report);
  const { findings } = causePage();
  await showFindings(page, report, findings);
  expect(await page.evaluate(() => document.querySelector('gouji-marks')?.shadowRoot)).toBeNull();
});
