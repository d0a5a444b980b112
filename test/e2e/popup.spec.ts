import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultSchema } from '../../lib/model/result.ts';
import { parseCsv } from '../lib/export/parse-csv.ts';
import { cellIds } from '../support/generate/form.ts';
import { cardSaying, isMarked, markupOf, shadowOf, shownMarks } from './support/marks.ts';
import { unfold, unfoldCauses } from './support/judging.ts';
import { openRealPopup } from './support/real-popup.ts';
import { demoPage, numberIn, RECEIVED_TOTAL, reportHtml, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

let session: Session;
beforeAll(async () => void (session = await startSession({ hosts: ['*'] })));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

/** A popup about a report of which something is known. */
async function popupAbout(html: string): Promise<{ page: Page; popup: Page }> {
  const page = await session.show(html);
  await session.inspectedFramesOf(page);
  return { page, popup: await session.openPopupFor(page) };
}

const textOf = (popup: Page): Promise<string> => popup.locator('main').innerText();
const saying = (popup: Page, text: string): Promise<void> => popup.getByText(text).first().waitFor();

describe('the popup about a report', () => {
  test('names body, year and form, says how much was read, and lists what does not agree', async () => {
    const { popup } = await popupAbout(wrongReportHtml());
    await saying(popup, '清河市水务局');
    const text = await textOf(popup);
    expect(text).toContain('2023年度');
    expect(text).toContain('2021年格式');
    expect(text).toContain('www.test.gov.cn');
    expect(text).toContain('主动公开 10/10 · 申请办理 175/175 · 复议诉讼 15/15');
    expect(text).toContain('1 处不符');
    const lines = await popup.locator('.group-error .line').allInnerTexts();
    expect(lines).toHaveLength(1);
    expect(lines.join()).toContain(`印为 ${numberIn(RECEIVED_TOTAL) + 1}，应为 ${numberIn(RECEIVED_TOTAL)}`);
    await unfoldCauses(popup);
    expect(await popup.locator('.caused .line').allInnerTexts()).toHaveLength(2);
  });

  test('says of a right report that nothing was found, and not that it is right', async () => {
    const { popup } = await popupAbout(reportHtml());
    await saying(popup, '没有发现不符');
    expect(await textOf(popup)).not.toContain('正确');
  });

  test('leads to the place of a finding and opens its card', async () => {
    const { page, popup } = await popupAbout(demoPage('row-sum.html'));
    await unfold(popup, '各类申请人相加为 28');
    await popup.locator('.finding-open').getByRole('button', { name: '到页面处' }).click();
    await saying(popup, '已到页面处');
    await page.bringToFront();
    expect((await cardSaying(page, '应为 28')).focused).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('says when the place is no longer there', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml());
    await popup.locator('.cause > .line').click();
    await page.evaluate(() => document.querySelectorAll('table').forEach((table) => table.remove()));
    await popup.getByRole('button', { name: '到页面处' }).click();
    await saying(popup, '页面上已找不到这一处');
  });

  test('has only controls that can be named, and works by keyboard', async () => {
    const { popup } = await popupAbout(wrongReportHtml());
    await saying(popup, '清河市水务局');
    const names = await popup
      .locator('button, input')
      .evaluateAll((all) => all.map((control) => (control.closest('label') ?? control).textContent?.trim() ?? ''));
    expect(names).not.toContain('');
    await popup.locator('.cause > .line').focus();
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: '各类申请人相加' }).focus();
    await popup.keyboard.press('Enter');
    await popup.getByRole('table', { name: '本年新收' }).waitFor();
  });
});

