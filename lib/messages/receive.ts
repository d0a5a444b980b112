import type * as z from 'zod/mini';
import {
  envelopeSchema,
  protocol,
  type Input,
  type MessageName,
  type Output,
  type Reply,
  type Sender,
} from './protocol.ts';

/** Where a message came from, as the browser says. */
export interface Origin {
  /** Id of the extension that sent it. */
  readonly extension: string | undefined;
  readonly sender: Sender;
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** Addresses of the frame and of the tab around it, as far as the browser gives them. */
  readonly addresses: readonly string[];
}

export type Handlers = {
  readonly [N in MessageName]: (input: Input<N>, origin: Origin) => Promise<Output<N>>;
};

/**
 * Answers one message: null where it is not of this protocol (another listener's), otherwise always a reply. The name,
 * the sender's right to it and the input are checked before a handler sees anything.
 */
export function receive(raw: unknown, origin: Origin, ownId: string, handlers: Handlers): Promise<Reply> | null {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success || !isName(envelope.data.name)) return null;
  const { name, input } = envelope.data;
  if (origin.extension !== ownId || origin.sender !== protocol[name].from) {
    return Promise.resolve(refusal('forbidden', `${name} may not be sent from here`));
  }
  const checked = (protocol[name].input as z.ZodMiniType).safeParse(input);
  if (!checked.success) return Promise.resolve(refusal('bad-input', `${name}: ${checked.error.message}`));
  return answer(name, checked.data, origin, handlers);
}

async function answer(name: MessageName, input: unknown, origin: Origin, handlers: Handlers): Promise<Reply> {
  try {
    // The pair of name and input was checked against the same entry of the protocol.
    const handle = handlers[name] as (input: unknown, origin: Origin) => Promise<unknown>;
    return { ok: true, value: await handle(input, origin) };
  } catch (error) {
    return refusal('failed', error instanceof Error ? error.message : String(error));
  }
}

function isName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

function refusal(code: string, message: string): Reply {
  return { ok: false, error: { code, message } };
}
