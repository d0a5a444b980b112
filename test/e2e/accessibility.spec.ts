import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/judge/settings.ts';
import { axeViolations, overflowOf } from './support/axe.ts';
import { unfoldCauses } from './support/judging.ts';
import { demoPage, reportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';

/** 1280 px at four times the size. */
const NARROW = { width: 320, height: 256 };
const WIDE = { width: 900, height: 800 };

describe.each(['zh-CN', 'en-US'])('in %s', (locale) => {
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