describe('what was read', () => {
  /** How many values are shown beside the cells that are in view. */
  const shown = async (page: Page): Promise<number> => {
    if (!(await isMarked(page))) return 0;
    const shadow = await shadowOf(page);
    return shadow.run((root) => root.querySelectorAll('.reading').length);
  };

  test.each(['popup', 'sidepanel'])('is shown beside the cells from the %s, and taken away', async (name) => {
    const page = await session.show(reportHtml());
    await session.reportOf(page);
    const view = await session.context.newPage();
    await view.goto(`chrome-extension://${session.extensionId}/${name}.html?tab=${await session.tabIdOf(page)}`);
    const box = view.getByRole('switch', { name: '显示读到的数' });
    await box.check();
    await saying(view, '已在各格旁显示读到的数');
    await page.bringToFront();
    await until(async () => (await shown(page)) > 5, { what: 'values beside the cells' });
    await view.bringToFront();
    await view.reload();
    await box.waitFor();
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    await saying(view, '已撤去读到的数');
    await page.bringToFront();
    await until(async () => (await shown(page)) === 0, { what: 'no values' });
  });

  test('is told to popup and panel where it is switched on the page', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml());
    const box = popup.getByRole('switch', { name: '显示读到的数' });
    await shownMarks(page);
    const shadow = await shadowOf(page);
    const press = () => shadow.run((root) => root.querySelector<HTMLElement>('.nav .choice')?.click());
    await press();
    await until(() => box.isChecked(), { what: 'the switch on' });
    await popup.getByRole('switch', { name: '在页面上标注' }).uncheck();
    await until(async () => !(await box.isChecked()), { what: 'the switch off with the marks' });
  });
});

describe('exports', () => {
  async function exported(popup: Page, button: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  test('JSON is the result that the page was given', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml());
    const { name, text } = await exported(popup, 'JSON');
    expect(name).toBe('勾稽_清河市水务局_2023_结果.json');
    expect(resultSchema.parse(JSON.parse(text))).toEqual(await session.reportOf(page));
  });

  test('the values are a CSV of all cells that Excel opens', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml());
    const { name, text } = await exported(popup, '数据 CSV');
    expect(name).toBe('勾稽_清河市水务局_2023_数据.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = parseCsv(text.slice(1));
    const column = (title: string): string[] => rows.map((row) => row[header.indexOf(title)] ?? '');
    expect(column('cell').toSorted()).toEqual([...cellIds('annual-2021')].toSorted());
    const received = rows.find((row) => row.includes(RECEIVED_TOTAL));
    expect(received?.[header.indexOf('value')]).toBe(String(numberIn(RECEIVED_TOTAL) + 1));
    expect(new Set(column('url'))).toEqual(new Set([page.url()]));
  });

  test('the findings are a CSV of their own', async () => {
    const { popup } = await popupAbout(wrongReportHtml());
    const { name, text } = await exported(popup, '发现 CSV');
    expect(name).toBe('勾稽_清河市水务局_2023_发现.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...rows] = parseCsv(text.slice(1));
    expect(rows.map((row) => row[header.indexOf('rule')])).toEqual(['requests/row-total', 'requests/balance']);
  });

  test('a body whose name is a formula is defused', async () => {
    const { popup } = await popupAbout(wrongReportHtml({ agency: '=HYPERLINK(1)区水务局' }));
    const { text } = await exported(popup, '发现 CSV');
    expect(text).toContain("'=HYPERLINK(1)");
    expect(text).not.toMatch(/(^|[,\n])"?=/);
  });
});

describe('where there is no report, the popup says', () => {
  test.each([
    ['that an ordinary page was not read', '<!doctype html><title>天气</title><p>晴</p>', '本页还没有读到年度报告'],
    ['that the report is an attachment', demoPage('attachment.html'), '报告只在附件里，没有核对'],
    ['that a notice with the empty form is none', demoPage('notice.html'), '本页没有认出政府信息公开工作年度报告'],
  ])('%s', async (_, html, words) => {
    const page = await session.show(html);
    const popup = await session.openPopupFor(page);
    await until(async () => {
      if ((await textOf(popup)).includes(words)) return true;
      await popup.reload(); // the popup shows what is known when it is opened
      return false;
    });
    expect(await session.badgeTextOf(page)).toBe('');
  });

  test('which files the report is in', async () => {
    const { popup } = await popupAbout(demoPage('attachment.html'));
    await saying(popup, 'beidu-2023.docx');
  });
});

