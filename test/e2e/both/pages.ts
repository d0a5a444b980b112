import { describe, expect, test } from 'vitest';
import { demoPage, reportHtml, wrongReportHtml } from '../support/reports.ts';
import type { ServedPage } from '../support/page-server.ts';
import { badgeSaying, boxOfTotal, marked, saying, shownMarks } from './asked.ts';
import type { BrowserUnderTest } from './under-test.ts';

const REPORT = wrongReportHtml();

function beside(html: string): string {
  return REPORT.replace('<div class="TRS_Editor">', `<div class="TRS_Editor">${html}`);
}

/** Pages as portals make them, and as nobody should. */
export function testPages(browser: () => BrowserUnderTest): void {
  describe('a report', () => {
    test('that comes late is read when it is there', async () => {
      const tab = await browser().show(
        '<!doctype html><meta charset="utf-8"><title></title><div id="app">正在载入……</div>',
      );
      const inside = /<body>([\s\S]*)<\/body>/.exec(REPORT)?.[1] ?? '';
      await tab.evaluate((html) => {
        const app = document.querySelector('#app');
        if (app) app.innerHTML = html;
      }, inside);
      await marked(tab);
      await badgeSaying(browser(), tab, '1');
    });

    test('whose tables need two seconds is read then', async () => {
      const tab = await browser().show(demoPage('late.html'));
      await marked(tab);
    });

    test('in a frame is marked there and counted on the button', async () => {
      const inner = browser().serve(REPORT);
      const tab = await browser().show(
        `<!doctype html><title>年报</title><iframe src="${inner}" width="1200" height="900">`,
      );
      await badgeSaying(browser(), tab, '1');
      const popup = await browser().view(tab);
      await saying(popup, '1 处不符');
      await popup.close();
    });

    test('that changes in one cell is judged anew, and the mark stays on its cell', async () => {
      const tab = await browser().show(reportHtml());
      const popup = await browser().view(tab);
      await saying(popup, '没有发现不符');
      await tab.evaluate(() => {
        const row = [...document.querySelectorAll('tr')].findLast((one) => one.textContent.includes('本年新收'));
        if (row?.lastElementChild) row.lastElementChild.textContent = '9999';
        document.body.insertAdjacentHTML('afterbegin', '<p style="height:170px">通知</p>');
      }, null);
      await badgeSaying(browser(), tab, '1');
      const box = await boxOfTotal(tab, '本年新收');
      const marks = await shownMarks(tab);
      expect(marks.some(({ rect }) => rect.every((value, index) => Math.abs(value - (box[index] ?? NaN)) < 0.2))).toBe(
        true,
      );
      await popup.close();
    });
  });

  describe('a hostile page is read and marked all the same', () => {
    const NAMES = 'firstChild nextSibling parentNode nodeType localName childNodes textContent attributes getAttribute';
    const fields = NAMES.split(' ').map((name) => `<input type="hidden" name="${name}">`);
    const pages: readonly (readonly [string, ServedPage])[] = [
      [
        'with a table that ends nowhere',
        `${REPORT.replace(/<\/body>[\s\S]*/, '')}<table><tr><td>一<tr><td>二<table><td>`,
      ],
      [
        'with cells that span a hundred thousand',
        beside('<table><tr><td colspan="100000" rowspan="100000">合<td>1</table>'),
      ],
      [
        'in a form whose fields have the names of properties',
        REPORT.replace(
          /<body>([\s\S]*)<\/body>/,
          (_, inside) => `<body><form>${fields.join('')}${inside as string}</form></body>`,
        ),
      ],
      [
        'with properties of the window replaced by elements',
        beside('<img name="body"><form name="documentElement"></form><img name="querySelectorAll">'),
      ],
      [
        'under a policy that allows nothing',
        {
          body: REPORT,
          headers: { 'content-security-policy': "default-src 'none'; sandbox allow-scripts allow-same-origin" },
        },
      ],
      ['with 3000 elements inside each other', beside(`${'<div>'.repeat(3000)}深${'</div>'.repeat(3000)}`)],
      [
        'whose script has replaced the methods of the browser',
        REPORT.replace(
          '</head>',
          `<script>
        Array.prototype.toSorted = Array.prototype.flatMap = () => { throw new Error('replaced'); };
        Element.prototype.attachShadow = () => null;
        Object.prototype.hidden = true;
      </script></head>`,
        ),
      ],
      [
        'whose style hides what it does not know',
        REPORT.replace(
          '</head>',
          '<style>*:not(html,head,body,div,table,tbody,tr,td,p,h1,a,style){display:none!important}</style></head>',
        ),
      ],
    ];
    test.each(pages)('%s', async (_, page) => {
      const tab = await browser().show(page);
      await badgeSaying(browser(), tab, '1');
      await marked(tab);
      await tab.close();
    });
  });
}
