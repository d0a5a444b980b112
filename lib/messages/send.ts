import { browser } from '../platform/browser.ts';
import { protocol, replySchema, type Input, type MessageName, type Output } from './protocol.ts';

/** Asks the background, from a page of the extension; rejects with the background's words where it refuses or fails. */
export async function send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = replySchema.parse(await ask({ name, input }));
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  return protocol[name].output.parse(reply.value) as Output<N>;
}

/** Browsers stop the background when they like, also while it answers: then it is started and asked once more. */
async function ask(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return browser.runtime.sendMessage(message);
  }
}
