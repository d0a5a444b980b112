import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { framedPages, type FramedPage } from './sacred/pages.ts';
import { takeSnapshot, type Snapshot } from './sacred/snapshot.ts';
import { startPlain, type PlainChromium } from './support/plain.ts';
import { startSession, type Session } from './support/session.ts';
import { until } from './support/until.ts';

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

/** So many pages stand in one tab, each in a frame of its own: opening a tab costs more than reading a page. */
const AT_ONCE = 23;
/** So many are read and marked one after the other, beside another file of tests. */
const PATIENCE = { within: 40_000 };
const PAGES = framedPages();
const BATCHES = Array.from({ length: Math.ceil(PAGES.length / AT_ONCE) }, (_, number) =>
  PAGES.slice(number * AT_ONCE, (number + 1) * AT_ONCE),
);

/** Serves pages and one that holds them all, one over the other, so that all are in view. */
function serve(pages: readonly FramedPage[]): string {
  const addresses = pages.map(({ html }) => {
    const address = session.address('framed');
    session.server.put(address, html);
    return address;
  });
  const frames = addresses.map((address) => `<iframe src="${address}"></iframe>`);
  const style = 'iframe{position:absolute;left:0;top:0;width:1180px;height:760px;border:0}';
  const holder = session.address('holder');
  session.server.put(holder, `<!doctype html><meta charset="utf-8"><style>${style}</style>${frames.join('')}`);
  return holder;
}

/** The frames of a tab in the order of the pages. */
function framesOf(page: Page): readonly Frame[] {
  const number = (frame: Frame): number => Number(/-(\d+)\.html$/.exec(frame.url())?.[1]);
  return page
    .mainFrame()
    .childFrames()
    .toSorted((a, b) => number(a) - number(b));
}

/** Taken when nothing moves any more: styles of some pages have transitions. */
async function snapshots(page: Page): Promise<readonly Snapshot[]> {
  return Promise.all(
    framesOf(page).map(async (frame) => {
      await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return frame.evaluate(takeSnapshot);
    }),
  );
}

async function withoutExtension(holder: string): Promise<readonly Snapshot[]> {
  const page = await plain.open(holder);
  const taken = await snapshots(page);
  await page.close();
  return taken;
}

/** Whether our element stands in each of the pages. */
function marked(page: Page): Promise<readonly boolean[]> {
  const isMarked = (): boolean => document.querySelector('gouji-marks') !== null;
  return Promise.all(framesOf(page).map((frame) => frame.evaluate(isMarked)));
}

/** The page as its scripts see it, our element apart. */
const asFound = (taken: readonly Snapshot[]): readonly Omit<Snapshot, 'own'>[] =>
  taken.map(({ own: _, ...rest }) => rest);

describe('a page with marks, without them, and where Gouji was never installed', () => {
  let compared = 0;
  let withMarks = 0;

  test.each(BATCHES.map((pages, number) => [number, pages] as const))(
    'is the same (batch %i)',
    { timeout: 120_000 },
    async (_, pages) => {
      const holder = serve(pages);
      const [original, page] = await Promise.all([withoutExtension(holder), session.context.newPage()]);
      await page.goto(holder);
      const faulty = pages.filter(({ isFaulty }) => isFaulty);
      await until(async () => {
        const are = await marked(page);
        const missing = pages.filter(({ isFaulty }, index) => isFaulty && are[index] !== true);
        if (missing.length > 0) throw new Error(`no marks: ${missing.map(({ name }) => name).join('; ')}`);
        return true;
      }, PATIENCE);
      const on = await snapshots(page);
      await session.ask('marks.set', { tabId: await session.tabIdOf(page), on: false });
      await until(async () => (await marked(page)).every((is) => !is), { ...PATIENCE, what: 'no marks' });
      const off = await snapshots(page);
      for (const [index, { name }] of pages.entries()) {
        expect(asFound(on)[index], `${name}, on`).toEqual(asFound(original)[index]);
        expect(off[index], `${name}, off`).toEqual(original[index]);
      }
      compared += pages.length;
      withMarks += faulty.length;
      await page.close();
    },
  );

  test('many were compared, and most of them bore marks', () => {
    expect(compared).toBe(PAGES.length);
    expect(withMarks).toBeGreaterThan(PAGES.length * 0.8);
  });
});
