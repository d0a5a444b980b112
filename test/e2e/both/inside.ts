import { until } from '../support/until.ts';
import type { BrowserUnderTest } from './under-test.ts';

/** The part of the extension API that is called inside the browser. */
declare const browser: {
  storage: Record<
    'local' | 'session',
    {
      get(): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    }
  >;
  tabs: {
    create(tab: { url: string }): Promise<{ id: number }>;
    get(tab: number): Promise<{ url?: string; status?: string }>;
    remove(tab: number): Promise<void>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: (message: never) => Promise<unknown>;
      args: readonly unknown[];
    }): Promise<readonly { result?: unknown }[]>;
  };
};

type Area = 'local' | 'session';

export function stored(running: BrowserUnderTest, area: Area): Promise<Record<string, unknown>> {
  return running.inside((name) => browser.storage[name].get(), area);
}

export function store(running: BrowserUnderTest, area: Area, values: object): Promise<void> {
  return running.inside(([name, all]) => browser.storage[name].set(all), [area, values] as const);
}

export function forgetAll(running: BrowserUnderTest): Promise<void> {
  return running.inside(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  }, null);
}

/** Opens a tab and closes it as soon as something holds of it. */
export async function closeWhen(
  running: BrowserUnderTest,
  url: string,
  holds: (tab: { id: number; url?: string; status?: string }) => Promise<boolean> | boolean,
): Promise<void> {
  const { id } = await running.inside((address) => browser.tabs.create({ url: address }), url);
  const ask = async (): Promise<boolean> =>
    holds({ ...(await running.inside((tab) => browser.tabs.get(tab), id)), id });
  await until(ask, { what: 'the moment to close the tab' });
  await running.inside((tab) => browser.tabs.remove(tab), id);
}

/** Says something to the reader in a tab, in the name of the background; its answer. */
export function tellReader(running: BrowserUnderTest, tab: number, message: unknown): Promise<unknown> {
  return running.inside(([id, sent]) => browser.tabs.sendMessage(id, sent).catch(() => 'no answer'), [
    tab,
    message,
  ] as const);
}

/** Says something to the background from where the reader in a tab speaks; its answer. As text: Chromium leaves out nulls. */
export function sayAsReader(running: BrowserUnderTest, tab: number, message: unknown): Promise<unknown> {
  return running.inside(
    async ([tabId, text]) => {
      const func = (said: string): Promise<unknown> =>
        browser.runtime.sendMessage(JSON.parse(said)).catch((error: Error) => error.message);
      const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args: [text] });
      return answer?.result;
    },
    [tab, JSON.stringify(message)] as const,
  );
}
