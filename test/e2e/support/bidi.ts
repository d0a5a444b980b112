import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** What puppeteer does not offer of the protocol: the connection itself and the id of a browsing context. */
interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

export function send(browser: Browser, method: string, parameters: object): Promise<unknown> {
  return (browser as unknown as { connection: Connection }).connection.send(method, parameters);
}

export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

const answerSchema = z.object({
  result: z.object({ type: z.string(), result: z.optional(z.object({ value: z.optional(z.string()) })) }),
});

export interface Call {
  /** Where it runs: the id of a browsing context. */
  readonly context: string;
  readonly action: (first: never, second: never) => unknown;
  /** The first argument: an object there, by its id, or nothing. */
  readonly sharedId?: string;
  /** The second argument: plain data. */
  readonly argument: unknown;
}

/** Runs a function with plain data as its result; rejects where it throws. */
export async function call(browser: Browser, { context, action, sharedId, argument }: Call): Promise<unknown> {
  const answer = await send(browser, 'script.callFunction', {
    functionDeclaration: `async (there) => JSON.stringify(await (${action.toString()})(there, ${JSON.stringify(argument) ?? 'undefined'}))`,
    arguments: [sharedId === undefined ? { type: 'undefined' } : { sharedId }],
    target: { context },
    awaitPromise: true,
  });
  const { type, result } = answerSchema.parse(answer).result;
  if (type !== 'success') throw new Error(`in the browser: ${JSON.stringify(answer)}`);
  return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown);
}
