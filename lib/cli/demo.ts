/**
 * `npm start`: builds the extension and opens it on a portal of demo reports, served on this machine as
 * http://www.qinghe.gov.cn/. Without a display it visits every page itself, prints the findings and keeps pictures.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { hasReport } from '../model/has-report.ts';
import { resultSchema, type Result } from '../model/result.ts';
import { CHROMIUM, ensureBrowser, ensureChineseFont, startChromium, type RunningChromium } from './browsers.ts';
import type { Words } from '../text/language.ts';
import { servePortal } from './portal.ts';

const HOME = 'http://www.qinghe.gov.cn/';
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

interface Options {
  readonly headless: boolean;
  /** Ends after the pages were visited. */
  readonly once: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, once: { type: 'boolean', default: false } },
  });
  const headless = values.headless || !hasDisplay();
  return { headless, once: values.once || headless };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function buildExtension(): string {
  const { status } = spawnSync('npx', ['wxt', 'build'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the extension could not be built');
  return resolve('.output/chrome-mv3');
}

async function main(): Promise<void> {
  const { headless, once } = readOptions();
  const extension = buildExtension();
  ensureBrowser(CHROMIUM);
  ensureChineseFont();
  const portal = await servePortal(resolve('assets/demo'));
  try {
    await showPortal(portal.port, { extension, headless, once });
  } finally {
    await portal.close();
  }
}

async function showPortal(port: number, options: Options & { readonly extension: string }): Promise<void> {
  const browser = await startChromium({ ...options, port });
  try {
    if (options.once) await visitAll(browser);
    else await showUntilClosed(browser);
  } finally {
    await browser.close();
  }
}

async function showUntilClosed({ context }: RunningChromium): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(HOME);
  console.log(`${HOME}\n打开一份年报，标记会出现在页面上；点工具栏上的“勾稽”看小结。关闭浏览器即结束。`);
  console.log(
    'Open a report: marks appear on the page, the button “勾稽” of the toolbar sums up. Close the browser to end.',
  );
  await new Promise<void>((ended) => {
    context.once('close', () => ended());
    process.once('SIGINT', () => ended());
  });
}

/** Opens every page that the list links to; prints what was found there and keeps pictures of page and popup. */
async function visitAll(browser: RunningChromium): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(HOME);
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
  for (const line of linesOf(name, results)) console.log(line);
}

/** Leads to the first finding, as a click on it in the popup does; false where there is none. */
async function openFirstCard(view: View, frames: readonly Frame[]): Promise<boolean> {
  const frame = frames.find(({ result }) => result.findings?.length);
  const finding = frame?.result.findings?.[0];
  if (frame === undefined || finding === undefined) return false;
  await ask(view, 'finding.reveal', { frameId: frame.frameId, finding: finding.id });
  return true;
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

function linesOf(name: string, results: readonly Result[]): string[] {
  const reports = results.filter(hasReport);
  if (reports.length === 0) return [`${name}  ${say(withoutReport(results))}`];
  return reports.flatMap(({ report, findings }) => {
    const head = `${name}  ${report.agency ?? '?'}  ${report.year ?? '?'}`;
    if (findings.length === 0) return [`${head}  ${say({ zh: '未发现问题', en: 'nothing found' })}`];
    return findings.map((finding) => `${head}  ${finding.severity}  ${say(finding.message)}`);
  });
}

function withoutReport(results: readonly Result[]): Words {
  const attached = results.some(({ detection }) => detection.kind === 'attachment');
  return attached ? { zh: '年报在附件里', en: 'report as attachment' } : { zh: '不是年报', en: 'no report' };
}

function say(words: Words): string {
  return words[(process.env['LANG'] ?? '').startsWith('en') ? 'en' : 'zh'];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
