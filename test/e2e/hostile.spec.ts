import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSaying, isMarked, markWithRole, shownMarks } from './support/marks.ts';
import type { ServedPage } from './support/page-server.ts';
import { failedEquations, figure, WRONG_REPORT_FAILS, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

const received = (page: Page): ReturnType<typeof figure> => figure(page, '本年新收', 'total');
const REPORT = wrongReportHtml();
const TITLE = '<title>清河市水务局2023年政府信息公开工作年度报告</title>';
const body = (html: string): string => `<!doctype html><meta charset="utf-8">${TITLE}<body>${html}</body>`;

describe('a report is read and marked all the same', () => {
  const bad = (text: string): string => REPORT.replace('<div class="TRS_Editor">', `<div class="TRS_Editor">${text}`);
  const form = (inside: string): string =>
    REPORT.replace(
      /<body>([\s\S]*)<\/body>/,
      (_, content) => `<body><form>${inside}${content as string}</form></body>`,
    );
  const NAMES =
    'firstChild nextSibling parentNode parentElement nodeType nodeName localName childNodes textContent attributes getAttribute ' +
    'getBoundingClientRect isConnected ownerDocument contains closest matches tagName';

  const PAGES: readonly (readonly [string, ServedPage])[] = [
    [
      'beside a table that ends nowhere',
      `${REPORT.replace(/<\/body>[\s\S]*/, '')}<table><tr><td>一<tr><td>二<table><td>`,
    ],
    [
      'beside cells that span a hundred thousand',
      bad('<table><tr><td colspan="100000" rowspan="100000">合<td>1</table>'),
    ],
    ['beside many such cells', bad(`<table>${'<tr><td colspan="1000" rowspan="65534">1'.repeat(40)}</table>`)],
    [
      'beside spans that are no numbers',
      bad('<table><tr><td colspan="-1" rowspan="x">1<td colspan="0" rowspan="0">2</table>'),
    ],
    [
      'in a form whose fields have the names of properties',
      form(
        NAMES.split(' ')
          .map((name) => `<input type="hidden" name="${name}">`)
          .join(''),
      ),
    ],
    [
      'with properties of the window replaced by elements',
      bad(
        NAMES.split(' ')
          .map((name) => `<a id="${name}" name="${name}"></a>`)
          .join('') +
          '<img name="body"><form name="documentElement"></form><img name="querySelectorAll"><img name="title">',
      ),
    ],
    [
      'under a policy that allows nothing',
      {
        body: REPORT,
        headers: { 'content-security-policy': "default-src 'none'; sandbox allow-scripts allow-same-origin" },
      },
    ],
    [
      'under a policy that wants trusted types',
      {
        body: REPORT,
        headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
      },
    ],
    [
      'beside twenty megabytes of text',
      `${REPORT.replace(/<\/body>[\s\S]*/, '')}${`<p>${'全市政务公开工作稳步推进。'.repeat(40)}</p>\n`.repeat(13_500)}</body></html>`,
    ],
    ['as XHTML', { body: xhtml(), type: 'application/xhtml+xml; charset=utf-8' }],
  ];

  test.each(PAGES)('%s', async (_, served) => {
    const page = await session.show(served);
    expect(failedEquations((await session.reportOf(page)).findings)).toEqual(WRONG_REPORT_FAILS.toSorted());
    await markWithRole(received(page), 'cause');
    await page.close();
  });

  // The debugger, which tells where marks stand, gives up on such trees: here it must do that they are there.
  test.each([
    ['3000 elements inside each other', bad(`${'<div>'.repeat(3000)}深${'</div>'.repeat(3000)}`)],
    ['elements that are never closed', bad('<b><i>'.repeat(150))],
    ['tables inside tables', bad(`${'<table><tr><td>'.repeat(100)}${'</table>'.repeat(100)}`)],
  ])('beside %s', async (_, html) => {
    const page = await session.show(html);
    expect(failedEquations((await session.reportOf(page)).findings)).toEqual(WRONG_REPORT_FAILS.toSorted());
    await until(() => isMarked(page));
  });

  test('on a page whose script has replaced the methods of the browser', async () => {
    const script = `<script>
      Array.prototype.toSorted = Array.prototype.flatMap = () => { throw new Error('replaced'); };
      Element.prototype.attachShadow = Document.prototype.querySelectorAll = () => null;
      Object.defineProperty(Node.prototype, 'firstChild', { get: () => null });
      Object.prototype.hidden = true;
    </script>`;
    const page = await session.show(REPORT.replace('</head>', `${script}</head>`));
    await session.reportOf(page);
    await shownMarks(page);
  });
});

describe('the style of the page changes neither marks nor card', () => {
  test.each([
    ['hides what it does not know', '*:not(html,head,body,div,table,tbody,tr,td,p,h1,a,style){display:none!important}'],
    [
      'turns everything around',
      'html > *:last-child{transform:rotate(180deg)!important;opacity:.1!important;filter:blur(9px)!important}',
    ],
    ['lets nothing be clicked', 'html *:not(body,body *){pointer-events:none!important;visibility:hidden!important}'],
    ['has the highest layer everywhere', 'body *{position:relative;z-index:2147483647}'],
    ['zooms', 'html{zoom:1.3}'],
  ])('%s', async (_, css) => {
    const page = await session.show(REPORT.replace('</head>', `<style>${css}</style></head>`));
    await shownMarks(page);
    await received(page).click();
    const { rect } = await cardSaying(page, '应为');
    const [left = 0, top = 0, width = 0] = rect;
    expect(width).toBeGreaterThanOrEqual(280);
    const onTop = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
      left + 9,
      top + 9,
    ] as const);
    expect(onTop).toBe('gouji-marks');
  });
});

