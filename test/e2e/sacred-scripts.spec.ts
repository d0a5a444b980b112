import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { framed, PAGE_FRAMES } from './sacred/frames.ts';
import { takeSnapshot, WATCH } from './sacred/snapshot.ts';
import { cardSaying, shadowOf, shownMarks } from './support/marks.ts';
import { startPlain, type PlainChromium } from './support/plain.ts';
import { figure, wrongReportHtml, wrongTextHtml } from './support/reports.ts';
import { until } from './support/until.ts';
import { startSession, type Session } from './support/session.ts';
import { extensionAtRest, watchExtension } from './support/worlds.ts';

let session: Session;
let plain: PlainChromium;
beforeAll(async () => {
  session = await startSession();
  plain = await startPlain(session.server.port);
});
afterAll(async () => {
  await plain?.close();
  await session?.close();
  expect(session?.errors).toEqual([]);
});

/** The same page in a browser that Gouji was never installed in, and in one with marks on it. */
async function both(html: string): Promise<{ original: Page; marked: Page }> {
  const marked = await session.show(html);
  const original = await plain.open(marked.url());
  await shownMarks(marked);
  // What the browser tells a page's own observers at first comes with the frames after loading.
  await Promise.all([original, marked].map((page) => page.evaluate(twoFrames)));
  return { original, marked };
}

function twoFrames(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** What a page's script hears of a person, in order; it hears from the first listener of all on. */
const LISTEN = `window.heard = [];
  for (const type of ['pointerdown', 'pointerup', 'click', 'dblclick', 'contextmenu', 'keydown', 'keyup', 'beforeinput', 'input', 'change',
    'focusin', 'focusout', 'select', 'selectstart', 'wheel', 'scroll'])
    addEventListener(type, ({ target, key, defaultPrevented, isTrusted }) => heard.push([type, target.id || target.nodeName, key, defaultPrevented, isTrusted].join(' ')), true);`;

/** Fields with names of properties lead the test's own driver astray. */
function middleOf(page: Page, selector: string): Promise<[number, number] | null> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return null;
    const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
    return [left + width / 2, top + height / 2];
  }, selector);
}

/** A person reads, types, selects and clicks; the last click is on a marked figure. */
async function use(page: Page): Promise<unknown> {
  await page.bringToFront();
  const field = await middleOf(page, 'input[name=a]');
  if (field) {
    await page.mouse.click(...field);
    await page.keyboard.type('np 清河');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await page.locator('.crumb').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page
    .locator('.TRS_Editor p')
    .nth(1)
    .click({ clickCount: 2, position: { x: 60, y: 10 } });
  await figure(page, '本年新收', 'total').click();
  await page.keyboard.press('x');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() =>
    (window as unknown as { heard: string[] }).heard.filter((line) => !line.startsWith('scroll')),
  );
}

/** Times and numbers of the file itself are another each time it is made. */
async function printed(page: Page): Promise<string> {
  const pdf = (await page.pdf({ printBackground: true })).toString('latin1');
  return pdf.replace(/\/(?:CreationDate|ModDate) \([^)]*\)/g, '').replace(/\/ID \[[^\]]*\]/g, '');
}

describe.each(PAGE_FRAMES.map((frame) => [frame.id, frame] as const))('a page with %s', (_, frame) => {
  test('looks the same on paper, hears the same of a person, and keeps focus, selection and fields', async () => {
    const { original, marked } = await both(framed(wrongReportHtml(), frame, WATCH + LISTEN));
    const [before, now] = [await original.evaluate(takeSnapshot), await marked.evaluate(takeSnapshot)];
    expect({ ...now, own: 0 }).toEqual(before);
    // A caret is printed too, and blinks.
    await until(async () => (await printed(marked)) === (await printed(original)), { what: 'the same on paper' });
    expect(await use(marked)).toEqual(await use(original));
    const [after, later] = [await original.evaluate(takeSnapshot), await marked.evaluate(takeSnapshot)];
    expect(later.fields).toBe(after.fields);
    expect(later.markup).toBe(after.markup);
    await Promise.all([original.close(), marked.close()]);
  });
});

