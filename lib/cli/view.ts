import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { hasReport } from '../model/has-report.ts';
import { issuesOf } from '../model/issue.ts';
import { resultSchema } from '../model/result.ts';
import type { RunningChromium } from './browsers.ts';

/** Milliseconds until a page counts as no report. */
const PATIENCE = 5000;

/** The part of the extension API that is called inside the browser. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** What the extension answers to `tab.state`, as far as it is used here. */
const frameSchema = z.object({ frameId: z.number(), result: resultSchema });
const stateReplySchema = z.object({ value: z.object({ frames: z.array(frameSchema) }) });
export type Frame = z.infer<typeof frameSchema>;

/** The tab in which pages are opened, and a page of the extension about that tab in a tab of its own. */
export interface View {
  readonly page: Page;
  readonly popup: Page;
  readonly tabId: number;
}

/** Opens a page of the extension, `popup.html` or `sidepanel.html`, about the tab of a page. */
export async function openView(browser: RunningChromium, page: Page, name = 'popup.html'): Promise<View> {
  const tabs = await browser.serviceWorker.evaluate(() => chrome.tabs.query({}));
  const tabId = tabs.find((tab) => tab.url === page.url())?.id;
  if (tabId === undefined) throw new Error(`no tab shows ${page.url()}`);
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${browser.extensionId}/${name}?tab=${tabId}`);
  return { page, popup, tabId };
}

/** Asks the extension until it has found a report in the tab, or for as long as a report may take to come. */
export async function inspectionOf(view: View): Promise<Frame[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const { frames } = stateReplySchema.parse(await ask(view, 'tab.state')).value;
    if (frames.some(({ result }) => hasReport(result)) || Date.now() > end) return frames;
    await view.popup.waitForTimeout(100);
  }
}

/** Leads to the first of what was found, as a click on it in the popup does; false where there is none. */
export async function revealFirst(view: View, frames: readonly Frame[]): Promise<boolean> {
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
