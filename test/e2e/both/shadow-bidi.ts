import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { call, contextOf, send } from '../support/bidi.ts';

const hostSchema = z.object({
  result: z.object({
    result: z.object({ value: z.object({ shadowRoot: z.object({ sharedId: z.string() }) }) }),
  }),
});

/** Runs a function on the closed shadow root of the first element with this tag name; rejects where there is none. */
export async function runInShadow(
  page: Page,
  tag: string,
  action: (root: ShadowRoot, argument: never) => unknown,
  argument: unknown,
): Promise<unknown> {
  const context = contextOf(page);
  const host = await send(page.browser(), 'script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(tag)})`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const { sharedId } = hostSchema.parse(host).result.result.value.shadowRoot;
  return call(page.browser(), { context, action: action as never, sharedId, argument });
}
