import type { Runtime } from 'webextension-polyfill';
import type { Origin } from '../messages/receive.ts';
import { browser } from '../platform/browser.ts';

/** The page of the demo that the extension carries: the reader runs in it, and it may say no more than any page may. */
const DEMO = 'demo.html';

/** Who sent a message. Pages of the extension are known by their address: opened in a tab they have a tab as well. */
export function originOf(sender: Runtime.MessageSender): Origin {
  const address = sender.url?.split(/[?#]/, 1)[0] ?? '';
  const isOwnPage = address.startsWith(browser.runtime.getURL('')) && address !== browser.runtime.getURL(DEMO);
  return {
    extension: sender.id,
    sender: isOwnPage ? 'page' : 'content',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    addresses: [sender.url, sender.tab?.url].filter((address) => address !== undefined),
  };
}