describe('checking again', () => {
  test('finds the same and marks it once', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml());
    const before = await session.reportOf(page);
    for (let times = 0; times < 3; times += 1) {
      await popup.getByRole('button', { name: '重新检查' }).click();
      await saying(popup, '1 处不符');
    }
    await page.bringToFront();
    await shownMarks(page);
    expect(await page.locator('gouji-marks').count()).toBe(1);
    expect(await session.reportOf(page)).toEqual(before);
    expect(await session.badgeTextOf(page)).toBe('1');
  });

  test('after the marks were switched off leaves them off', async () => {
    const { page, popup } = await popupAbout(wrongReportHtml());
    await popup.getByRole('switch', { name: '在页面上标注' }).click();
    await until(async () => (await page.locator('gouji-marks').count()) === 0);
    await popup.getByRole('button', { name: '重新检查' }).click();
    await saying(popup, '1 处不符');
    expect(await popup.getByRole('switch', { name: '在页面上标注' }).isChecked()).toBe(false);
    expect(await page.locator('gouji-marks').count()).toBe(0);
  });
});

describe('a page of another host', () => {
  const ADDRESS = 'http://www.county-news.example.com/report.html';

  test('is not touched before the button is pressed, and is checked afterwards', async () => {
    const page = await session.show(wrongReportHtml(), ADDRESS);
    const before = await markupOf(page);
    const refused = await session.openPopupFor(page);
    await refused.getByRole('button', { name: '检查本页' }).click();
    await saying(refused, '浏览器不允许扩展读取本页');
    expect(await markupOf(page)).toBe(before);
    await refused.close();

    await session.pressButtonOn(page);
    const popup = await session.openPopupFor(page);
    await saying(popup, '本页还没有读到年度报告');
    expect(await markupOf(page)).toBe(before);
    await popup.getByRole('button', { name: '检查本页' }).click();
    await saying(popup, '1 处不符');
    expect(await textOf(popup)).toContain('非政府网站域名');
    await page.bringToFront();
    expect(await shownMarks(page)).not.toEqual([]);
  });

  test('a host that only looks like one of the government is another host', async () => {
    for (const host of ['www.gov.cn.example.com', 'www.fakegov.cn', 'gov.cn.evil.net']) {
      const page = await session.show(wrongReportHtml(), `http://${host}/report.html`);
      expect((await session.stateOf(page)).frames).toEqual([]);
      await page.close();
    }
  });
});

describe('in English', () => {
  let english: Session;
  beforeAll(async () => void (english = await startSession({ locale: 'en-US', hosts: ['*'] })));
  afterAll(async () => {
    await english?.close();
    expect(english?.errors).toEqual([]);
  });

  test('popup, card and names of marks are English, and keep the names of the form', async () => {
    const page = await english.show(wrongReportHtml());
    const marks = await shownMarks(page);
    const label = marks.find((mark) => mark.role === 'result' || mark.role === 'cause')?.label;
    expect(label).toMatch(/^一、本年新收 \(new requests\) · 总计 \(total\): .*[a-z]/);
    const popup = await english.openPopupFor(page);
    await popup.getByText('1 mismatch').first().waitFor();
    const text = await popup.locator('body').innerText();
    expect(text).toContain('清河市水务局');
    expect(text).toContain('Mark on the page');
    expect(text).not.toMatch(/不符|已读|导出/);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  // The language that Playwright sets reaches pages and popups in tabs, not the real popup: that is English here.
  test('the real popup at the button of the toolbar is about the page in front', async () => {
    await english.show(reportHtml({ agency: '清河市民政局' }));
    const page = await english.show(wrongReportHtml());
    await english.reportOf(page);
    const popup = await openRealPopup(english, page);
    await popup.saying('清河市水务局');
    await popup.saying('1 mismatch');
    await popup.press('does not agree with its parts');
    await popup.press('the applicants add up to');
    await popup.press('Show on page');
    await cardSaying(page, `should be ${numberIn(RECEIVED_TOTAL)}`);
  });

  test('the real popup checks a page of another host', async () => {
    const page = await english.show(wrongReportHtml(), 'http://real.county-news.example.com/report.html');
    const popup = await openRealPopup(english, page);
    await popup.press('Check this page');
    await popup.saying('1 mismatch');
    expect(await shownMarks(page)).not.toEqual([]);
    expect(await english.badgeTextOf(page)).toBe('1');
  });
});
