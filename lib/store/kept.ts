import * as z from 'zod/mini';
import { browser } from '../platform/browser.ts';
import { createTurns } from './turns.ts';

/** Something that is kept on this machine for good, and how it is read again by later versions. */
export interface KeptSpec<T> {
  readonly key: string;
  readonly schema: z.ZodMiniType<T>;
  /** What there is before anything was kept. */
  readonly empty: T;
  /** The first takes data of version 1 to version 2, and so on: the version of today is one more than there are. */
  readonly migrations: readonly ((data: unknown) => unknown)[];
}

export interface Kept<T> {
  read(): Promise<T>;
  /** Reads, changes and writes; nobody else writes in between. */
  change(change: (value: T) => T): Promise<T>;
  /** What could not be read and was put aside, as it was stored. */
  setAside(): Promise<readonly unknown[]>;
}

const storedSchema = z.object({ version: z.int().check(z.positive()), data: z.unknown() });

/**
 * Keeps a value in the browser's storage. What is stored and cannot be read, because it is broken or of a later version,
 * is never written over: it is moved to a key of its own, and one begins anew.
 */
export function keep<T>({ key, schema, empty, migrations }: KeptSpec<T>): Kept<T> {
  const version = migrations.length + 1;
  const aside = `${key}.aside.`;
  const inTurn = createTurns();

  async function load(): Promise<T> {
    const { [key]: raw } = await browser.storage.local.get(key);
    if (raw === undefined) return empty;
    const value = understand(raw);
    if (value !== null) return value.data;
    await browser.storage.local.set({ [aside + new Date().toISOString()]: raw });
    await browser.storage.local.remove(key);
    return empty;
  }

  /** Where the storage is full, what cannot be read stays where it is, and nothing is written over it. */
  async function loadOrEmpty(): Promise<T> {
    try {
      return await load();
    } catch {
      return empty;
    }
  }

  function understand(raw: unknown): { readonly data: T } | null {
    const stored = storedSchema.safeParse(raw);
    if (!stored.success || stored.data.version > version) return null;
    try {
      const data = migrations.slice(stored.data.version - 1).reduce((old, step) => step(old), stored.data.data);
      const parsed = schema.safeParse(data);
      return parsed.success ? { data: parsed.data } : null;
    } catch {
      return null; // a migration met what it does not know
    }
  }

  return {
    read: () => inTurn(loadOrEmpty),
    change: (change) =>
      inTurn(async () => {
        const data = change(await load());
        await browser.storage.local.set({ [key]: { version, data } });
        return data;
      }),
    setAside: async () => {
      const all = await browser.storage.local.get(null);
      return Object.keys(all)
        .filter((name) => name.startsWith(aside))
        .sort()
        .map((name) => all[name]);
    },
  };
}
