import type { Steps } from '../model/steps.ts';

/** Milliseconds of work between two pauses: what is left of a frame is the page's own. */
const SLICE = 8;

/** How work is cut: a slice ends when its milliseconds are over, `pause` lets all others have their turn. */
export interface Slicing {
  readonly milliseconds: number;
  pause(): Promise<void>;
}

export const SLICING: Slicing = { milliseconds: SLICE, pause: nextTurn };

/**
 * Does work in slices, so that no task of ours keeps a page from answering. Work that fits into one slice pauses
 * nowhere. After each pause `isWanted` is asked: where it says no the work is given up, and null comes of it.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  { milliseconds, pause }: Slicing = SLICING,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + milliseconds;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
    if (!isWanted()) return null;
  }
}

/** After whatever waits: input, frames, the page's own tasks. Timers would be slowed down in tabs that nobody sees. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
