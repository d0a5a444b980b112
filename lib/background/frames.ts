import type { FrameRequestName, FrameRequests } from '../messages/frame-protocol.ts';
import { frameResultSchema } from '../messages/protocol.ts';
import type { Origin } from '../messages/receive.ts';
import type { FrameInspection, TabState } from '../messages/tab-state.ts';
import { browser } from '../platform/browser.ts';
import { areMarksOn } from '../store/tab-records.ts';
import { siteOf } from './sites.ts';

/** The frame that a message came from. */
export function frameOf({ tabId, frameId }: Origin): { tabId: number; frameId: number } {
  if (tabId === null || frameId === null) throw new Error('a frame has to belong to a tab');
  return { tabId, frameId };
}

/** Asks the readers themselves: what a frame says now counts, not what was remembered of it. */
export async function askFrames(tabId: number, frameIds: readonly number[]): Promise<TabState> {
  const frames: FrameInspection[] = [];
  for (const frameId of [...frameIds].sort((a, b) => a - b)) {
    const result = frameResultSchema.safeParse(await ask(tabId, frameId, 'frame.inspection', null));
    if (result.success) frames.push({ frameId, url: result.data.source.url ?? '', result: result.data });
  }
  const on = await Promise.all(frames.map((frame) => areMarksOn(frame.url)));
  const shown = await Promise.all(frames.map(({ frameId }) => ask(tabId, frameId, 'frame.areReadings', null)));
  const readings = shown.some((one) => one === true);
  return { frames, marks: on.every(Boolean), readings, site: await siteOf(tabId) };
}

/** Null where the frame is gone. */
export async function ask<N extends FrameRequestName>(
  tabId: number,
  frameId: number,
  name: N,
  input: FrameRequests[N]['input'],
): Promise<FrameRequests[N]['output'] | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { name, input }, { frameId })) as FrameRequests[N]['output'];
  } catch {
    return null;
  }
}
