import type { Runtime } from 'webextension-polyfill';
import type { Origin } from '../messages/receive.ts';
import { browser } from '../platform/browser.ts';

/** Who sent a message. Pages of the extension are known by their address: opened in a tab they have a tab as well. */
export function originOf(sender: Runtime.MessageSender): Origin {
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return {
    extension: sender.id,
    sender: isOwnPage ? 'page' : 'content',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
  };
}
