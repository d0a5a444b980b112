import type { FrameRequestName, FrameRequests } from '../messages/frame-protocol.ts';
import { frameResultSchema } from '../messages/protocol.ts';
import type { Handlers, Origin } from '../messages/receive.ts';
import type { FrameInspection, TabState } from '../messages/tab-state.ts';
import { browser } from '../platform/browser.ts';
import { areMarksOn, readTab, setMarksOn, writeFrame, type TabRecord } from '../store/tab-records.ts';
import { showBadge } from './badge.ts';

const READER = '/report.js';

/** What the background does: it injects, remembers and passes on; it computes nothing. */
export const handlers: Handlers = {
  'report.detected': async (_, origin) => {
    const { tabId, frameId } = frameOf(origin);
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] });
    return null;
  },

  'report.inspected': async (frame, origin) => {
    const { tabId, frameId } = frameOf(origin);
    const record = await writeFrame(tabId, frameId, frame);
    await showBadge(tabId, record);
    return { marks: await areMarksOn(frame.url) };
  },

  'report.gone': async (_, origin) => {
    const { tabId, frameId } = frameOf(origin);
    const record = await writeFrame(tabId, frameId, null);
    await showBadge(tabId, record);
    return null;
  },

  'marks.declined': async ({ url }) => {
    await setMarksOn([url], false);
    return null;
  },

  'tab.state': async ({ tabId }) => stateOf(tabId, await readTab(tabId)),

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
    await Promise.all(Object.keys(frames).map((frameId) => ask(tabId, Number(frameId), 'frame.marks', { on })));
    return null;
  },
};

function frameOf({ tabId, frameId }: Origin): { tabId: number; frameId: number } {
  if (tabId === null || frameId === null) throw new Error('a frame has to belong to a tab');
  return { tabId, frameId };
}

function stateOf(tabId: number, record: TabRecord): Promise<TabState> {
  return askFrames(tabId, Object.keys(record.frames).map(Number));
}

/** Asks the readers themselves: what a frame says now counts, not what was remembered of it. */
async function askFrames(tabId: number, frameIds: readonly number[]): Promise<TabState> {
  const frames: FrameInspection[] = [];
  for (const frameId of [...frameIds].sort((a, b) => a - b)) {
    const result = frameResultSchema.safeParse(await ask(tabId, frameId, 'frame.inspection', null));
    if (result.success) frames.push({ frameId, url: result.data.source.url ?? '', result: result.data });
  }
  const on = await Promise.all(frames.map((frame) => areMarksOn(frame.url)));
  return { frames, marks: on.every(Boolean) };
}

/** Null where the frame is gone. */
async function ask<N extends FrameRequestName>(
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
