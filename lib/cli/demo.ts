/**
 * `npm start`: builds the extension and opens it on a portal of demo reports, served on this machine as
 * http://www.qinghe.gov.cn/. Without a display it visits every page itself, prints the findings and keeps pictures.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM, ensureBrowser, ensureChineseFont, startChromium, type RunningChromium } from './browsers.ts';
import { visitAll } from './demo-visit.ts';
import { servePortal } from './portal.ts';

const HOME = 'http://www.qinghe.gov.cn/';

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
    if (options.once) await visitAll(browser, HOME);
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

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
