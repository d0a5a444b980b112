import * as z from 'zod/mini';
import { browser } from '../platform/browser.ts';
import { createTurns } from './turns.ts';

/** A finding of a frame: what it belongs to, what it is judged by, and what it weighs. */
const findingSchema = z.object({
  id: z.string(),
  issue: z.string(),
  key: z.string(),
  weight: z.enum(['error', 'warning', 'hint', 'undecided']),
  led: z.boolean(),
});

export const frameRecordSchema = z.object({
  url: z.string(),
  kind: z.enum(['report', 'attachment', 'picture', 'none']),
  findings: z.array(findingSchema),
});

/** What the background remembers of a tab while the browser runs; nothing of it outlives the session. */
const recordSchema = z.object({
  frames: z.record(z.string(), frameRecordSchema),
  /** Counts the inspections, so that whoever watches the record sees each of them. */
  turn: z.number(),
  /** The frame that the reader is in; null before that is known. */
  at: z.nullable(z.number()),
});
const offSchema = z.array(z.string());

export type TabRecord = z.infer<typeof recordSchema>;
export type FrameRecord = TabRecord['frames'][string];

const EMPTY: TabRecord = { frames: {}, turn: 0, at: null };
const OFF = 'marks-off';
/** Addresses of pages on which the marks were turned off; the oldest are forgotten first. */
const MOST_OFF = 500;

/** The background may be stopped at any time, so what it knows lies in the browser's session storage. */
const inTurn = createTurns();

export async function readTab(tabId: number): Promise<TabRecord> {
  const key = keyOf(tabId);
  const stored = recordSchema.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success ? stored.data : EMPTY;
}

/** Enters, replaces or (null) removes a frame of a tab; the record after the change. */
export function writeFrame(tabId: number, frameId: number, frame: FrameRecord | null): Promise<TabRecord> {
  return inTurn(async () => {
    const { frames: known, turn, at } = await readTab(tabId);
    const { [String(frameId)]: _, ...others } = known;
    const frames = frame === null ? others : { ...others, [String(frameId)]: frame };
    const record = { frames, turn: turn + 1, at: frame === null && at === frameId ? null : at };
    if (Object.keys(frames).length === 0) await browser.storage.session.remove(keyOf(tabId));
    else await browser.storage.session.set({ [keyOf(tabId)]: record });
    return record;
  });
}

/** Changes what is known of a tab besides its frames, and counts that as a turn. */
export function changeTab(tabId: number, change: Partial<Pick<TabRecord, 'at'>>): Promise<TabRecord> {
  return inTurn(async () => {
    const known = await readTab(tabId);
    const record = { ...known, ...change, turn: known.turn + 1 };
    if (Object.keys(record.frames).length > 0) await browser.storage.session.set({ [keyOf(tabId)]: record });
    return record;
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

/** All tabs of which something is known, by their ids. */
export async function readTabs(): Promise<ReadonlyMap<number, TabRecord>> {
  const stored = await browser.storage.session.get(null);
  const ids = Object.keys(stored).flatMap((key) => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
  return new Map(await Promise.all(ids.map(async (id) => [id, await readTab(id)] as const)));
}

/** False where the user turned the marks off on the page of this address. */
export async function areMarksOn(url: string): Promise<boolean> {
  return !(await readOff()).includes(withoutFragment(url));
}

export function setMarksOn(urls: readonly string[], on: boolean): Promise<void> {
  return inTurn(async () => {
    const pages = urls.map(withoutFragment);
    const others = (await readOff()).filter((url) => !pages.includes(url));
    await browser.storage.session.set({ [OFF]: (on ? others : [...others, ...pages]).slice(-MOST_OFF) });
  });
}

async function readOff(): Promise<string[]> {
  const stored = offSchema.safeParse((await browser.storage.session.get(OFF))[OFF]);
  return stored.success ? stored.data : [];
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

const PREFIX = 'tab:';

/** The key under which a tab is remembered; pages of the extension watch it. */
export function keyOf(tabId: number): string {
  return PREFIX + tabId;
}
