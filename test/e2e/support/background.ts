import type { BrowserContext, Page } from 'playwright-core';
import { until } from './until.ts';

/** The part of the extension API that is called inside the browser. */
declare const chrome: {
  runtime: { reload(): void };
  /** On the browser's own page of extensions. */
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
};

/** Stops the background, as the browser does when it has nothing to do; any event starts it again. A page must be open. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('no page is open');
  const cdp = await context.newCDPSession(page);
  const running = new Set<string>();
  const stopped = new Set<string>();
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') {
        running.delete(versionId);
        stopped.add(versionId);
      } else running.add(versionId);
    }
  });
  await cdp.send('ServiceWorker.enable');
  await until(() => running.size > 0, { what: 'the background to be seen' });
  const asked = [...running];
  stopped.clear();
  await cdp.send('ServiceWorker.stopAllWorkers');
  // Any event may have started it again by the time it is looked at.
  await until(() => asked.every((id) => stopped.has(id)), { what: 'the background to stop' });
  await cdp.detach();
}

/** Ends the extension as an update does, or the person who switches it off; pages of the web that are open stay open. */
export async function endExtension(context: BrowserContext, extensionId: string): Promise<void> {
  const inside = await context.newPage();
  await inside.goto(optionsOf(extensionId));
  await Promise.all([
    inside.waitForEvent('close'),
    inside.evaluate(() => chrome.runtime.reload()).catch(() => undefined), // ends before it can answer
  ]);
}

/**
 * Ends the extension and loads it again from its folder; only where extensions are developed does the browser do that.
 * Returns a page of the extension as it is then.
 */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<Page> {
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await list.close();
  // A browser under load may load an extension without its background; loaded once more it has one.
  const loaded = async (): Promise<boolean> => {
    const background = context.waitForEvent('serviceworker', { timeout: 10_000 });
    await Promise.all([background, endExtension(context, extensionId)]);
    return true;
  };
  await until(loaded, { within: 30_000, what: 'the background of the extension that is loaded again' });
  const inside = await context.newPage();
  await until(() => inside.goto(optionsOf(extensionId)), { what: 'the extension to be loaded again' });
  return inside;
}

function optionsOf(extensionId: string): string {
  return `chrome-extension://${extensionId}/options.html`;
}
