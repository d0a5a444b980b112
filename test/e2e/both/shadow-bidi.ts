import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** What puppeteer does not offer of the protocol: the connection itself and the id of a browsing context. */
interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}
const connectionOf = (page: Page): Connection => (page.browser() as unknown as { connection: Connection }).connection;
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

const hostSchema = z.object({
  result: z.object({
    result: z.object({ value: z.object({ shadowRoot: z.object({ sharedId: z.string() }) }) }),
  }),
});
const answerSchema = z.object({
  result: z.object({ type: z.string(), result: z.optional(z.object({ value: z.optional(z.string()) })) }),
});

/** Runs a function on the closed shadow root of the first element with this tag name; rejects where there is none. */
export async function runInShadow(
  page: Page,
  tag: string,
  action: (root: ShadowRoot, argument: never) => unknown,
  argument: unknown,
): Promise<unknown> {
  const target = { context: contextOf(page) };
  const host = await connectionOf(page).send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(tag)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const { sharedId } = hostSchema.parse(host).result.result.value.shadowRoot;
  const answer = await connectionOf(page).send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${action.toString()})(root, ${JSON.stringify(argument) ?? 'undefined'}))`,
    arguments: [{ sharedId }],
    target,
    awaitPromise: true,
  });
  const { type, result } = answerSchema.parse(answer).result;
  if (type !== 'success') throw new Error(`in the overlay: ${JSON.stringify(answer)}`);
  return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown);
}
