/**
 * As much of the browser's API as the background uses. The polyfill refuses to load outside of an extension, so tests
 * put this in the place of lib/platform/browser.ts.
 */
type Stored = Record<string, unknown>;

export interface SentToTab {
  readonly tabId: number;
  readonly message: unknown;
  readonly frameId: number | undefined;
}

/** What happened, and what the frames of tabs answer. */
export const fake = {
  stored: {} as Stored,
  /** What outlives the session. */
  local: {} as Stored,
  /** Addresses of tabs. */
  addresses: new Map<number, string>(),
  granted: [] as string[],
  registered: [] as unknown[],
  injected: [] as unknown[],
  sent: [] as SentToTab[],
  badges: new Map<number, string>(),
  /** Frames in which a script runs that was injected into all frames of a tab. */
  frames: [0] as readonly number[],
  /** Rejects where the frame is gone. */
  answer: (_: SentToTab): Promise<unknown> => Promise.reject(new Error('Could not establish connection')),
  runtimeAnswer: (_: unknown): Promise<unknown> => Promise.resolve(undefined),
  tabGone: false,
  /** There is no room for anything more. */
  isFull: false,
};

export function resetFake(): void {
  Object.assign(fake, {
    stored: {},
    local: {},
    addresses: new Map(),
    granted: [],
    registered: [],
    injected: [],
    sent: [],
    badges: new Map(),
    frames: [0],
    answer: () => Promise.reject(new Error('Could not establish connection')),
    runtimeAnswer: () => Promise.resolve(undefined),
    tabGone: false,
    isFull: false,
  });
}

/** An area of the browser's storage. */
function area(name: 'stored' | 'local') {
  return {
    get: (key: string | null): Promise<Stored> => {
      if (key === null) return Promise.resolve(structuredClone(fake[name]));
      return Promise.resolve(key in fake[name] ? { [key]: structuredClone(fake[name][key]) } : {});
    },
    set: async (values: Stored): Promise<void> => {
      // As in a browser, it takes a moment: writers that do not wait their turn lose what others wrote.
      await Promise.resolve();
      if (fake.isFull) throw new Error('Resource::kQuotaBytes quota exceeded');
      Object.assign(fake[name], structuredClone(values));
    },
    remove: (key: string): Promise<void> => {
      delete fake[name][key];
      return Promise.resolve();
    },
  };
}

function badge(change: { readonly tabId: number; readonly text?: string }): Promise<void> {
  if (fake.tabGone) return Promise.reject(new Error(`No tab with id: ${change.tabId}`));
  if (change.text !== undefined) fake.badges.set(change.tabId, change.text);
  return Promise.resolve();
}

export const browser = {
  runtime: {
    id: 'gouji-id',
    getURL: (path: string): string => `chrome-extension://gouji-id/${path}`,
    sendMessage: (message: unknown): Promise<unknown> => fake.runtimeAnswer(message),
  },
  storage: { session: area('stored'), local: area('local') },
  scripting: {
    executeScript: (injection: { readonly target: { readonly frameIds?: readonly number[] } }): Promise<unknown[]> => {
      fake.injected.push(injection);
      return Promise.resolve((injection.target.frameIds ?? fake.frames).map((frameId) => ({ frameId, result: null })));
    },
    getRegisteredContentScripts: () => Promise.resolve(fake.registered),
    unregisterContentScripts: () => Promise.resolve(void (fake.registered = [])),
    registerContentScripts: (scripts: unknown[]) => Promise.resolve(void (fake.registered = scripts)),
  },
  permissions: {
    getAll: () => Promise.resolve({ origins: ['*://*.gov.cn/*', ...fake.granted] }),
    contains: ({ origins: [origin = ''] }: { origins: string[] }) => Promise.resolve(fake.granted.includes(origin)),
  },
  tabs: {
    get: (tabId: number) => {
      const url = fake.addresses.get(tabId);
      return url === undefined
        ? Promise.reject(new Error(`No tab with id: ${tabId}`))
        : Promise.resolve({ id: tabId, url });
    },
    query: () => Promise.resolve([...fake.addresses.keys()].map((id) => ({ id }))),
    sendMessage: (tabId: number, message: unknown, options?: { readonly frameId?: number }): Promise<unknown> => {
      const sent = { tabId, message, frameId: options?.frameId };
      fake.sent.push(sent);
      return fake.answer(sent);
    },
  },
  action: { setBadgeText: badge, setBadgeBackgroundColor: badge },
};
