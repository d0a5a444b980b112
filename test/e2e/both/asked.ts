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

/** Presses a control of a page of the extension, once it is there and may be pressed: real clicks need the tab in front. */
export function press(view: Tab, selector: string, text = ''): Promise<boolean> {
  const click = ([wanted, words]: readonly [string, string]): boolean => {
    const controls = [...document.querySelectorAll<HTMLElement>(wanted)];
    const control = controls.find((one) => one.textContent.includes(words) && !one.matches(':disabled'));
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

/** Lets whoever runs it ask for an address; false where that is not allowed, or where nothing is reached. */
export function reaches(address: string): Promise<boolean> {
  return fetch(address, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );
}

/** What is listed as not agreeing, each finding of a cause by itself. */
export function listed(view: Tab, count: number): Promise<boolean> {
  const ask = (): Promise<number> =>
    view.evaluate(() => {
      document.querySelectorAll<HTMLElement>('.cause > .line[aria-expanded=false]').forEach((line) => line.click());
      const groups = ['error', 'warning'].map((name) => `.group-${name} .finding .message`);
      return document.querySelector('.state') ? document.querySelectorAll(groups.join()).length : NaN;
    }, null);
  return until(async () => (await ask()) === count, { what: `${count} findings in the list` });
}

/** Unfolds a finding, and the cause that it follows from. */
export function unfold(view: Tab, finding: string): Promise<boolean> {
  const look = (words: string): boolean => {
    document.querySelectorAll<HTMLElement>('.cause > .line[aria-expanded=false]').forEach((line) => line.click());
    const lines = [...document.querySelectorAll<HTMLElement>('.finding .line')];
    const line = lines.find((one) => one.textContent.includes(words));
    if (line?.getAttribute('aria-expanded') === 'false') line.click();
    return line?.getAttribute('aria-expanded') === 'true';
  };
  return until(() => view.evaluate(look, finding), { what: `the finding ${finding}` });
}

/** Unfolds a finding and dismisses it. */
export async function dismiss(view: Tab, finding: string): Promise<void> {
  await unfold(view, finding);
  await press(view, '.finding-open .judge button', '排除');
  await press(view, '.judge-form button', '排除这一处');
}
