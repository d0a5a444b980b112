import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, ensureBrowser } from '../../../lib/cli/browsers.ts';

/** A Chromium in which Gouji was never installed, otherwise as in a session: what it shows is what a page is by itself. */
export interface PlainChromium {
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** `port`: local server that answers for the hosts of gov.cn. */
export async function startPlain(port: number): Promise<PlainChromium> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(CHROMIUM),
    args: [`--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}`, '--lang=zh-CN'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  await context.newPage(); // keeps the window open: a window costs the browser three times what a tab costs
  return {
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    close: () => browser.close(),
  };
}
