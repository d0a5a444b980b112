import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOTAL } from '../support/generate/form.ts';
import { cardSaying, markWithRole, shownMarks, unmarked } from './support/marks.ts';
import {
  demoPage,
  failedEquations,
  figure,
  numberIn,
  RECEIVED_TOTAL,
  reportHtml,
  WRONG_REPORT_FAILS,
  wrongReportHtml,
} from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { extensionAtRest, lookedAt, readersIn, watchExtension } from './support/worlds.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

/** The inside of the body of a page. */
const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

/** A page that fills itself when the test says so. */
const EMPTY = '<!doctype html><meta charset="utf-8"><title></title><div id="app">正在载入……</div>';

const fill = (page: Page, html: string, title = ''): Promise<void> =>
  page.evaluate(
    ([inside, name]) => {
      document.title = name;
      const app = document.querySelector('#app') ?? document.body;
      app.innerHTML = inside;
    },
    [bodyOf(html), title] as const,
  );

const received = (page: Page): ReturnType<typeof figure> => figure(page, '本年新收', TOTAL.id);

describe('a page that comes late', () => {
  test('is read when its content is there', async () => {
    const page = await session.show(EMPTY);
    expect((await session.stateOf(page)).frames).toEqual([]);
    await fill(page, wrongReportHtml());
    const { findings } = await session.reportOf(page);
    expect(failedEquations(findings)).toEqual(WRONG_REPORT_FAILS.toSorted());
    await markWithRole(received(page), 'cause');
  });

  test('is read when only the tables are late', async () => {
    const html = wrongReportHtml();
    const tables = [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
    const page = await session.show(html.replaceAll(/<table[\s\S]*?<\/table>/g, '<div class="late">载入中</div>'));
    await session.inspectedFramesOf(page);
    for (const [index, table] of tables.entries()) {
      await page.evaluate(
        ([place, inside]) => {
          const box = document.querySelectorAll('.late')[place];
          if (box) box.innerHTML = inside;
        },
        [index, table] as const,
      );
    }
    const report = await session.reportThat(page, ({ values }) => values[RECEIVED_TOTAL] !== undefined);
    expect(failedEquations(report.findings)).toEqual(WRONG_REPORT_FAILS.toSorted());
    await markWithRole(received(page), 'cause');
  });

  test('is read on the demo portal, where the tables need two seconds', async () => {
    const page = await session.show(demoPage('late.html'));
    const report = await session.reportThat(page, ({ findings }) => findings.length > 0);
    expect(report.findings.map((finding) => finding.id)).toContain('requests/row-total@requests/carriedIn');
    expect(await shownMarks(page)).not.toEqual([]);
  });
});

describe('a page that goes on to another address without being loaded anew', () => {
  /** It promises nothing: it is looked at once and not waited for. */
  const PORTAL = '<!doctype html><meta charset="utf-8"><title>要闻</title><div id="app">今日要闻</div>';

  test.each([
    ['by its script', () => history.pushState(null, '', '/zwgk/2023')],
    ['in its fragment', () => void (location.hash = '/zwgk/2023')],
  ])('%s, is read when the report has come', async (_, goOn) => {
    const page = await session.show(PORTAL);
    await lookedAt(page);
    await page.evaluate(goOn);
    await fill(page, wrongReportHtml(), '清河市水务局');
    const { findings } = await session.reportOf(page);
    expect(failedEquations(findings)).toEqual(WRONG_REPORT_FAILS.toSorted());
    await markWithRole(received(page), 'cause');
  });

  test('is read when the report was there before the address changed, and not before', async () => {
    const page = await session.show(PORTAL);
    await lookedAt(page);
    await watchExtension(page);
    await fill(page, wrongReportHtml(), '要闻');
    expect(await extensionAtRest(page)).toEqual([{ frames: 0, timers: 0 }]); // nothing was put off
    expect(await readersIn(page)).toBe(0);
    expect((await session.stateOf(page)).frames).toEqual([]);
    await page.evaluate(() => history.replaceState(null, '', '/zwgk/2023'));
    await session.reportOf(page);
    await markWithRole(received(page), 'cause');
  });
});

describe('a page that changes', () => {
  test('into another report is judged anew', async () => {
    const page = await session.show(wrongReportHtml().replaceAll(/<meta name=.*>/g, ''));
    await markWithRole(received(page), 'cause');
    await fill(page, reportHtml({ agency: '清河市民政局', year: 2024 }), '清河市民政局2024年政府信息公开工作年度报告');
    await session.reportThat(page, ({ report }) => report.year === 2024);
    await unmarked(page);
    await until(async () => (await session.badgeTextOf(page)) === '');
    await fill(page, wrongReportHtml({ form: 'annual-2019', year: 2020 }));
    const { report } = await session.reportThat(page, ({ findings }) => findings.length > 0);
    expect(report.template).toBe('annual-2019');
    await markWithRole(received(page), 'cause');
    await until(async () => (await session.badgeTextOf(page)) === '1');
  });

  test('into something else loses its marks', async () => {
    const page = await session.show(wrongReportHtml());
    await shownMarks(page);
    await fill(page, '<body><p>本页已移走。</p></body>', '提示');
    await unmarked(page);
    await until(async () => (await session.badgeTextOf(page)) === '');
  });

  test('in one cell loses a finding, gets another, and keeps the marks on their cells', async () => {
    const page = await session.show(wrongReportHtml());
    const cell = received(page);
    await markWithRole(cell, 'cause');
    const write = (text: string): Promise<void> =>
      cell.evaluate((element, value) => void (element.textContent = value), text);
    await write(String(numberIn(RECEIVED_TOTAL)));
    await unmarked(page);
    await until(async () => (await session.badgeTextOf(page)) === '');
    await write('1');
    await markWithRole(cell, 'cause');
    await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p style="height:170px">通知</p>'));
    await markWithRole(cell, 'cause');
    await cell.hover();
    await cardSaying(page, `应为 ${numberIn(RECEIVED_TOTAL)}`);
  });

  test('by one character of the text node itself is noticed', async () => {
    const page = await session.show(reportHtml());
    await session.reportOf(page);
    await received(page).evaluate((element) => (element.firstChild as Text).appendData('0'));
    await markWithRole(received(page), 'cause');
  });
});

describe('a page that changes a hundred times a second', () => {
  const RESTLESS = `<script>
    let count = 0;
    const clock = document.createElement('p');
    clock.id = 'clock';
    document.body.prepend(clock);
    setInterval(() => { clock.textContent = String(++count); clock.replaceChildren(clock.textContent); }, 10);
  </script>`;
  const countOf = (page: Page): Promise<number> => page.locator('#clock').textContent().then(Number);

  test('goes on, is marked, and can be used', async () => {
    const page = await session.show(wrongReportHtml().replace('</body>', `${RESTLESS}</body>`));
    await markWithRole(received(page), 'cause');
    const before = await countOf(page);
    await until(async () => (await countOf(page)) > before + 100);
    await received(page).hover();
    await cardSaying(page, '应为');
    expect(await session.badgeTextOf(page)).toBe('1');
  });

  test('is read again less and less often', async () => {
    const page = await session.show(wrongReportHtml().replace('</body>', `${RESTLESS}</body>`));
    await markWithRole(received(page), 'cause');
    const inspections = await countInspections(page);
    const before = await countOf(page);
    await until(async () => (await countOf(page)) > before + 300);
    expect(await inspections()).toBeLessThan(10);
  });
});

/** Counts how often the page is inspected from now on: calls of the function in the reader that writes down the result. */
async function countInspections(page: Page): Promise<() => Promise<number>> {
  const cdp = await session.context.newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    const ranges = result
      .filter(({ url }) => url.endsWith('/report.js'))
      .flatMap((script) => script.functions.flatMap(({ ranges: [range] }) => range ?? []));
    if (ranges.length === 0) throw new Error('the reader was not seen at work');
    const around = ranges.filter(({ startOffset, endOffset }) => startOffset <= WRITES && WRITES < endOffset);
    return around.toSorted((a, b) => b.startOffset - a.startOffset)[0]?.count ?? 0;
  };
}

/** Where the reader writes the first word of a result. */
const WRITES = readFileSync('.output/chrome-mv3/report.js', 'utf8').indexOf('gouji.result/1');
