import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dismiss } from './support/judging.ts';
import { openRealPanel } from './support/real-popup.ts';
import { cardSaying } from './support/marks.ts';
import { demoPage, figure, reportHtml, wrongReportHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

let session: Session;
beforeAll(async () => void (session = await startSession({ hosts: ['*'] })));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

async function panelAbout(html: string): Promise<{ page: Page; panel: Page }> {
  const page = await session.show(html);
  await session.reportOf(page);
  const panel = await session.context.newPage();
  await panel.goto(`chrome-extension://${session.extensionId}/sidepanel.html?tab=${await session.tabIdOf(page)}`);
  return { page, panel };
}

test('findings stand under their cause, with what would make everything agree', async () => {
  const { page, panel } = await panelAbout(demoPage('total-row-zero.html'));
  const { causes } = await session.reportOf(page);
  expect(causes.length).toBeGreaterThan(0);
  await panel.locator('.cause').first().waitFor();
  expect(await panel.locator('.cause').count()).toBe(causes.length);
  const [first] = causes;
  expect(await panel.locator('.cause .message').first().innerText()).toBe(first?.message.zh);
  expect(await panel.locator('.cause').first().locator('.finding').count()).toBe(first?.findings.length);
  const changes = first?.explanations.flatMap((one) => one.changes) ?? [];
  expect(await panel.locator('.cause').first().locator('.change').count()).toBe(changes.length);

  const line = panel.locator('.cause .finding .line').first();
  const words = await line.innerText();
  await line.click();
  await panel.locator('.finding-open').getByRole('button', { name: '到页面处' }).click();
  await page.bringToFront();
  await cardSaying(page, words.slice(1, 8));
});

test('a cause of which everything is dismissed is gone', async () => {
  const { panel } = await panelAbout(wrongReportHtml({ agency: '清河市统计局' }));
  await dismiss(panel, '各类申请人相加');
  await dismiss(panel, '第一、二项之和');
  await panel.getByRole('button', { name: '1 处已判定' }).waitFor();
  await until(async () => (await panel.locator('.cause').count()) === 0);
});

test('the tables are shown as they were read, what was not read with a reason', async () => {
  const html = wrongReportHtml({ agency: '清河市教育局' });
  const { page, panel } = await panelAbout(html);
  const { values } = await session.reportOf(page);
  await panel.getByRole('tab', { name: '表格' }).click();
  const cells = panel.locator('.read td');
  await cells.first().waitFor();
  expect(await cells.count()).toBe(Object.keys(values).length);
  const row = panel.locator('.read tr', { hasText: '本年新收政府信息公开申请数量' });
  const printed = Object.entries(values).flatMap(([id, { raw }]) => (id.startsWith('requests/received/') ? [raw] : []));
  expect(await row.locator('td').allInnerTexts()).toEqual(printed);
  expect(await row.locator('td.is-error').count()).toBeGreaterThan(0);
});

test('is drawn anew when the page changes', async () => {
  const { page, panel } = await panelAbout(reportHtml({ agency: '清河市交通局' }));
  await panel.getByText('没有发现不符').waitFor();
  await figure(page, '本年新收', 'total').evaluate((cell) => (cell.textContent = '9999'));
  await panel.getByText('1 处不符').first().waitFor();
});

test('opens from the popup beside the page, and follows the tab in front', async () => {
  const first = await session.show(wrongReportHtml({ agency: '清河市审计局' }));
  await session.reportOf(first);
  // The language that Playwright sets reaches pages in tabs only: the real popup and panel are English here.
  const panel = await openRealPanel(session, first, 'Side panel');
  await panel.saying('清河市审计局');
  const second = await session.show(reportHtml({ agency: '清河市司法局' }));
  await panel.saying('清河市司法局');
  await second.goto(first.url());
  await panel.saying('清河市审计局');
  await session.show('<!doctype html><title>天气</title><p>晴</p>');
  await panel.saying('No annual report has been read');
  await first.bringToFront();
  await panel.saying('清河市审计局');
});
