import { describe, expect, test } from 'vitest';
import {
  demoPage,
  numberIn,
  RECEIVED_TOTAL,
  reportHtml,
  WRONG_WORDS,
  wrongReportHtml,
  wrongTextHtml,
} from '../support/reports.ts';
import { until } from '../support/until.ts';
import {
  badgeSaying,
  boxOfTotal,
  cardClosed,
  cardSaying,
  cardText,
  farDown,
  isMarked,
  marked,
  markupOf,
  press,
  saying,
  shownMarks,
  unmarked,
} from './asked.ts';
import type { BrowserUnderTest, Tab } from './under-test.ts';

/** What stands on the page: marks, card, keys, words of the text. */
export function testMarking(browser: () => BrowserUnderTest): void {
  const show = (html: string): Promise<Tab> => browser().show(html);

  describe('marks', () => {
    test('stand exactly on the cells, and are counted on the button', async () => {
      const tab = await show(wrongReportHtml());
      const marks = await shownMarks(tab);
      const box = await boxOfTotal(tab, '本年新收');
      const cause = marks.find(({ role }) => role === 'cause');
      expect(cause?.label).toMatch(/^一、本年新收 · 总计：/);
      cause?.rect.forEach((value, index) => expect(Math.abs(value - (box[index] ?? NaN))).toBeLessThan(0.2));
      expect(marks.filter(({ role }) => role === 'term').length).toBeGreaterThan(5);
      await badgeSaying(browser(), tab, '1');
    });

    test.each([
      ['a right report', reportHtml()],
      ['a notice with the empty form', demoPage('notice.html')],
      ['an ordinary page', '<!doctype html><title>新闻</title><p>新闻</p>'],
    ])('are not on %s', async (_, html) => {
      const tab = await show(html);
      const before = await markupOf(tab);
      const popup = await browser().view(tab);
      await until(() => popup.evaluate(() => document.querySelector('main h1, main h2') !== null, null));
      await badgeSaying(browser(), tab, '');
      expect(await markupOf(tab)).toBe(before);
      await popup.close();
    });

    test('are gone when switched off, the document being what it was, and come again', async () => {
      const tab = await show(wrongReportHtml());
      await marked(tab);
      const popup = await browser().view(tab);
      await saying(popup, '1 处不符');
      await press(popup, '[role=switch]');
      await saying(popup, '已撤去页面上的标注');
      await unmarked(tab);
      const unmarkedPage = await markupOf(tab);
      expect(unmarkedPage).not.toContain('gouji');
      const parsed = (html: string): string =>
        new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
      expect(unmarkedPage).toBe(await tab.evaluate(parsed, wrongReportHtml()));
      await press(popup, '[role=switch]');
      await marked(tab);
      await popup.close();
    });

    test('go and come with what the page changes in place', async () => {
      const tab = await show(wrongReportHtml());
      await badgeSaying(browser(), tab, '1');
      await tab.evaluate(() => document.body.replaceChildren(), null);
      await unmarked(tab);
      await badgeSaying(browser(), tab, '');
    });
  });

  describe('the card', () => {
    test('opens on a click, says what the figure should be, and closes by Esc', async () => {
      const tab = await show(wrongReportHtml());
      await shownMarks(tab);
      await tab.evaluate(() => {
        const row = [...document.querySelectorAll('tr')].findLast((one) => one.textContent.includes('本年新收'));
        if (row?.lastElementChild) row.lastElementChild.id = 'total';
      }, null);
      await tab.click('#total');
      await cardSaying(tab, `应为 ${numberIn(RECEIVED_TOTAL)}`);
      await tab.press('Escape');
      await cardClosed(tab);
    });

    test('is reached by the keyboard alone', async () => {
      const tab = await show(farDown(wrongReportHtml()));
      await shownMarks(tab);
      await tab.press('n');
      await tab.press('Enter');
      await cardSaying(tab, '等式成立');
      await until(() => tab.evaluate(() => scrollY > 0, null), { what: 'the page to scroll there' });
      await tab.press('Escape');
      await cardClosed(tab);
      expect(await cardText(tab)).toBeNull();
    });

    test('keys that are typed into a field of the page are the page’s', async () => {
      const tab = await show(wrongReportHtml().replace('<body>', '<body><input id="field">'));
      await shownMarks(tab);
      await tab.click('#field');
      for (const key of ['n', 'p']) await tab.press(key);
      const typed = await tab.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value, null);
      expect(typed).toBe('np');
      expect(await cardText(tab)).toBeNull();
    });
  });

  test('words of the text are underlined and open their card; switched off, nothing of it is left', async () => {
    const tab = await show(wrongTextHtml());
    const words = (): Promise<string> =>
      tab.evaluate(() => [...CSS.highlights].map(([name, ranges]) => `${name} ${[...ranges].join('')}`).join(), null);
    const underlined = (name: string): Promise<boolean> =>
      until(async () => (await words()).replace(/\s+/g, '') === name + WRONG_WORDS, { what: name });
    await underlined('gouji-warning');
    expect(await markupOf(tab)).not.toMatch(/class="[^"]*gouji|<style/);
    const line = await tab.evaluate(
      () =>
        getComputedStyle(document.querySelector('#wrong') as Element, '::highlight(gouji-warning)').textDecorationStyle,
      null,
    );
    expect(line).toBe('dashed');
    await tab.click('#wrong b');
    await underlined('gouji-warningOpen');
    await tab.press('Escape');
    await underlined('gouji-warning');
    await tab.evaluate(() => scrollTo(0, 0), null);
    const popup = await browser().view(tab);
    await press(popup, '.finding .line');
    await until(() => popup.evaluate(() => document.querySelector('.quote strong') !== null, null));
    await press(popup, 'button', '到页面处');
    await tab.front();
    await until(() => tab.evaluate(() => scrollY > 0, null));
    await underlined('gouji-warningOpen');
    await press(popup, '[role=switch]');
    await until(async () => !(await isMarked(tab)));
    const left = await tab.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length], null);
    expect(left).toEqual([0, 0]);
    await popup.close();
  });
}
