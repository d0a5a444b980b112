import { describe, expect, test } from 'vitest';
import { wrongReportHtml } from '../support/reports.ts';
import { until } from '../support/until.ts';
import { cardSaying, dismiss, press, reaches, saying, shownMarks } from './asked.ts';
import type { BrowserUnderTest, Tab } from './under-test.ts';

/** Nothing leaves the computer: of all that was done in this browser, and with the network cut. */
export function testPrivacy(browser: () => BrowserUnderTest): void {
  /** What was asked for that is not a page of these tests. */
  const foreign = async (): Promise<readonly string[]> =>
    (await browser().requests()).filter((address) => !address.startsWith('http://www.test.gov.cn/'));
  const save = (view: Tab, button: string, ending: string): Promise<{ name: string; text: string }> =>
    browser().saved(view, async () => void (await press(view, 'button', button)), ending);

  describe('with the network cut', () => {
    test('all that Gouji does is done, and nobody is asked for anything', async () => {
      const tab = await browser().show(wrongReportHtml({ agency: '清河市司法局' }));
      /** Asked for below; and the icon, which a browser asks for in its own time. */
      const own = new Set(['cut', 'favicon.ico'].map((name) => new URL(`/${name}`, tab.address()).href));
      const asked = async (): Promise<readonly string[]> => (await browser().requests()).filter((one) => !own.has(one));
      const before = await asked();
      await browser().cutNetwork(true);
      try {
        expect(await tab.evaluate(reaches, 'http://www.test.gov.cn/cut')).toBe(false);
        await shownMarks(tab);
        await tab.press('n');
        await tab.press('Enter');
        await cardSaying(tab, '各类申请人相加');

        const popup = await browser().view(tab);
        await saying(popup, '1 处不符');
        const files: readonly (readonly [string, string])[] = [
          ['Excel', '.xlsx'],
          ['JSON', '结果.json'],
          ['数据 CSV', '数据.csv'],
          ['发现 CSV', '发现.csv'],
          ['正文 CSV', '正文.csv'],
        ];
        for (const [button, ending] of files)
          expect((await save(popup, button, ending)).name).toContain('清河市司法局');
        await dismiss(popup, '各类申请人相加');
        await saying(popup, '已排除，数字不变就不再列出');

        const panel = await browser().view(tab, 'sidepanel.html');
        await press(panel, '[role=tab]', '判定');
        expect((await save(panel, '导出判定', '.json')).text).toContain('清河市司法局');
        const settings = await browser().view(tab, 'options.html');
        await press(settings, '.choice input[value=en]');
        await saying(settings, 'Gouji settings');
        await press(settings, '.choice input[value=auto]');
        await saying(settings, '勾稽设置');
        await saying(await browser().view(tab, 'welcome.html'), '勾稽');
        await shownMarks(await browser().view(tab, 'demo.html'));
      } finally {
        await browser().cutNetwork(false);
      }
      expect(await asked()).toEqual(before);
      expect(await foreign()).toEqual([]);
    });

    test('a request would be noticed, and no part of Gouji can make one', async () => {
      const tab = await browser().show(wrongReportHtml());
      const inside = await browser().view(tab, 'options.html');
      await tab.evaluate(reaches, 'http://page.example/');
      await until(async () => (await foreign()).includes('http://page.example/'), { what: 'the request of the page' });
      for (const kind of ['http', 'https']) {
        expect(await inside.evaluate(reaches, `${kind}://inside.example/`)).toBe(false);
        expect(await browser().backgroundReaches(`${kind}://background.example/`)).toBe(false);
      }
      expect(new Set(await foreign())).toEqual(new Set(['http://page.example/']));
    });
  });
}
