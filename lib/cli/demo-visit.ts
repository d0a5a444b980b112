import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningChromium } from './browsers.ts';
import { linesOf } from './demo-lines.ts';
import { inspectionOf, openView, revealFirst, type View } from './view.ts';

const PICTURES = '.output/demo';

/** Milliseconds for marks to be drawn. */
const SETTLING = 400;

/** Opens every page that the list at `home` links to; prints what was found there and keeps pictures of page and popup. */
export async function visitAll(browser: RunningChromium, home: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(home);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const addresses = [...new Set(links.map(withoutFragment))].filter((link) => /^https?:.*\.html$/.test(link));
  const view = await openView(browser, page);
  for (const address of addresses) await visit(view, address);
  console.log(`${addresses.length} pages, pictures in ${PICTURES}/`);
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
  if (await revealFirst(view, frames)) await takePicture(page, `${name}.card`);
  await popup.bringToFront();
  await popup.reload(); // shows what is known now
  await takePicture(popup, `${name}.popup`, { fullPage: true });
  const results = frames.map((frame) => frame.result);
  console.log(linesOf(name, results).join('\n'));
}

async function takePicture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  await page.waitForTimeout(SETTLING);
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage });
}