describe('what is no page is left in peace, and the popup says what to do', () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const documents: readonly (readonly [string, ServedPage])[] = [
    ['an empty document', { body: '' }],
    ['a document without a body', { body: `<html><head>${TITLE}</head><frameset></frameset></html>` }],
    ['a picture', { body: pixel, type: 'image/png' }],
    [
      'a drawing',
      {
        body: '<svg xmlns="http://www.w3.org/2000/svg"><title>政府信息公开工作年度报告</title></svg>',
        type: 'image/svg+xml',
      },
    ],
    [
      'plain text',
      { body: '清河市水务局2023年政府信息公开工作年度报告\n一、总体情况', type: 'text/plain; charset=utf-8' },
    ],
    ['XML', { body: '<报告><年度>2023</年度></报告>', type: 'application/xml; charset=utf-8' }],
    ['broken XML', { body: '<报告><年度>', type: 'application/xml; charset=utf-8' }],
    ['JSON', { body: '{"title":"政府信息公开工作年度报告"}', type: 'application/json' }],
    ['a title and nothing else', body('')],
    ['elements that are never closed, deeper than browsers build', body('<b><i>'.repeat(5000) + '报告')],
    ['tables inside tables, deeper than browsers build', body('<table><tr><td>勾稽关系'.repeat(2000))],
    ['a table of one cell that spans all', body('<table><tr><td colspan="100000" rowspan="100000">勾稽关系')],
    ['a table with the labels and no figure', body('<table><tr><td>本年新收<td>结转下年度<td>申请人情况')],
    ['a table of ten thousand empty rows', body(`<table>${'<tr><td>本年新收<td>'.repeat(10_000)}`)],
    ['noise', { body: Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)) }],
  ];

  test.each(documents)('%s', async (_, served) => {
    const page = await session.show(served);
    const popup = await session.openPopupFor(page);
    await popup
      .getByRole('button', { name: /检查本页|重新检查/ })
      .first()
      .click();
    await popup
      .getByText(/没有认出|没有读出|不允许|未作判断/)
      .first()
      .waitFor();
    const findings = (await session.stateOf(page)).frames.flatMap(({ result }) => result.findings ?? []);
    expect(findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(await session.badgeTextOf(page)).toBe('');
    await popup.close();
    await page.close();
  });
});

/** The report as well-formed XML. */
function xhtml(): string {
  return wrongReportHtml()
    .replace('<!doctype html>', '')
    .replace('<html lang="zh-CN">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN">')
    .replaceAll(/<meta ([^>]*)>/g, '<meta $1/>')
    .replaceAll('<br>', '<br/>')
    .replaceAll('&nbsp;', '&#160;');
}
