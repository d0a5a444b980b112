import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cardClosed,
  cardSaying,
  focusedMark,
  layoutOf,
  markupOf,
  markWithRole,
  underlined,
  unmarked,
} from './support/marks.ts';
import type { ServedPage } from './support/page-server.ts';
import { figure, WRONG_WORDS, wrongTextHtml } from './support/reports.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(async () => {
  await session?.close();
  expect(session?.errors).toEqual([]);
});

const wordsOf = async (page: Page): Promise<string> => {
  const all = Object.values(await underlined(page));
  return all.flat().join('').replace(/\s+/g, '');
};
const marked = (page: Page): Promise<boolean> => until(async () => (await wordsOf(page)) === WRONG_WORDS);
const sheets = (page: Page): Promise<number> => page.evaluate(() => document.adoptedStyleSheets.length);

async function show(served: ServedPage = wrongTextHtml()): Promise<Page> {
  const page = await session.show(served);
  await marked(page);
  return page;
}

/** Clicks into the words, wherever they were broken. */
const clickWords = (page: Page): Promise<void> => page.locator('#wrong b').click();

describe('a report whose text and table do not agree', () => {
  test('is marked under the very words, and in the cell that they were compared with', async () => {
    const page = await show();
    expect(Object.keys(await underlined(page))).toEqual(['gouji-warning']);
    await markWithRole(figure(page, '本年新收', 'total'), 'term');
  });

  test.each([
    ['allows nothing', { 'content-security-policy': "default-src 'none'; style-src 'none'; sandbox allow-scripts" }],
    ['wants trusted types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
  ])('is marked under a policy that %s', async (_, headers) => {
    const page = await show({ body: wrongTextHtml(), headers });
    const line = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('#wrong') as Element, '::highlight(gouji-warning)').textDecorationStyle,
    );
    expect(line).toBe('dashed');
  });

  test('is marked where elements have the names of what marks need', async () => {
    const names =
      '<img name="adoptedStyleSheets"><form name="createRange"></form><a id="CSS"></a><a id="Highlight"></a>';
    await show(wrongTextHtml().replace('<h1>', `${names}<h1>`));
  });

  test('shows sentence and table in the card', async () => {
    const page = await show();
    await clickWords(page);
    const { text } = await cardSaying(page, '同比有所增长');
    expect(text).toContain('对照的表格数字');
    expect(text).toContain('一、本年新收 · 总计');
    expect(Object.keys(await underlined(page))).toEqual(['gouji-warningOpen']);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect(await wordsOf(page)).toBe(WRONG_WORDS);
  });

  test('is reached by Tab', async () => {
    const page = await show();
    await page.locator('.foot a').focus();
    await page.keyboard.press('Tab');
    expect(await until(() => focusedMark(page))).toMatch(/^正文“收到政府信息公开申请.*”：似不一致，第 1 项$/);
    await cardSaying(page, '同比有所增长');
  });

  test('is shown from the popup', async () => {
    const page = await show();
    const popup = await session.openPopupFor(page);
    await popup.locator('.finding .line').first().click();
    expect(await popup.locator('.quote strong').innerText()).toMatch(/^收到政府信息公开申请/);
    await popup.getByRole('button', { name: '到页面处' }).click();
    await popup.getByText('已到页面处').waitFor();
    await page.bringToFront();
    expect((await cardSaying(page, '同比有所增长')).focused).toBe(true);
    const box = await page.locator('#wrong').boundingBox();
    expect(box && box.y > 0 && box.y < 900).toBe(true);
    await popup.close();
  });

  test('is not altered, and is what it was when the marks are switched off', async () => {
    const page = await show();
    const layout = await layoutOf(page);
    expect((await markupOf(page)).replace(/<gouji-marks[\s\S]*?<\/gouji-marks>/, '')).not.toContain('gouji');
    const popup = await session.openPopupFor(page);
    await popup.getByRole('switch', { name: '在页面上标注' }).click();
    await unmarked(page);
    expect([await underlined(page), await sheets(page)]).toEqual([{}, 0]);
    expect(await markupOf(page)).not.toContain('gouji');
    expect(await layoutOf(page)).toEqual(layout);
    await popup.getByRole('switch', { name: '在页面上标注' }).click();
    await marked(page);
    await popup.close();
  });

  test('loses its marks when the text is put right, and gets them on another place', async () => {
    const page = await show();
    const wrong = await page.locator('#wrong').innerHTML();
    await page.locator('#wrong').evaluate((line) => (line.textContent = '本年度，我机关工作有序。'));
    await unmarked(page);
    expect([await underlined(page), await sheets(page)]).toEqual([{}, 0]);
    await page.locator('#wrong').evaluate((line, html) => {
      line.insertAdjacentHTML('beforebegin', '<p>本年度工作平稳。</p>');
      line.innerHTML = html;
    }, wrong);
    await marked(page);
    await clickWords(page);
    await cardSaying(page, '同比有所增长');
  });
});
