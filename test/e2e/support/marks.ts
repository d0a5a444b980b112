import type { Locator, Page } from 'playwright-core';
import { cardOf, marksOf, shadowOf, underlined, type MarkState } from '../overlay/browser.ts';
import { until } from './until.ts';

export { cardOf, marksOf, shadowOf, underlined, type MarkState };

/** Waits until the page carries marks, and returns them in the order of Tab. */
export function shownMarks(page: Page): Promise<MarkState[]> {
  return until(
    async () => (await marksOf(page)).some((mark) => mark.rect.some((value) => value > 0)) && marksOf(page),
    {
      what: `marks on ${page.url()}`,
    },
  );
}

/** The mark that stands exactly on an element of the page; null where none does. */
export async function markOn(cell: Locator): Promise<MarkState | null> {
  const box = await cell.boundingBox();
  if (box === null) return null;
  const wanted = [box.x, box.y, box.width, box.height];
  const marks = await marksOf(cell.page());
  return (
    marks.find((mark) => mark.rect.every((value, index) => Math.abs(value - (wanted[index] ?? NaN)) < 0.1)) ?? null
  );
}

/** Waits for a mark on an element of the page, once it has the role that is asked for. */
export function markWithRole(cell: Locator, ...roles: readonly string[]): Promise<MarkState> {
  return until(
    async () => {
      const mark = await markOn(cell);
      return mark !== null && mark !== undefined && roles.includes(mark.role) && mark;
    },
    { what: `a mark ${roles.join(' or ')} on ${cell}` },
  );
}

/** Waits for a card that says this, and returns it. */
export function cardSaying(page: Page, text: string): Promise<NonNullable<Awaited<ReturnType<typeof cardOf>>>> {
  return until(
    async () => {
      const card = await cardOf(page);
      return card?.text.includes(text) && card;
    },
    { what: `a card that says ${text}` },
  );
}

export function cardClosed(page: Page): Promise<boolean> {
  return until(async () => (await cardOf(page)) === null, { what: 'the card to close' });
}

/** The accessible name of what has the focus among the marks and in the card; empty where none of them has. */
export async function focusedMark(page: Page): Promise<string> {
  const shadow = await shadowOf(page);
  return shadow.run((root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '');
}

/** Whether the extension has put its element on the page. */
export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('gouji-marks') !== null);
}

export function unmarked(page: Page): Promise<boolean> {
  return until(async () => !(await isMarked(page)), { what: `${page.url()} without marks` });
}

/** The markup of the whole document, as scripts of the page see it. */
export function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Where every element of the page stands, apart from ours, and how far the page scrolls. */
export function layoutOf(page: Page): Promise<readonly (readonly number[])[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const boxes = [...document.querySelectorAll('html, body, body *')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    });
    return [[scrollWidth, scrollHeight, scrollX, scrollY], ...boxes];
  });
}
