import { isShown } from '../judge/hidden.ts';
import { keyText } from '../judge/fingerprint.ts';
import { standing } from '../judge/judgement.ts';
import type { Wishes } from '../messages/frame-news.ts';
import { judgements } from '../store/judgements.ts';
import { settings } from '../store/settings.ts';
import { areMarksOn, readTabs, type FrameRecord, type TabRecord } from '../store/tab-records.ts';
import { showBadge } from './badge.ts';
import { ask } from './frames.ts';

/** Keys of all findings that are dismissed. */
async function dismissedKeys(): Promise<ReadonlySet<string>> {
  const dismissed = (await judgements.read()).filter((judgement) => standing(judgement)?.verdict === 'dismissed');
  return new Set(dismissed.map(keyText));
}

/** What is wanted on the page of a frame. */
export async function wishesFor({ url, findings }: FrameRecord): Promise<Wishes> {
  const [dismissed, { shown, language }, marks] = await Promise.all([
    dismissedKeys(),
    settings.read(),
    areMarksOn(url),
  ]);
  const hidden = findings.filter(({ key, weight }) => dismissed.has(key) || !isShown(weight, shown));
  return { marks, hidden: hidden.map(({ id }) => id), language };
}

/** Counts the errors of a tab that nobody has dismissed, those of one cause once. */
export async function countErrors(tabId: number, { frames }: TabRecord): Promise<void> {
  const dismissed = await dismissedKeys();
  const counts = Object.values(frames).map(({ findings }) => {
    const errors = findings.filter(({ key, weight }) => weight === 'error' && !dismissed.has(key));
    return new Set(errors.map(({ issue }) => issue)).size;
  });
  await showBadge(
    tabId,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

/** Badges and marks of all tabs, after a judgement or a setting has changed. */
export async function refreshTabs(): Promise<void> {
  for (const [tabId, record] of await readTabs()) {
    await countErrors(tabId, record);
    for (const [frameId, frame] of Object.entries(record.frames)) {
      await ask(tabId, Number(frameId), 'frame.wishes', await wishesFor(frame));
    }
  }
}
