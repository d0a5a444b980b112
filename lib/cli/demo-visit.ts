import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { hasReport } from '../model/has-report.ts';
import { issuesOf } from '../model/issue.ts';
import { resultSchema } from '../model/result.ts';
import type { RunningChromium } from './browsers.ts';
import { linesOf } from './demo-lines.ts';

const PICTURES = '.output/demo';

/** Milliseconds: until a page counts as no report, and for marks to be drawn. */
const PATIENCE = 5000;
const SETTLING = 400;

/** The part of the extension API that is called inside the browser. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** What the extension answers to `tab.state`, as far as it is used here. */
const frameSchema = z.object({ frameId: z.number(), result: resultSchema });
const stateReplySchema = z.object({ value: z.object({ frames: z.array(frameSchema) }) });
type Frame = z.infer<typeof frameSchema>;

/** Opens every page that the list at `home` links to; prints what was found there and keeps pictures of page and popup. */
export async function visitAll(browser: RunningChromium, home: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(home);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const addresses = [...new Set(links.map(withoutFragment))].filter((link) => /^https?:.*\.html$/.test(link));
  const view = { page, ...(await openPopup(browser, page)) };
  for (const address of addresses) await visit(view, address);
  console.log(`${addresses.length} pages, pictures in ${PICTURES}/`);
}

/** The tab in which pages are opened, and the popup about that tab in a tab of its own. */
interface View {
  readonly page: Page;
  readonly popup: Page;
  readonly tabId: number;
}

function withoutFragment(link: string): string {
  return link.replace(/#.*/, '');
}

async function visit(view: View, address: string): Promise<void> {
  const { page, popup } = view;
  await page.bringToFront(); // timers of a page in the background are slow
  await page.goto(address);
  const frames = await inspectionOf(view);
  const name = basename(new URL(address).pathname, '.html');
  await takePicture(page, name, { fullPage: true });
  if (await openFirstCard(view, frames)) await takePicture(page, `${name}.card`);
  await popup.bringToFront();
  await popup.reload(); // shows what is known now
  await takePicture(popup, `${name}.popup`, { fullPage: true });
  const results = frames.map((frame) => frame.result);
  console.log(linesOf(name, results).join('\n'));
}

/** Leads to the first of what was found, as a click on it in the popup does; false where there is none. */
async function openFirstCard(view: View, frames: readonly Frame[]): Promise<boolean> {
  for (const { frameId, result } of frames) {
    const [first] = hasReport(result) ? issuesOf(result.findings, result.causes) : [];
    if (first === undefined) continue;
    await ask(view, 'finding.reveal', { frameId, finding: first.id });
    return true;
  }
  return false;
}

/** Asks the background in the name of the popup. */
function ask({ popup, tabId }: View, name: string, input: object = {}): Promise<unknown> {
  return popup.evaluate((message) => chrome.runtime.sendMessage(message), { name, input: { ...input, tabId } });
}

async function takePicture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  await page.waitForTimeout(SETTLING);
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage });
}

async function openPopup(browser: RunningChromium, page: Page): Promise<{ popup: Page; tabId: number }> {
  const tabs = await browser.serviceWorker.evaluate(() => chrome.tabs.query({}));
  const tabId = tabs.find((tab) => tab.url === page.url())?.id;
  if (tabId === undefined) throw new Error(`no tab shows ${page.url()}`);
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tabId}`);
  return { popup, tabId };
}

/** Asks the extension until it has found a report in the tab, or for as long as a report may take to come. */
async function inspectionOf(view: View): Promise<Frame[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const { frames } = stateReplySchema.parse(await ask(view, 'tab.state')).value;
    if (frames.some(({ result }) => hasReport(result)) || Date.now() > end) return frames;
    await view.popup.waitForTimeout(100);
  }
}
