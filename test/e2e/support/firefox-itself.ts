import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import { call, send } from './bidi.ts';

/** The part of Firefox's own code that is called in its window. */
declare const Services: {
  readonly io: { offline: boolean };
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly obs: { addObserver(observer: { observe(subject: Subject): void }, topic: string): void };
};
declare const Ci: { readonly nsIHttpChannel: unknown };
declare const ChromeUtils: { importESModule(address: string): { readonly AddonManager: AddonManager } };
interface AddonManager {
  getAddonByID(id: string): Promise<{ reload(): Promise<void> }>;
}
interface Subject {
  QueryInterface(kind: unknown): { readonly URI: { readonly spec: string } };
}
type Noting = typeof globalThis & { goujiRequests?: string[] };

/** What can be asked of Firefox only in its own window: it lets a driver in that it was started for (`--remote-allow-system-access`). */
export interface FirefoxItself {
  /** Ends an extension and loads it again from its folder. */
  reloadExtension(id: string): Promise<void>;
  cutNetwork(cut: boolean): Promise<void>;
  /** Every address that was asked for over the network, by whomever, in order. */
  requests(): Promise<readonly string[]>;
}

const treeSchema = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })) }) });

export async function firefoxItself(browser: Browser): Promise<FirefoxItself> {
  const tree = treeSchema.parse(await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const context = tree.result.contexts[0]?.context ?? '';
  const run = (action: (_: undefined, argument: never) => unknown, argument?: unknown): Promise<unknown> =>
    call(browser, { context, action: action as never, argument });

  await run(() => {
    const noted: string[] = ((globalThis as Noting).goujiRequests = []);
    const observe = (subject: Subject): void => void noted.push(subject.QueryInterface(Ci.nsIHttpChannel).URI.spec);
    Services.obs.addObserver({ observe }, 'http-on-modify-request');
  });
  return {
    async reloadExtension(wanted) {
      await run(async (_, id: string) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }, wanted);
    },
    cutNetwork: async (wanted) => {
      await run((_, cut: boolean) => {
        Services.io.offline = cut;
        Services.prefs.setIntPref('network.proxy.type', cut ? 0 : 1); // a proxy on this machine is reached all the same
      }, wanted);
    },
    requests: async () => z.array(z.string()).parse(await run(() => (globalThis as Noting).goujiRequests)),
  };
}
