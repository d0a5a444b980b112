import type { CDPSession, Page } from 'playwright-core';
import { untilAtRest, watchWork, type Work } from './at-work.ts';
import { until } from './until.ts';

/** The worlds in which the extension runs in a page, one for each frame; the page itself cannot reach into them. */
async function inOwnWorlds<T>(page: Page, expression: string): Promise<T[]> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const own = worlds.filter(({ origin }) => origin.startsWith('chrome-extension://'));
  const values = await Promise.all(own.map(({ id }) => evaluateIn(cdp, id, expression)));
  await cdp.detach();
  return values as T[];
}

async function evaluateIn(cdp: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** In how many frames there is a reader, which keeps itself under a symbol; the small script keeps nothing. */
export async function readersIn(page: Page): Promise<number> {
  return (await inOwnWorlds<boolean>(page, 'Symbol.for("gouji.report") in globalThis')).filter(Boolean).length;
}

/** Waits until the small script has looked at the page for the first time, and has said what it found. */
export async function lookedAt(page: Page): Promise<void> {
  await until(async () => (await inOwnWorlds(page, 'true')).length > 0, { what: 'the small script to have run' });
}

/**
 * Says in the name of the small script that the page may be a report, and waits until all that follows from it is done. What
 * the script has said itself is answered before: a reader that is not there then does not come.
 */
export async function detectAgain(page: Page): Promise<void> {
  await lookedAt(page);
  const answers = await inOwnWorlds<{ readonly ok: boolean }>(
    page,
    'chrome.runtime.sendMessage({ name: "report.detected", input: null })',
  );
  if (answers.length === 0 || answers.some(({ ok }) => !ok)) throw new Error('the background did not take it');
}

/** From now on it is known what the extension still waits for in the page, see `watchWork`. */
export async function watchExtension(page: Page): Promise<void> {
  await inOwnWorlds(page, `(${watchWork})()`);
}

/** Waits until all that the extension does in the page by itself is done; gives what it has asked for since it is watched. */
export async function extensionAtRest(page: Page): Promise<Pick<Work, 'frames' | 'timers'>[]> {
  await inOwnWorlds(page, `(${untilAtRest})(true)`);
  return inOwnWorlds(page, '({ frames: work.frames, timers: work.timers })');
}
