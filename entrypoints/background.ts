import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { obey } from '../lib/background/commands.ts';
import { handlers } from '../lib/background/handlers.ts';
import { originOf } from '../lib/background/origin.ts';
import { followGrants, lookAtAllOpen, lookAtOpen } from '../lib/background/sites.ts';
import { receive } from '../lib/messages/receive.ts';
import { browser } from '../lib/platform/browser.ts';
import { forgetTab } from '../lib/store/tab-records.ts';

/** A switchboard: listeners are registered at once, since the browser starts this script for an event. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    return receive(raw, originOf(sender), browser.runtime.id, handlers) ?? undefined;
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.commands.onCommand.addListener((command, tab) => void obey(command, tab));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void followGrants().then(() => lookAtOpen(origins)));
  browser.permissions.onRemoved.addListener(() => void followGrants());
  browser.runtime.onStartup.addListener(() => void followGrants());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void followGrants().then(lookAtAllOpen); // pages that are open have lost their reader, or never had one
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
});
