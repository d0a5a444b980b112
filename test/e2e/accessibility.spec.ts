import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/judge/settings.ts';
import { axeViolations, overflowOf } from './support/axe.ts';
import { unfoldCauses } from './support/judging.ts';
import { enter, tabTo } from './support/keyboard.ts';
import { cardClosed, cardOf } from './support/marks.ts';
import { demoPage, reportHtml, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

/** 1280 px at four times the size. */
const NARROW = { width: 320, height: 256 };
const WIDE = { width: 900, height: 800 };

/** The words that the keyboard is led to. */
const WORDS = {
  'zh-CN': {
    confirm: '确认',
    confirmed: '已确认',
    dismiss: '排除…',
    reason: '报告或附注另有说明',
    enter: '排除这一处',
    undo: '撤销',
    listed: '1 处已判定',
  },
  'en-US': {
    confirm: 'Confirm',
    confirmed: 'confirmed',
    dismiss: 'Dismiss…',
    reason: 'explained in the report',
    enter: 'Dismiss this finding',
    undo: 'Undo',
    listed: '1 judged',
  },
} as const;

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  let session: Session;
  let report: number;
  let nothing: number;
  beforeAll(async () => {
    session = await startSession({ locale, hosts: ['*'] });
    const page = await session.show(demoPage('total-row-zero.html'));
    await session.reportOf(page);
    report = await session.tabIdOf(page);
    nothing = await session.tabIdOf(await session.show('<!doctype html><title>天气</title><p>晴</p>'));
  });
  afterAll(async () => void (await session?.close()));

  async function open(name: string, tab?: number): Promise<Page> {
    const view = await session.context.newPage();
    const query = tab === undefined ? '' : `?tab=${tab}`;
    await view.goto(`chrome-extension://${session.extensionId}/${name}.html${query}`);
    await view.locator('h1').first().waitFor({ state: 'attached' });
    return view;
  }

  async function expectGood(view: Page): Promise<void> {
    for (const size of [NARROW, WIDE]) {
      await view.setViewportSize(size);
      expect(await axeViolations(view)).toEqual([]);
      expect(await overflowOf(view)).toBeLessThanOrEqual(0);
    }
  }

  const choose = (changes: Partial<Settings>) => session.ask('settings.write', { ...DEFAULT_SETTINGS, ...changes });

  describe.each(['light', 'dark', 'contrast'] as const)('in %s colours', (theme) => {
    beforeAll(async () => void (await choose({ theme, offSites: ['www.example.gov.cn'] })));

    test('popup', async () => {
      const view = await open('popup', report);
      await unfoldCauses(view);
      await view.locator('.finding .line').first().click();
      await view.locator('.judge button').nth(1).click();
      await expectGood(view);
      await view.close();
      const empty = await open('popup', nothing);
      await expectGood(empty);
      await empty.close();
    });

    test('every part of the panel', async () => {
      const view = await open('sidepanel', report);
      for (const part of [0, 1, 2, 3]) {
        await view.getByRole('tab').nth(part).click();
        await expectGood(view);
      }
      await view.close();
    });

    test.each(['options', 'welcome'])('%s', async (name) => {
      const view = await open(name);
      await expectGood(view);
      await view.close();
    });
  });

  test('a whole review by keyboard alone: step, open, confirm, dismiss with a reason, undo, export', async () => {
    const words = WORDS[locale];
    const two = { 'proceedings/reconsideration/total': 9 };
    const page = await session.show(wrongReportHtml({ agency: '清河市园林局', changes: two }));
    await session.reportOf(page);
    await page.bringToFront();
    await page.locator('gouji-marks').waitFor({ state: 'attached' });
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    const first = await until(async () => (await cardOf(page))?.text, { what: 'the first card' });
    await page.keyboard.press('n');
    await until(async () => ![undefined, first].includes((await cardOf(page))?.text), { what: 'the second card' });
    await page.keyboard.press('Escape');
    await cardClosed(page);

    const popup = await session.openPopupFor(page);
    await popup.locator('.cause').first().waitFor();
    const causes = popup.locator('.groups .cause');
    const count = await causes.count();
    expect(count).toBe(2);
    await enter(popup, /./, '.cause:first-child > .line');
    await enter(popup, words.confirm, '.cause:first-child .judge');
    await popup.locator('.cause > .line .judged', { hasText: words.confirmed }).waitFor();
    await enter(popup, /./, '.cause:last-child > .line');
    await enter(popup, words.dismiss, '.cause:last-child .judge');
    await until(() => popup.evaluate(() => document.activeElement?.matches('input[type=radio]')));
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowUp');
    expect(
      await popup.locator('input[type=radio]:checked').evaluate((one) => one.closest('label')?.textContent),
    ).toContain(words.reason);
    await enter(popup, words.enter);
    await until(async () => (await causes.count()) === count - 1);
    await popup.getByText(words.listed).first().waitFor();
    await enter(popup, words.undo, '.status-line');
    await until(async () => (await causes.count()) === count);
    await tabTo(popup, 'Excel', '.exports');
    const [download] = await Promise.all([popup.waitForEvent('download'), popup.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await popup.close();
    await page.close();
  });

  test('in forced colours weights are told apart by their shapes, and what is chosen by a line', async () => {
    const view = await open('sidepanel', report);
    await view.emulateMedia({ forcedColors: 'active' });
    await expectGood(view);
    const shapes = await view
      .locator('.mark')
      .evaluateAll((all) => all.map((one) => [one.classList[1], one.innerHTML]));
    const byWeight = new Map(shapes.map(([weight, shape]) => [weight, shape]));
    expect(new Set(byWeight.values()).size).toBe(byWeight.size);
    const line = await view
      .getByRole('tab')
      .first()
      .evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    const other = await view
      .getByRole('tab')
      .nth(1)
      .evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(line).not.toBe(other);
    await view.getByRole('tab').nth(1).click();
    const [wrong, right] = await Promise.all(
      ['.read td.is-error', '.read td:not(.is-error, .is-warning)'].map((cell) =>
        view
          .locator(cell)
          .first()
          .evaluate((td) => getComputedStyle(td).outlineStyle),
      ),
    );
    expect([wrong, right]).toEqual(['solid', 'none']);
    await view.close();
  });

  test('what the tables could not give is said in words', async () => {
    const page = await session.show(reportHtml().replace(/<td([^>]*)>0<\/td>/, '<td$1>约十余件</td>'));
    const result = await session.reportOf(page);
    const view = await open('sidepanel', await session.tabIdOf(page));
    await view.getByRole('tab').nth(1).click();
    const unread = view.locator('.read .unread');
    expect(await unread.count()).toBe(Object.values(result.values).filter(({ state }) => state === 'text').length);
    expect(await axeViolations(view)).toEqual([]);
  });

  test('the tabs of the panel are one stop, and arrows go from one to the next', async () => {
    const view = await open('sidepanel', report);
    await view.getByRole('tab').first().focus();
    await view.keyboard.press('ArrowRight');
    expect(await view.getByRole('tab').nth(1).getAttribute('aria-selected')).toBe('true');
    await view.keyboard.press('End');
    await view.keyboard.press('ArrowRight');
    expect(await view.getByRole('tab').first().getAttribute('aria-selected')).toBe('true');
    expect(await view.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });
});
