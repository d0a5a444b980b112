import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { numberIn, RECEIVED_TOTAL, wrongReportHtml, wrongTextHtml } from '../support/reports.ts';
import { until } from '../support/until.ts';
import {
  cardSaying,
  dismiss,
  isMarked,
  listed,
  marked,
  markupOf,
  press,
  saying,
  shownMarks,
  unfold,
  unmarked,
} from './asked.ts';
import { closeWhen, forgetAll, sayAsReader, store, stored, tellReader } from './inside.ts';
import type { BrowserUnderTest, Tab } from './under-test.ts';

const ROW = '各类申请人相加';
const BALANCE = '第一、二项之和';

/** What may go wrong around the extension; what the user did is kept. */
export function testFaults(browser: () => BrowserUnderTest): void {
  const opened: Tab[] = [];
  const open = async (tab: Promise<Tab>): Promise<Tab> => {
    opened.push(await tab);
    return tab;
  };
  const show = (html: string, host?: string): Promise<Tab> => open(browser().show(html, host));
  const view = (about: Tab | number, name?: string): Promise<Tab> => open(browser().view(about, name));

  beforeEach(() => forgetAll(browser()));
  afterEach(async () => {
    for (const tab of opened.splice(0)) await tab.close().catch(() => undefined); // the extension took its own along
  });

  describe('an extension that is loaded again under an open page', () => {
    /** Table and text are wrong: cells are marked, words underlined. */
    const WRONG = wrongTextHtml({ changes: { [RECEIVED_TOTAL]: numberIn(RECEIVED_TOTAL) + 1 } });
    const drawn = (tab: Tab): Promise<readonly number[]> =>
      tab.evaluate(
        () => [
          document.querySelectorAll('gouji-marks').length,
          CSS.highlights.size,
          document.adoptedStyleSheets.length,
        ],
        null,
      );
    const drawnAs = (tab: Tab, wanted: readonly number[]): Promise<boolean> =>
      until(async () => String(await drawn(tab)) === String(wanted), { what: `${wanted}` });

    test('the old reader leaves, the new one marks the page once and obeys', async () => {
      const tab = await show(WRONG);
      await shownMarks(tab);
      await drawnAs(tab, [1, 1, 1]);
      await tab.evaluate(() => document.querySelector('gouji-marks')?.classList.add('old'), null);
      await browser().reloadExtension();
      await tab.front();
      await tab.press('Shift');
      await until(() => tab.evaluate(() => document.querySelector('gouji-marks:not(.old)') !== null, null));
      await shownMarks(tab);
      await drawnAs(tab, [1, 1, 1]);
      await tab.evaluate(() => {
        const row = [...document.querySelectorAll('tr')].findLast((one) => one.textContent.includes('本年新收'));
        if (row?.lastElementChild) row.lastElementChild.id = 'total';
      }, null);
      await tab.click('#total');
      await cardSaying(tab, ROW);
      await tab.press('Escape');
      const popup = await view(tab);
      await saying(popup, '处不符');
      await press(popup, '[role=switch]');
      await drawnAs(tab, [0, 0, 0]);
      await tab.evaluate(() => {
        const total = document.querySelector('#total');
        if (total) total.textContent = '9999';
      }, null);
      await saying(popup, '9999');
      expect(await drawn(tab)).toEqual([0, 0, 0]);
    });

    test('what was judged before is judged still', async () => {
      const tab = await show(wrongReportHtml());
      const before = await view(tab);
      await dismiss(before, ROW);
      await listed(before, 1);
      await browser().reloadExtension();
      await listed(await view(tab), 1);
    });
  });

  describe('a storage', () => {
    test('that is full: the person is told, nothing is lost, and there is room again later', async () => {
      const tab = await show(wrongReportHtml());
      const popup = await view(tab);
      await dismiss(popup, ROW);
      await listed(popup, 1);
      const before = (await stored(browser(), 'local'))['judgements'];
      const giveRoomBack = await browser().fillStorage();
      try {
        await dismiss(popup, BALANCE);
        await saying(popup, '未能保存判定，原有的没有改动');
        expect((await stored(browser(), 'local'))['judgements']).toEqual(before);
        const settings = await view(tab, 'options.html');
        await press(settings, '.choice input[value=en]');
        await saying(settings, '未能保存，请再试一次');
      } finally {
        await giveRoomBack();
      }
      const later = await view(tab);
      await dismiss(later, BALANCE);
      await listed(later, 0);
    });

    test.each([
      ['is broken', 'no list'],
      ['is of a later version', { version: 99, data: { judged: [] } }],
      ['is of an older version', [{ rule: 'requests/row-total' }]],
    ])('that %s: it is set aside with what is in it, said, and one begins anew', async (_, judgements) => {
      await store(browser(), 'local', { judgements });
      const popup = await view(await show(wrongReportHtml()));
      await dismiss(popup, ROW);
      await listed(popup, 1);
      const kept = await stored(browser(), 'local');
      const aside = Object.keys(kept).filter((key) => key.startsWith('judgements.aside.'));
      expect(aside.map((key) => kept[key])).toEqual([judgements]);
      expect(kept['judgements']).toMatchObject({ version: 1, data: [{ opinions: [{ verdict: 'dismissed' }] }] });
    });

    test('for the session that is broken: pages are read and marked as if nothing had been known of them', async () => {
      const tab = await show(wrongReportHtml());
      await shownMarks(tab);
      const keys = Object.keys(await stored(browser(), 'session'));
      const broken = Object.fromEntries(keys.map((key) => [key, 'broken']));
      await store(browser(), 'session', { ...broken, 'marks-off': { a: 1 } });
      await tab.reload();
      await shownMarks(tab);
      await listed(await view(tab), 2);
    });
  });

  test('a tab that is closed at any moment: nothing is remembered of it, and nothing fails', async () => {
    const moments: readonly Parameters<typeof closeWhen>[2][] = [
      () => true,
      ({ url }) => url?.startsWith('http') === true,
      ({ status }) => status === 'complete',
      async ({ id }) => `tab:${id}` in (await stored(browser(), 'session')),
    ];
    // First one that stays: where Firefox was still starting a process for the site of a tab that is closed, the next waits.
    const tab = await show(wrongReportHtml());
    for (const moment of moments) await closeWhen(browser(), browser().serve(wrongReportHtml()), moment);
    const popup = await view(tab);
    await saying(popup, '1 处不符');
    await tab.close();
    await press(popup, 'button', '检查');
    await until(() => popup.evaluate(() => /不允许|未能/.test(document.body.innerText), null));
    const remembered = async (): Promise<boolean> =>
      Object.keys(await stored(browser(), 'session')).some((key) => key.startsWith('tab:'));
    await until(async () => !(await remembered()), { what: 'no tab to be remembered' });
  });

  test('a clock that was put back by years: the last thing that was said counts', async () => {
    const tab = await show(wrongReportHtml());
    const popup = await view(tab);
    await dismiss(popup, ROW);
    await listed(popup, 1);
    await popup.evaluate(() => {
      const Now = Date;
      const then = Date.UTC(1999, 0, 1);
      globalThis.Date = new Proxy(Now, {
        construct: (_, given: [number]) => new Now(...(given.length > 0 ? given : ([then] as [number]))),
      });
    }, null);
    await press(popup, 'button', '1 处已判定');
    await unfold(popup, ROW);
    await press(popup, '.group-dismissed button', '撤销判定');
    await listed(popup, 2);
    await listed(await view(tab), 2);
  });

  test('a language that is changed: what was judged in the one is judged in the other', async () => {
    const tab = await show(wrongReportHtml());
    const popup = await view(tab);
    await dismiss(popup, ROW);
    await listed(popup, 1);
    const settings = await view(tab, 'options.html');
    await press(settings, '.choice input[value=en]');
    await saying(popup, '1 mismatch');
    await saying(popup, '1 judged and set aside');
    await listed(popup, 1);
  });

  test('no permission: the page is not touched, and the person is told', async () => {
    const tab = await show(wrongReportHtml(), 'www.county-news.example.com');
    const before = await markupOf(tab);
    const popup = await view(tab);
    await press(popup, 'button', '检查本页');
    await saying(popup, '浏览器不允许扩展读取本页');
    expect(await markupOf(tab)).toBe(before);
  });

  describe('parts of different age', () => {
    test('a background that asks for what this reader does not know, or leaves out what it needs', async () => {
      const tab = await show(wrongReportHtml());
      await shownMarks(tab);
      const id = await browser().tabIdOf(tab);
      const names = ['frame.later', 'frame.reveal', 'frame.marks', 'frame.step', 'frame.readings', 'constructor'];
      for (const name of names) await tellReader(browser(), id, { name, input: null });
      for (const message of [{}, { name: 3 }, { input: null }, [], 'frame.leave', 7]) {
        await tellReader(browser(), id, message);
      }
      await shownMarks(tab);
      await press(await view(tab), '[role=switch]');
      await unmarked(tab);
    });

    test('a reader that says what this background does not know, or may not be told', async () => {
      const tab = await show(wrongReportHtml());
      await marked(tab);
      const id = await browser().tabIdOf(tab);
      const say = (message: unknown): Promise<unknown> => sayAsReader(browser(), id, message);
      const before = await stored(browser(), 'local');
      for (const message of [{ name: 'report.later', input: null }, { name: 'constructor' }, {}, 3, []]) {
        expect(await say(message)).not.toMatchObject({ ok: true });
      }
      expect(await say({ name: 'report.inspected', input: { url: 'a' } })).toMatchObject({
        error: { code: 'bad-input' },
      });
      for (const name of ['settings.write', 'judgement.add', 'judgement.list', 'marks.set', 'tab.state', 'site.set']) {
        expect(await say({ name, input: null }), name).toMatchObject({ ok: false, error: { code: 'forbidden' } });
      }
      expect(await stored(browser(), 'local')).toEqual(before);
      await listed(await view(tab), 2);
      expect(await isMarked(tab)).toBe(true);
    });
  });
}
