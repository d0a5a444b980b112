import { browser } from '../platform/browser.ts';
import { protocol, replySchema, type Input, type MessageName, type Output } from './protocol.ts';

/** Asks the background, from a page of the extension; rejects with the background's words where it refuses or fails. */
export async function send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = replySchema.parse(await browser.runtime.sendMessage({ name, input }));
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  return protocol[name].output.parse(reply.value) as Output<N>;
}
