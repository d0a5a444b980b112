import type { Page } from 'playwright-core';

/** What the code of a world has asked of the browser's clock since it is watched. */
export interface Work {
  /** How many frames and timers it has ever asked for. */
  frames: number;
  timers: number;
  /** Those that are still to come; what was cancelled is none of them. */
  readonly awaitedFrames: Set<number>;
  readonly awaitedTimers: Set<number>;
  /** The browser's own, which counts nothing. */
  readonly nextFrame: (callback: () => void) => number;
}

export interface WatchedWindow extends Window {
  work?: Work;
}

/**
 * Runs in the page, before the code that is to be watched: from then on it is known what that code still waits for. So a
 * test waits for the end of the work, and not for a time within which it should have ended.
 */
export function watchWork(): void {
  const view = window as WatchedWindow & typeof globalThis;
  const [request, cancel] = [view.requestAnimationFrame.bind(view), view.cancelAnimationFrame.bind(view)];
  const [start, end] = [view.setTimeout.bind(view), view.clearTimeout.bind(view)];
  const work: Work = {
    frames: 0,
    timers: 0,
    awaitedFrames: new Set(),
    awaitedTimers: new Set(),
    nextFrame: request,
  };
  view.work = work;
  view.requestAnimationFrame = (callback) => {
    const id = request((time) => {
      work.awaitedFrames.delete(id);
      callback(time);
    });
    work.frames += 1;
    work.awaitedFrames.add(id);
    return id;
  };
  view.cancelAnimationFrame = (id) => {
    work.awaitedFrames.delete(id);
    cancel(id);
  };
  view.setTimeout = ((callback: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => {
    const id = start(() => {
      work.awaitedTimers.delete(id);
      callback(...given);
    }, delay);
    work.timers += 1;
    work.awaitedTimers.add(id);
    return id;
  }) as typeof setTimeout;
  view.clearTimeout = (id) => {
    work.awaitedTimers.delete(Number(id));
    end(id);
  };
}

/**
 * Runs in the page: waits until three frames in a row have passed, with all that the browser tells after them, in which no
 * other frame was asked for. With `timers` none of those may be left either: then nothing comes any more by itself.
 */
export async function untilAtRest(timers: boolean): Promise<void> {
  const { work } = window as WatchedWindow;
  const nextFrame = work?.nextFrame ?? requestAnimationFrame;
  const frame = (): Promise<void> =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(); // a task of its own, after all that runs within the frame
      nextFrame(() => port2.postMessage(null));
    });
  const isAtWork = (): boolean =>
    work !== undefined && (work.awaitedFrames.size > 0 || (timers && work.awaitedTimers.size > 0));
  for (let still = 0, count = 0; still < 3; count += 1) {
    if (count > 600) throw new Error('the page does not come to rest');
    await frame();
    still = isAtWork() ? 0 : still + 1;
  }
}

/** Waits until what was scheduled for the next frames is done; timers may be left. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(untilAtRest, false);
}

/** Waits until all that the watched code does by itself is done: what has not come by then does not come. */
export function rest(page: Page): Promise<void> {
  return page.evaluate(untilAtRest, true);
}

/** How many frames and timers the code of the page asks for while so many frames pass. */
export function workWithin(page: Page, frames: number): Promise<{ frames: number; timers: number }> {
  return page.evaluate(async (wanted) => {
    const { work } = window as WatchedWindow;
    if (!work) throw new Error('the page is not watched');
    const before = { ...work };
    for (let count = 0; count < wanted; count += 1) await new Promise<void>((done) => work.nextFrame(done));
    return { frames: work.frames - before.frames, timers: work.timers - before.timers };
  }, frames);
}
