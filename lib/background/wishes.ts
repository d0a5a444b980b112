import { isShown } from '../judge/hidden.ts';
import { keyText } from '../judge/fingerprint.ts';
import { standing } from '../judge/judgement.ts';
import type { Wishes } from '../messages/frame-news.ts';
import { judgements } from '../store/judgements.ts';
import { settings } from '../store/settings.ts';
import { areMarksOn, readTabs, type TabRecord } from '../store/tab-records.ts';
import { showBadge } from './badge.ts';
import { ask } from './frames.ts';
import { countLed, tourOf, type Stop } from './tour.ts';

/** Keys of all findings that are dismissed. */
async function dismissedKeys(): Promise<ReadonlySet<string>> {
  const dismissed = (await judgements.read()).filter((judgement) => standing(judgement)?.verdict === 'dismissed');
  return new Set(dismissed.map(keyText));
}

interface WantedInFrame extends Stop, Pick<Wishes, 'marks' | 'hidden' | 'language'> {}

/** What is wanted in each frame of a tab, and how much there is to look at, in the order of the frames. */
async function wantedIn({ frames }: TabRecord): Promise<readonly WantedInFrame[]> {
  const [dismissed, { shown, language }] = await Promise.all([dismissedKeys(), settings.read()]);
  const wanted = Object.entries(frames).map(async ([id, frame]) => {
    const findings = frame.findings.filter(({ key, weight }) => dismissed.has(key) || !isShown(weight, shown));
    const hidden = findings.map((finding) => finding.id);
    const marks = await areMarksOn(frame.url);
    return { frameId: Number(id), marks, hidden, language, count: marks ? countLed(frame, hidden) : 0 };
  });
  return (await Promise.all(wanted)).toSorted((a, b) => a.frameId - b.frameId);
}

/** How much there is to look at in each frame of a tab, in the order of the frames. */
export function stopsIn(record: TabRecord): Promise<readonly Stop[]> {
  return wantedIn(record);
}

/** What is wanted on the pages of a tab, by the id of the frame. */
export async function wishesIn(record: TabRecord): Promise<ReadonlyMap<number, Wishes>> {
  const all = await wantedIn(record);
  return new Map(
    all.map(({ frameId, marks, hidden, language }) => {
      return [frameId, { marks, hidden, language, tour: tourOf(frameId, all, record.at) }];
    }),
  );
}

/** Tells the frames of a tab what is wanted there; all of them, or all but one that is told by an answer. */
export async function tellFrames(tabId: number, wishes: ReadonlyMap<number, Wishes>, but?: number): Promise<void> {
  for (const [frameId, wished] of wishes) {
    if (frameId !== but) await ask(tabId, frameId, 'frame.wishes', wished);
  }
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
    await tellFrames(tabId, await wishesIn(record));
  }
}
