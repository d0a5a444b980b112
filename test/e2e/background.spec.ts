import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopBackground } from './support/background.ts';
import { frameBar, frameCard, frameNumbers } from './support/frames.ts';
import { pressCommand } from './support/commands.ts';
import { cardSaying, shownMarks } from './support/marks.ts';
import { demoPage, reportHtml, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

const badge = (page: Page, text: string): Promise<boolean> =>
  until(async () => (await session.badgeTextOf(page)) === text, { what: `the badge “${text}”` });

const WARNING = { changes: { 'proactive/regulations/issued': 9, 'proactive/regulations/inForce': 0 } };

describe('the badge', () => {
  test.each([
    ['counts the errors', wrongReportHtml(), '1'],
    ['shows nothing on a right report', reportHtml(), ''],
    ['does not count what is only to be verified', reportHtml(WARNING), ''],
    ['shows nothing on a notice with the empty form', demoPage('notice.html'), ''],
  ])('%s', async (_, html, text) => {
    const page = await session.show(html);
    await session.inspectedFramesOf(page);
    await badge(page, text);
  });

  test('goes with its page: away when the page is left, back when one comes back', async () => {
    const page = await session.show(wrongReportHtml());
    await badge(page, '1');
    const other = session.address();
    session.server.put(other, '<!doctype html><title>新闻</title><p>新闻</p>');
    await page.goto(other);
    await badge(page, '');
    expect((await session.stateOf(page)).frames).toEqual([]);
    await page.goBack();
    await badge(page, '1');
    expect(await shownMarks(page)).not.toEqual([]);
  });
});

describe('reports in frames', () => {
  /** A page with a report in each frame, and none of its own. */
  async function showFrames(...addresses: readonly string[]): Promise<Page> {
    const frames = addresses.map((address) => `<iframe src="${address}" width="1100" height="700"></iframe>`);
    return session.show(`<!doctype html><meta charset="utf-8"><title>年报</title>${frames.join('')}`);
  }

  test.each([
    ['of the same host', 'http://www.test.gov.cn/inner.html'],
    ['of another government host', 'http://xxgk.other.gov.cn/inner.html'],
  ])('%s are marked in the frame', async (_, address) => {
    session.server.put(address, wrongReportHtml());
    const page = await showFrames(address);
    await badge(page, '1');
    const frame = page.frame({ url: address });
    await until(() => frame?.evaluate(() => document.querySelector('gouji-marks') !== null));
    expect(await page.locator('gouji-marks').count()).toBe(0);
    const [inspected] = (await session.stateOf(page)).frames;
    expect(inspected).toMatchObject({ url: address, result: { detection: { report: true } } });
    expect(inspected?.frameId).not.toBe(0);
  });

  test('count together, each leads to its own place, and all are switched off at once', async () => {
    const [first, second] = ['http://www.test.gov.cn/one.html', 'http://xxgk.other.gov.cn/two.html'] as const;
    session.server.put(first, wrongReportHtml());
    session.server.put(second, wrongReportHtml({ agency: '清河市民政局' }));
    const page = await showFrames(first, second);
    await badge(page, '2');
    const popup = await session.openPopupFor(page);
    await popup.locator('h1', { hasText: '清河市民政局' }).waitFor();
    expect(await popup.locator('h1').count()).toBe(2);
    const report = popup.locator('article', { hasText: '清河市民政局' });
    await report.locator('.cause > .line').first().click();
    await report.getByRole('button', { name: '到页面处' }).click();
    await popup.getByText('已到页面处').waitFor();
    const marked = (): Promise<boolean[]> =>
      Promise.all(
        [first, second].map(
          async (url) =>
            (await page.frame({ url })?.evaluate(() => document.querySelector('gouji-marks') !== null)) ?? false,
        ),
      );
    expect(await marked()).toEqual([true, true]);
    await popup.getByRole('switch', { name: '在页面上标注' }).click();
    await until(async () => (await marked()).every((on) => !on));
  });

  describe.each([
    ['of the same host', 'http://www.test.gov.cn'],
    ['of hosts of their own', 'http://xxgk.other.gov.cn'],
  ])('%s', (_, host) => {
    const [first, second] = [`${host}/first.html`, `${host.replace('other', 'another')}/second.html`] as const;

    async function show(): Promise<{ page: Page; frames: readonly [Frame, Frame] }> {
      session.server.put(first, wrongReportHtml());
      session.server.put(second, demoPage('word-paste.html'));
      const page = await showFrames(first, second);
      await until(async () => (await session.stateOf(page)).frames.length === 2);
      const [one, other] = [page.frame({ url: first }), page.frame({ url: second })];
      if (!one || !other) throw new Error('no frames');
      return { page, frames: [one, other] };
    }
    /** Text of the bars of both frames; empty where there is none. */
    const bars = ({ page, frames }: Awaited<ReturnType<typeof show>>): Promise<string[]> =>
      Promise.all(frames.map(async (frame) => (await frameBar(page, frame)) ?? ''));
    const numbers = async (shown: Awaited<ReturnType<typeof show>>): Promise<string> =>
      (await bars(shown)).map((text) => /^\d+(?:\/\d+| 项)/.exec(text)?.[0] ?? '-').join(' ');
    const said = (shown: Awaited<ReturnType<typeof show>>, text: string): Promise<boolean> =>
      until(async () => (await numbers(shown)) === text, { what: `bars ${text}` });

    test('have one bar, one count, and are gone through with N and P', async () => {
      const shown = await show();
      await said(shown, '2 项 -');
      await shown.frames[0].locator('body').click({ position: { x: 3, y: 3 } });
      await shown.page.keyboard.press('n');
      await said(shown, '1/2 -');
      await shown.page.keyboard.press('n');
      await said(shown, '- 2/2');
      await shown.page.keyboard.press('n'); // the keyboard has gone along
      await said(shown, '1/2 -');
      await shown.page.keyboard.press('p');
      await said(shown, '- 2/2');
      const [, marks] = await Promise.all(shown.frames.map((frame) => frameNumbers(shown.page, frame)));
      expect(new Set(marks)).toEqual(new Set(['2']));
    });

    test('open their cards one after the other by the keys of the browser', async () => {
      const shown = await show();
      await said(shown, '2 项 -');
      await pressCommand(session, 'next-finding', shown.page);
      await until(async () => (await frameCard(shown.page, shown.frames[0])) !== null);
      await pressCommand(session, 'next-finding', shown.page);
      await until(async () => (await frameCard(shown.page, shown.frames[1])) !== null);
      expect(await frameCard(shown.page, shown.frames[0])).toBeNull();
      await said(shown, '- 2/2');
      await pressCommand(session, 'previous-finding', shown.page);
      await until(async () => (await frameCard(shown.page, shown.frames[0])) !== null);
    });
  });

  test('are forgotten when their frame goes', async () => {
    session.server.put('http://www.test.gov.cn/gone.html', wrongReportHtml());
    const page = await showFrames('http://www.test.gov.cn/gone.html');
    await badge(page, '1');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await badge(page, '');
  });

  test('of the demo portal', async () => {
    session.server.put('http://www.test.gov.cn/framed-report.html', demoPage('framed-report.html'));
    const page = await session.show(demoPage('framed.html'));
    await badge(page, '1');
    expect((await session.reportOf(page)).report).toMatchObject({ agency: '清河市财政局', year: 2022 });
  });
});

describe('a background that the browser has stopped', () => {
  test('knows the report, the places and the switch as before', async () => {
    const page = await session.show(wrongReportHtml());
    await badge(page, '1');
    const popup = await session.openPopupFor(page);
    await stopBackground(session.context);
    await popup.reload();
    await popup.getByText('1 处不符').waitFor();
    await stopBackground(session.context);
    await popup.locator('.cause > .line').click();
    await popup.getByRole('button', { name: '到页面处' }).click();
    await popup.getByText('已到页面处').waitFor();
    await cardSaying(page, '各类申请人相加');
    await popup.getByRole('switch', { name: '在页面上标注' }).click();
    await until(async () => (await page.locator('gouji-marks').count()) === 0);
    await stopBackground(session.context);
    await page.reload();
    await popup.reload();
    await until(async () => !(await popup.getByRole('switch', { name: '在页面上标注' }).isChecked()));
  });
});
