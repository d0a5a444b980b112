import { switchSite } from '../judge/settings.ts';
import type { Handlers } from '../messages/receive.ts';
import { browser } from '../platform/browser.ts';
import { settings } from '../store/settings.ts';
import { changeTab, readTab, setMarksOn, writeFrame } from '../store/tab-records.ts';
import { ask, askFrames, frameOf } from './frames.ts';
import { enter, leadOn } from './guide.ts';
import { areOff, detect } from './sites.ts';
import { countErrors, tellFrames, wishesIn } from './wishes.ts';

const READER = '/report.js';

/** What is asked and told about tabs and the frames in them. */
export const tabHandlers = {
  'report.detected': async (_, origin) => {
    const { tabId, frameId } = frameOf(origin);
    if (await areOff(origin.addresses)) return null;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] });
    return null;
  },

  'report.inspected': async (frame, origin) => {
    const { tabId, frameId } = frameOf(origin);
    const record = await writeFrame(tabId, frameId, frame);
    await countErrors(tabId, record);
    const wishes = await wishesIn(record);
    await tellFrames(tabId, wishes, frameId);
    const own = wishes.get(frameId);
    if (!own) throw new Error('the frame is gone');
    return own;
  },

  'report.gone': async (_, origin) => {
    const { tabId, frameId } = frameOf(origin);
    const record = await writeFrame(tabId, frameId, null);
    await countErrors(tabId, record);
    await tellFrames(tabId, await wishesIn(record));
    return null;
  },

  'marks.declined': async ({ url }, origin) => {
    const { tabId } = frameOf(origin);
    await setMarksOn([url], false);
    await tellFrames(tabId, await wishesIn(await changeTab(tabId, {})));
    return null;
  },

  'readings.changed': async (_, origin) => {
    await changeTab(frameOf(origin).tabId, {});
    return null;
  },

  'tour.here': async (_, origin) => {
    const { tabId, frameId } = frameOf(origin);
    await enter(tabId, frameId);
    return null;
  },

  'tour.on': async (lead, origin) => {
    const { tabId, frameId } = frameOf(origin);
    await leadOn(tabId, frameId, lead);
    return null;
  },

  'tab.state': async ({ tabId }) => askFrames(tabId, Object.keys((await readTab(tabId)).frames).map(Number)),

  'tab.check': async ({ tabId }) => {
    const injected = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER] });
    const frameIds = injected.map((result) => result.frameId ?? 0);
    return askFrames(tabId, frameIds);
  },

  'finding.reveal': async ({ tabId, frameId, finding }) => {
    return (await ask(tabId, frameId, 'frame.reveal', { finding })) ?? false;
  },

  'marks.set': async ({ tabId, on }) => {
    const { frames } = await readTab(tabId);
    await setMarksOn(
      Object.values(frames).map((frame) => frame.url),
      on,
    );
    await tellFrames(tabId, await wishesIn(await readTab(tabId)));
    return null;
  },

  'readings.set': async ({ tabId, on }) => {
    const { frames } = await readTab(tabId);
    await Promise.all(Object.keys(frames).map((frameId) => ask(tabId, Number(frameId), 'frame.readings', { on })));
    return null;
  },

  'site.set': async ({ tabId, host, on }) => {
    await settings.change((chosen) => switchSite(chosen, host, on));
    if (on) await detect(tabId);
    else await leave(tabId);
    return null;
  },
} satisfies Partial<Handlers>;

/** Ends what is going on in a tab; the pages are left as they were. */
async function leave(tabId: number): Promise<void> {
  const { frames } = await readTab(tabId);
  for (const frameId of Object.keys(frames).map(Number)) {
    await ask(tabId, frameId, 'frame.leave', null);
    await countErrors(tabId, await writeFrame(tabId, frameId, null));
  }
}
