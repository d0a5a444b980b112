import type { Tabs } from 'webextension-polyfill';
import { openPanel } from '../platform/panel.ts';
import { areMarksOn, readTab } from '../store/tab-records.ts';
import { step } from './guide.ts';
import { tabHandlers } from './tab-handlers.ts';

/** What the keys of the manifest do in the tab in front. */
export async function obey(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  // Nothing may be awaited before this: browsers open panels only while the key is handled.
  if (command === 'open-panel' && tab?.windowId !== undefined) return openPanel(tab.windowId);
  if (tab?.id === undefined) return;
  if (command === 'next-finding') await step(tab.id, 1);
  if (command === 'previous-finding') await step(tab.id, -1);
  if (command === 'toggle-marks') await toggleMarks(tab.id);
}

async function toggleMarks(tabId: number): Promise<void> {
  const frames = Object.values((await readTab(tabId)).frames);
  const on = await Promise.all(frames.map(({ url }) => areMarksOn(url)));
  await tabHandlers['marks.set']({ tabId, on: !on.every(Boolean) });
}
