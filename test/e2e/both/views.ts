import { describe, expect, test } from 'vitest';
import { resultSchema } from '../../../lib/model/result.ts';
import { parseCsv } from '../../lib/export/parse-csv.ts';
import { cellIds } from '../../support/generate/form.ts';
import { failedEquations, reportHtml, WRONG_REPORT_FAILS, wrongReportHtml } from '../support/reports.ts';
import { until } from '../support/until.ts';
import { badgeSaying, dismiss, farDown, press, saying } from './asked.ts';
import type { BrowserUnderTest, Tab } from './under-test.ts';

/** Pages of the extension: popup, panel, settings; what they save. */
export function testViews(browser: () => BrowserUnderTest): void {
  const show = (html: string): Promise<Tab> => browser().show(html);

  test('the popup shows body, year and findings, and leads to their places', async () => {
    const tab = await show(farDown(wrongReportHtml()));
    const popup = await browser().view(tab);
    await saying(popup, '清河市水务局');
    await saying(popup, '2023年度');
    await saying(popup, '1 处不符');
    await press(popup, '.cause > .line');
    await press(popup, 'button', '到页面处');
    await saying(popup, '已到页面处');
    await tab.front();
    await until(() => tab.evaluate(() => scrollY > 0, null));
    await popup.close();
  });

  test('exports are saved under names that say body and year', async () => {
    const tab = await show(wrongReportHtml());
    const popup = await browser().view(tab);
    await saying(popup, '1 处不符');
    const exported = (button: string, ending: string) =>
      browser().saved(popup, async () => void (await press(popup, 'button', button)), ending);
    const values = await exported('数据 CSV', '数据.csv');
    expect(values.name).toBe('勾稽_清河市水务局_2023_数据.csv');
    expect(values.text.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = parseCsv(values.text.slice(1));
    expect(rows.map((row) => row[header.indexOf('cell')]).toSorted()).toEqual([...cellIds('annual-2021')].toSorted());
    const findings = await exported('发现 CSV', '发现.csv');
    expect(findings.text).toContain('requests/row-total');
    const json = await exported('JSON', '结果.json');
    const result = resultSchema.parse(JSON.parse(json.text));
    expect(failedEquations(result.findings ?? [])).toEqual(WRONG_REPORT_FAILS.toSorted());
    await popup.close();
  });

  test('a workbook is saved', async () => {
    const tab = await show(wrongReportHtml());
    const popup = await browser().view(tab);
    await saying(popup, '1 处不符');
    const book = await browser().saved(popup, async () => void (await press(popup, 'button', 'Excel')), '.xlsx');
    expect(book.name).toMatch(/^勾稽_清河市水务局_2023.*\.xlsx$/);
    expect(book.text.startsWith('PK')).toBe(true);
    await popup.close();
  });

  describe('judgements, panel and settings', () => {
    test('a finding that was dismissed stays away, and its badge and mark with it', async () => {
      const tab = await show(wrongReportHtml({ agency: '清河市档案局' }));
      const popup = await browser().view(tab);
      await saying(popup, '1 处不符');
      await dismiss(popup, '各类申请人相加');
      await saying(popup, '1 处已判定');
      await badgeSaying(browser(), tab, '1');
      await tab.reload();
      await badgeSaying(browser(), tab, '1');
      await press(popup, '.status-line .link', '撤销');
      await badgeSaying(browser(), tab, '1');
    });

    test('the panel follows the page that it is about', async () => {
      const tab = await show(reportHtml({ agency: '清河市民政局' }));
      const panel = await browser().view(tab, 'sidepanel.html');
      await saying(panel, '没有发现不符');
      await press(panel, '[role=tab]', '表格');
      await saying(panel, '自然人');
      await press(panel, '[role=tab]', '发现');
      await tab.evaluate(() => {
        const row = [...document.querySelectorAll('tr')].find((one) => one.textContent.includes('本年新收'));
        if (row?.lastElementChild) row.lastElementChild.textContent = '9999';
      }, null);
      await saying(panel, '1 处不符');
    });

    test('settings take effect in every page that is open', async () => {
      const tab = await show(wrongReportHtml());
      const popup = await browser().view(tab);
      await saying(popup, '1 处不符');
      const settings = await browser().view(tab, 'options.html');
      await saying(settings, '勾稽设置');
      await saying(settings, 'Alt+Shift+J');
      await press(settings, '.choice input[value=en]');
      await saying(popup, '1 mismatch');
      await press(settings, '.choice input[value=auto]');
      await saying(popup, '1 处不符');
    });
  });
}