describe('scripts of a page', () => {
  /** Opens the card of the total by a click, and says where it stands. */
  async function openCard(page: Page): Promise<{ x: number; y: number }> {
    await figure(page, '本年新收', 'total').click();
    const { rect } = await cardSaying(page, '各类申请人相加');
    const [left = 0, top = 0] = rect;
    return { x: left + 12, y: top + 12 };
  }

  test('see one element that holds nothing, and that they cannot open', async () => {
    const page = await session.show(wrongTextHtml());
    await shownMarks(page);
    const seen = await page.evaluate(() => {
      const own = document.querySelector('gouji-marks') as HTMLElement;
      return {
        all: document.querySelectorAll('gouji-marks').length,
        behind: own.parentNode === document.documentElement && own.nextSibling === null,
        children: own.childNodes.length,
        root: own.shadowRoot,
        attributes: own.getAttributeNames(),
        defined: customElements.get('gouji-marks'),
        slots: own.assignedSlot,
        internals: typeof own.attachInternals,
        size: [own.offsetWidth, own.offsetHeight],
        text: own.textContent,
      };
    });
    expect(seen).toEqual({
      all: 1,
      behind: true,
      children: 0,
      root: null,
      attributes: ['style'],
      defined: undefined,
      slots: null,
      internals: 'function',
      size: [0, 0],
      text: '',
    });
  });

  test('find no new names, no style sheet of ours but the one that underlines words, and no words but their own', async () => {
    const html = wrongTextHtml();
    const { original, marked } = await both(html);
    const names = (): string[] => [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(document)];
    const unlike = new Set(await original.evaluate(names));
    expect((await marked.evaluate(names)).filter((name) => !unlike.has(name))).toEqual([]);
    // What a page can see beside the element, since the browser draws lines under words for all to see.
    const visible = await marked.evaluate(() => ({
      sheets: document.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText.slice(0, 13)),
      ),
      words: [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)),
      elements: document.styleSheets.length,
    }));
    expect(visible.sheets).toEqual(['@media screen']);
    expect(visible.words.every((words) => html.includes(words))).toBe(true);
    expect(visible.elements).toBe(0);
  });

  test('meet no part of the card in events, selections, points and animations', async () => {
    const page = await session.show(
      wrongReportHtml().replace(
        '<head>',
        `<head><script>window.met = [];
          for (const holder of [window, Document.prototype, HTMLElement.prototype])
            for (const name in holder) if (name.startsWith('on')) addEventListener(name.slice(2), (event) => {
              for (const one of [...event.composedPath(), event.target, event.relatedTarget]) if (one?.getRootNode && one.getRootNode() !== document) met.push(event.type + ' ' + one.nodeName);
            }, true);
          new PerformanceObserver((list) => { for (const { entryType, target, element, sources = [] } of list.getEntries())
            for (const node of [target, element, ...sources.map((source) => source.node)]) if (node && node.getRootNode() !== document) met.push(entryType + ' ' + node.nodeName);
          }).observe({ entryTypes: ['event', 'first-input', 'layout-shift', 'largest-contentful-paint', 'element', 'longtask'] });</script>`,
      ),
    );
    await shownMarks(page);
    const { x, y } = await openCard(page);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await page.mouse.dblclick(x + 30, y + 40);
    const reached = await page.evaluate(
      ([left, top]) => ({
        point: document.elementsFromPoint(left, top)[0]?.nodeName,
        caret: document.caretRangeFromPoint?.(left, top)?.startContainer.nodeName,
        selected: [getSelection()?.anchorNode?.getRootNode(), getSelection()?.focusNode?.getRootNode()].some(
          (root) => root !== undefined && root !== document,
        ),
        moving: document
          .getAnimations()
          .map(({ effect }) => (effect as KeyframeEffect).target?.nodeName)
          .filter((name) => name !== undefined),
        active: document.activeElement?.nodeName,
      }),
      [x, y] as const,
    );
    expect(reached).toMatchObject({ point: 'GOUJI-MARKS', selected: false, moving: [] });
    expect(reached.caret).not.toBe('#text');
    for (const key of ['Tab', 'Enter', 'Escape']) await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as unknown as { met: string[] }).met)).toEqual([]);
  });

  test('cannot act as the reader: events that they make move nothing of ours', async () => {
    const page = await session.show(wrongReportHtml());
    const before = await shownMarks(page);
    const shadow = await shadowOf(page);
    const barText = (): Promise<string | null | undefined> =>
      shadow.run((root) => root.querySelector('.nav')?.textContent);
    const bar = await barText();
    await watchExtension(page);
    // The last of each kind is the one whose effect would be seen.
    await figure(page, '本年新收', 'total').evaluate((cell) => {
      for (const key of ['Escape', 'Enter', 'Tab', 'p', 'n'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      for (const type of ['click', 'dblclick', 'pointerdown', 'pointermove', 'pointerover'])
        for (const target of [document.body, document.querySelector('gouji-marks') as Element, cell])
          target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
      const { id: _, ...messages } = { id: 0, name: 'frame.leave', input: null };
      for (const message of [
        messages,
        { name: 'marks.set', input: { on: false } },
        { name: 'report.gone', input: null },
      ]) {
        postMessage(message, '*');
        dispatchEvent(new CustomEvent(message.name, { detail: message }));
        document.dispatchEvent(new MessageEvent('message', { data: message }));
      }
    });
    await extensionAtRest(page);
    expect(await shownMarks(page)).toEqual(before);
    expect(await shadow.run((root) => root.querySelector('.card:popover-open') === null)).toBe(true);
    expect(await barText()).toBe(bar);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('cannot speak to the extension, nor can a frame of theirs', async () => {
    const page = await session.show(
      wrongReportHtml().replace('</body>', '<iframe srcdoc="<p>广告</p>"></iframe></body>'),
    );
    await session.reportOf(page);
    for (const frame of page.frames()) {
      const way = await frame.evaluate(async (id) => {
        const { chrome } = window as unknown as {
          chrome?: { runtime?: { sendMessage?(id: string, message: object): Promise<unknown> } };
        };
        if (!chrome?.runtime?.sendMessage) return 'none';
        return chrome.runtime.sendMessage(id, { name: 'report.gone', input: null }).catch(() => 'refused');
      }, session.extensionId);
      expect(['none', 'refused']).toContain(way);
    }
    expect(await session.badgeTextOf(page)).toBe('1');
    for (const path of ['report.js', 'popup.html', 'icons/16.png', 'manifest.json']) {
      const address = `chrome-extension://${session.extensionId}/${path}`;
      expect(
        await page.evaluate(
          (url) =>
            fetch(url).then(
              () => 'read',
              () => 'closed',
            ),
          address,
        ),
      ).toBe('closed');
    }
  });

  test('texts of a page are texts in the card, whatever they look like', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const written = evil.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const html = wrongReportHtml()
      .replaceAll('清河市水务局', `清河市水务局${written}`)
      .replaceAll('<td>0</td>', `<td>${written}</td>`);
    const page = await session.show(html);
    const title = await page.title();
    await session.reportOf(page);
    const popup = await session.openPopupFor(page);
    await popup.locator('h1').first().waitFor();
    for (const line of await popup.locator('.finding .line').all()) if (await line.isVisible()) await line.click();
    const panel = await session.context.newPage();
    await panel.goto(popup.url().replace('popup.html', 'sidepanel.html'));
    await panel.locator('h1').first().waitFor();
    for (const view of [popup, panel]) {
      expect(await view.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
      expect(await view.title()).not.toBe('1');
    }
    if ((await page.locator('gouji-marks').count()) > 0) {
      const shadow = await shadowOf(page);
      expect(await shadow.run((root) => root.querySelectorAll('img, script').length)).toBe(0);
    }
    expect(await page.title()).toBe(title);
    await Promise.all([popup.close(), panel.close()]);
  });
});

describe('styles', () => {
  test('of the page reach nothing of ours, ours nothing of the page', async () => {
    const everything = PAGE_FRAMES.find(({ id }) => id === 'a style for everything') as (typeof PAGE_FRAMES)[number];
    const hostile = `${everything.css} .mark,.card,.nav,gouji-marks,gouji-marks *{display:none!important;width:1px!important}
      ::part(card){color:red} html>:last-child{all:unset!important;position:fixed!important;width:99px!important} :root{--zhu:lime!important;--paper:lime!important;--ink:lime!important}
      .page-card{--paper:initial}`;
    const looks = async (css: string): Promise<unknown> => {
      const page = await session.show(wrongReportHtml().replace('</head>', () => `<style>${css}</style></head>`));
      await shownMarks(page);
      await figure(page, '本年新收', 'total').click();
      await cardSaying(page, '各类申请人相加');
      const shadow = await shadowOf(page);
      return shadow.run((root) => {
        const names = [
          'color',
          'backgroundColor',
          'display',
          'fontSize',
          'padding',
          'borderTopWidth',
          'letterSpacing',
          'width',
        ] as const;
        return [...root.querySelectorAll('.card, .card *, .nav, .nav button')].map((element) => {
          const style = getComputedStyle(element);
          return names.map((name) => style[name]).join(' ');
        });
      });
    };
    expect(await looks(hostile)).toEqual(await looks(''));
  });
});
