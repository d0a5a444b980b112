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
 * Does one piece of work after another in slices, so that no task of ours keeps a page from answering: where one ends, the
 * next goes on in what is left of its slice. Work that fits into one slice pauses nowhere.
 */
export class Slices {
  readonly #slicing: Slicing;
  #end: number;

  /** The first slice begins now. */
  constructor(slicing: Slicing = SLICING) {
    this.#slicing = slicing;
    this.#end = performance.now() + slicing.milliseconds;
  }

  /** After each pause `isWanted` is asked: where it says no the work is given up, and null comes of it. */
  async run<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
    for (;;) {
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (!this.#isOver);
      await this.#pause();
      if (!isWanted()) return null;
    }
  }

  /** Before what cannot be cut: pauses where the slice is used up. */
  async rest(): Promise<void> {
    if (this.#isOver) await this.#pause();
  }

  get #isOver(): boolean {
    return performance.now() >= this.#end;
  }

  async #pause(): Promise<void> {
    await this.#slicing.pause();
    this.#end = performance.now() + this.#slicing.milliseconds;
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
