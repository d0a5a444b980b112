import type { Lead } from '../messages/frame-news.ts';
import { changeTab, readTab } from '../store/tab-records.ts';
import { ask } from './frames.ts';
import { framesOn } from './tour.ts';
import { stopsIn, tellFrames, wishesIn } from './wishes.ts';

/** The reader is in this frame from now on; the others put their bars away. */
export async function enter(tabId: number, frameId: number): Promise<void> {
  const record = await changeTab(tabId, { at: frameId });
  await tellFrames(tabId, await wishesIn(record));
}

/** Leads the reader on from a frame to the next with anything to see; where there is no other, around in the same. */
export async function leadOn(tabId: number, from: number, { by, open }: Lead): Promise<void> {
  const stops = await stopsIn(await readTab(tabId));
  for (const frameId of framesOn(from, stops, by)) {
    await enter(tabId, frameId);
    if (await ask(tabId, frameId, 'frame.enter', { by, open })) return;
  }
}

/** One step on from where the reader is, in whatever frame. Where no frame has marks, the first that has anything begins. */
export async function step(tabId: number, by: Lead['by']): Promise<void> {
  const record = await readTab(tabId);
  const wishes = [...(await wishesIn(record))];
  const order = wishes.toSorted(([, a], [, b]) => Number(b.tour.here) - Number(a.tour.here));
  for (const [frameId] of order) if (await ask(tabId, frameId, 'frame.step', { by })) return;
}
