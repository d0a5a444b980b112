import { until } from '../support/until.ts';
import type { BrowserUnderTest, Tab } from './under-test.ts';

/** A mark of the overlay. */
export interface MarkSeen {
  /** `result`, `term`, `cause`, …: its second class. */
  readonly role: string;
  /** What a screen reader says; empty where it says nothing. */
  readonly label: string;
  /** Left, top, width, height in the window. */
  readonly rect: readonly number[];
}

export function isMarked(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => document.querySelector('gouji-marks') !== null, null);
}

export function marked(tab: Tab): Promise<boolean> {
  return until(() => isMarked(tab), { what: `marks on ${tab.address()}` });
}

export function unmarked(tab: Tab): Promise<boolean> {
  return until(async () => !(await isMarked(tab)), { what: `${tab.address()} without marks` });
}

/** All marks, once there are some and they stand somewhere. */
export function shownMarks(tab: Tab): Promise<readonly MarkSeen[]> {
  const ask = (): Promise<MarkSeen[]> =>
    tab.inOverlay((root) => {
      return [...root.querySelectorAll<HTMLElement>('.mark')].map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return {
          role: mark.classList[1] ?? '',
          label: mark.getAttribute('aria-label') ?? '',
          rect: [left, top, width, height],
        };
      });
    }, null);
  return until(
    async () => {
      const marks = await ask();
      return marks.some(({ rect }) => rect.some((value) => value > 0)) && marks;
    },
    { what: `marks on ${tab.address()}` },
  );
}

/** Text of the card; null while it is closed. */
export function cardText(tab: Tab): Promise<string | null> {
  return tab.inOverlay((root) => {
    const card = root.querySelector<HTMLElement>('.card');
    return card && card.getClientRects().length > 0 ? card.innerText : null;
  }, null);
}

export function cardSaying(tab: Tab, text: string): Promise<boolean> {
  return until(async () => (await cardText(tab))?.includes(text), {
    what: `a card that says ${text}`,
  }) as Promise<boolean>;
}

export function cardClosed(tab: Tab): Promise<boolean> {
  return until(async () => (await cardText(tab)) === null, { what: 'the card to close' });
}

export function markupOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML, null);
}

/** Waits for a page of the extension that says this. */
export function saying(view: Tab, text: string): Promise<boolean> {
  return until(() => view.evaluate((words) => document.body.innerText.includes(words), text), { what: text });
}

export function badgeSaying(browser: BrowserUnderTest, tab: Tab, text: string): Promise<boolean> {
  return until(async () => (await browser.badgeOf(tab)) === text, { what: `the badge “${text}”` });
}

/** Presses a control of a page of the extension, once it is there: real clicks need the tab in front. */
export function press(view: Tab, selector: string, text = ''): Promise<boolean> {
  const click = ([wanted, words]: readonly [string, string]): boolean => {
    const control = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => one.textContent.includes(words));
    control?.click();
    return control !== undefined;
  };
  return until(() => view.evaluate(click, [selector, text] as const), { what: `${selector} that says “${text}”` });
}

/** A report so far down that its page has to be scrolled. */
export function farDown(html: string): string {
  return html.replace('<body>', '<body><p style="height:2000px">以下为年报。</p>');
}

/** A figure of the requests table by the words of its row, counted from the end of the row: its box in the window. */
export function boxOfTotal(tab: Tab, label: string): Promise<readonly number[]> {
  return tab.evaluate((words) => {
    const row = [...document.querySelectorAll('tr')].findLast((one) => one.textContent.includes(words));
    const box = row?.lastElementChild?.getBoundingClientRect();
    return box ? [box.left, box.top, box.width, box.height] : [];
  }, label);
}
