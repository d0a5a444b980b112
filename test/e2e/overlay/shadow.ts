import type { CDPSession, Page } from 'playwright-core';

/** A closed shadow root of the page, read through the debugger as no script of the page could. */
export interface ShadowProbe {
  /** Runs a function in the page with the shadow root as its only object; arguments and result are plain data. */
  run<Result, Args extends readonly unknown[]>(
    action: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
}

interface DomNode {
  readonly localName: string;
  readonly documentURL?: string;
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
  readonly shadowRoots?: readonly { readonly backendNodeId: number }[];
}

/** One session for each page: every further one would be told of all that changes in the document, until the page is closed. */
const SESSIONS = new WeakMap<Page, Promise<CDPSession>>();

/** Opens the shadow root of the first element with this tag name; null where there is no such element. */
export async function probeShadow(page: Page, tag: string): Promise<ShadowProbe | null> {
  const session = SESSIONS.get(page) ?? page.context().newCDPSession(page);
  SESSIONS.set(page, session);
  return shadowIn(await session, tag);
}

/** The same of what a session sees; with an address, of the document in a frame that has it. */
export async function shadowIn(session: CDPSession, tag: string, address?: string): Promise<ShadowProbe | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const document = address === undefined ? root : findDocument(root, address);
  const backendNodeId = document && findHost(document, tag)?.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined || backendNodeId === null) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return { run: (action, ...args) => callOn(session, object.objectId ?? '', action as Action, args) as never };
}

type Action = (root: ShadowRoot, ...args: readonly unknown[]) => unknown;

async function callOn(session: CDPSession, objectId: string, action: Action, args: readonly unknown[]) {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (...args) { return (${action.toString()})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as unknown;
}

function findHost(node: DomNode, tag: string): DomNode | null {
  if (node.localName === tag && node.shadowRoots) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child, tag);
    if (found) return found;
  }
  return null;
}

function findDocument(node: DomNode, address: string): DomNode | null {
  if (node.documentURL === address) return node;
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = findDocument(child, address);
    if (found) return found;
  }
  return null;
}
