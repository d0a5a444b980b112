import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Overlay } from '../../../lib/overlay/overlay.ts';
import type { TextPlace } from '../../../lib/model/narrative.ts';
import type { ResultCause, ResultFinding } from '../../../lib/model/result.ts';
import type { Values } from '../../../lib/overlay/content/given.ts';
import { settle, watchWork } from '../support/at-work.ts';
import type { ReportPage } from './report-page.ts';
import { probeShadow, type ShadowProbe } from './shadow.ts';

export { rest, settle, workWithin } from '../support/at-work.ts';

/** What the bundle puts on the page under test. */
export interface OverlayWindow extends Window {
  makeOverlay(language: 'zh' | 'en', openTree: boolean): Overlay;
  /** What the readings show. */
  values: Values;
  overlay: Overlay;
  /** How often the overlay asked for places since the page was opened. */
  asked: number;
}

const ENTRY = `
import { createOverlay } from './lib/overlay/overlay.ts';
import { textRanges } from './lib/read/text-ranges.ts';
import template from './lib/templates/annual-2021.ts';
window.asked = 0;
window.makeOverlay = (language, openTree) => createOverlay({
  document, language, template, openTree,
  readings: () => window.values,
  placeOf: (cell) => { window.asked++; return window.rangeOf?.(cell) ?? document.querySelector('[data-cell="' + cell + '"]'); },
  rangesOf: ({ line, start, end }) => textRanges(segmentsOf(line), start, end).map(toRange),
  turnedOff: () => { window.turnedOff = true; },
});
function segmentsOf(line) {
  const paragraph = document.querySelector('[data-line="' + line + '"]');
  const walker = document.createTreeWalker(paragraph ?? document.createElement('p'), NodeFilter.SHOW_TEXT);
  const segments = [];
  for (let start = 0, node; (node = walker.nextNode()); start += node.length) segments.push({ node, start });
  return segments;
}
function toRange({ node, start, end }) {
  const range = document.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}`;

export async function bundleOverlay(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: new URL('../../..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome125',
  });
  return outputFiles[0]?.text ?? '';
}

/** One browser for all tests of a file, and fresh pages for each. */
export interface Bench {
  /** Opens a page with the overlay's code and nothing shown; it is closed when the test ends. */
  open(report: ReportPage): Promise<Page>;
  close(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  const [bundle, browser] = await Promise.all([bundleOverlay(), launch()]);
  const context = await browser.newContext({ viewport: { width: 1240, height: 800 } });
  await context.newPage(); // keeps the window open: a window costs the browser three times what a tab costs
  async function open(report: ReportPage): Promise<Page> {
    const page = await context.newPage();
    onTestFinished(() => page.close());
    page.on('pageerror', (error) => {
      throw error;
    });
    await openPage(page, bundle, report);
    return page;
  }
  return { open, close: () => browser.close() };
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** Loads a page and the overlay's code, and shows nothing yet. */
export async function openPage(page: Page, bundle: string, report: ReportPage): Promise<void> {
  await page.setContent(report.html);
  await page.evaluate(watchWork);
  await page.evaluate(bundle);
}

export interface ShowOptions {
  readonly causes?: readonly ResultCause[];
  /** For tools that see nothing of a closed tree. */
  readonly openTree?: boolean;
}

export async function showFindings(
  page: Page,
  report: ReportPage,
  findings: readonly ResultFinding[],
  language: 'zh' | 'en' = 'zh',
  places: Readonly<Record<string, readonly TextPlace[]>> = {},
  { causes = [], openTree = false }: ShowOptions = {},
): Promise<void> {
  const given = { findings, values: report.values, language, places, causes, openTree };
  await page.evaluate(({ findings, values, language, places, causes, openTree }) => {
    const own = window as unknown as OverlayWindow;
    own.values = values;
    own.overlay ??= own.makeOverlay(language, openTree);
    own.overlay.show(findings, values, new Map(Object.entries(places)), causes);
  }, given);
  await settle(page);
}

/** Turns the wheel over the page, and waits until the page has come to where that leads. */
export async function turnWheel(page: Page, down: number): Promise<void> {
  const arrived = await page.evaluateHandle(() => {
    const end = new Promise((done) => document.addEventListener('scrollend', done, { once: true }));
    return { end };
  });
  await page.mouse.wheel(0, down);
  await arrived.evaluate(({ end }) => end.then(() => undefined));
  await settle(page);
}

export async function shadowOf(page: Page): Promise<ShadowProbe> {
  const probe = await probeShadow(page, 'gouji-marks');
  if (!probe) throw new Error('the overlay is not on the page');
  return probe;
}

export interface MarkState {
  readonly label: string;
  readonly role: string;
  readonly out: boolean;
  readonly rect: readonly number[];
}

/** All marks in the order of Tab. */
export async function marksOf(page: Page): Promise<MarkState[]> {
  const shadow = await shadowOf(page);
  return shadow.run((root) => {
    return [...root.querySelectorAll<HTMLElement>('.mark')].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return {
        label: mark.getAttribute('aria-label') ?? '',
        role: mark.classList[1] ?? '',
        out: mark.hidden !== false || mark.classList.contains('out'),
        rect: [left, top, width, height],
      };
    });
  });
}

/** Text and box of the card; null while it is closed. */
export async function cardOf(page: Page): Promise<{ text: string; rect: readonly number[]; focused: boolean } | null> {
  const shadow = await shadowOf(page);
  return shadow.run((root) => {
    const card = root.querySelector<HTMLElement>('.card');
    if (!card || card.getClientRects().length === 0) return null;
    const { left, top, width, height } = card.getBoundingClientRect();
    return { text: card.innerText, rect: [left, top, width, height], focused: card.contains(root.activeElement) };
  });
}

export async function rectOf(page: Page, cell: string): Promise<readonly number[]> {
  return page.evaluate((id) => {
    const box = document.querySelector(`[data-cell="${id}"]`)?.getBoundingClientRect();
    return box ? [box.left, box.top, box.width, box.height] : [];
  }, cell);
}

/** The words that the browser underlines, by the name of the highlight, as scripts of the page see them. */
export function underlined(page: Page): Promise<Record<string, readonly string[]>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
  );
}
