import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markupOf } from './support/marks.ts';
import { demoPage } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { lookedAt, readersIn } from './support/worlds.ts';

let session: Session;
const FAVICON = 'http://www.test.gov.cn/favicon.ico';
const STYLE = 'http://www.test.gov.cn/portal.css';
beforeAll(async () => {
  session = await startSession();
  session.server.put(FAVICON, { body: '', type: 'image/svg+xml' });
  session.server.put(STYLE, { body: '', type: 'text/css' });
});
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

/** What a page notices of what others do to it, from its first script on. */
const WATCH = `<script>
  window.noticed = [];
  const all = ['message', 'messageerror', 'error', 'unhandledrejection', 'storage', 'securitypolicyviolation', 'focus', 'scroll'];
  for (const type of all) addEventListener(type, (event) => event.isTrusted && noticed.push(type), true);
  new MutationObserver((records) => {
    for (const { type, target } of records) if (document.readyState === 'complete') noticed.push(type + ' ' + target.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

const watched = (title: string, body: string): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8">${WATCH}<title>${title}</title></head><body>${body}</body></html>`;

const table = '<table><tbody><tr><td>项目</td><td>金额</td></tr><tr><td>办公费</td><td>12.5</td></tr></tbody></table>';

const ORDINARY: readonly (readonly [string, string])[] = [
  ['news', watched('市政府召开常务会议', '<h1>市政府召开常务会议</h1><p>会议指出……</p>')],
  ['a table that is no report', watched('2023年部门决算', `<h1>2023年部门决算</h1>${table}`)],
  ['a list of reports on other things', watched('工作报告', '<h1>2023年法治政府建设年度报告</h1>')],
  ['a long list', watched('通知公告', '<ul>' + '<li><a href="#">关于放假的通知</a></li>'.repeat(500) + '</ul>')],
];

const NOTHING = { noticed: [], requests: [], written: [] };

/** Opens a page that is watched; `requests` are those that are not its own. */
async function showWatched(html: string): Promise<{ page: Page; requests: readonly string[] }> {
  const requests: string[] = [];
  const address = session.address();
  const listen = (request: { url(): string }): void => {
    if (![address, FAVICON, STYLE].includes(request.url())) requests.push(request.url());
  };
  session.context.on('request', listen);
  const page = await session.show(html, address);
  await lookedAt(page);
  await session.stateOf(page); // asked after it, so that what the small script has said is known
  return { page, requests };
}

const noticedBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { noticed: string[] }).noticed);

describe('an ordinary page of the government', () => {
  test.each(ORDINARY)('%s gets no reader, no mark, no message, and costs no request', async (_, html) => {
    const { page, requests } = await showWatched(html);
    expect(await readersIn(page)).toBe(0);
    expect((await session.stateOf(page)).frames).toEqual([]);
    expect(await session.badgeTextOf(page)).toBe('');
    expect(await markupOf(page)).toBe(html.replace('<!doctype html>', ''));
    expect({ noticed: await noticedBy(page), requests, written: session.written }).toEqual(NOTHING);
  });

  test('the reader is seen where there is a report, so that the tests above see something', async () => {
    const page = await session.show(demoPage('right-2021.html'));
    await session.reportOf(page);
    expect(await readersIn(page)).toBe(1);
  });
});

describe('a page that was read', () => {
  const READ: readonly (readonly [string, string])[] = [
    ['a right report', demoPage('right-2021.html')],
    ['a notice with the empty form', demoPage('notice.html')],
  ];

  test.each(READ)('%s: the document stays as it is, and no script of the page hears anything', async (_, html) => {
    const { page, requests } = await showWatched(html.replace('<head>', `<head>${WATCH}`));
    await session.inspectedFramesOf(page);
    expect(await page.locator('gouji-marks').count()).toBe(0);
    expect({ noticed: await noticedBy(page), requests, written: session.written }).toEqual(NOTHING);
  });
});
