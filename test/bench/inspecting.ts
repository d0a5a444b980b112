import { PageInspector } from '../../lib/page/page-inspector.ts';
import { SLICING } from '../../lib/page/slices.ts';

/** What the benchmark calls in the page to inspect it as the extension does: slices, marks, changes followed. */
let inspector: PageInspector | null = null;

/** Within the task that brought this code into the page. */
const BROUGHT = performance.now();
/** Long tasks are told of later, and what was drawn is put on the screen in the next frames. */
const AFTERWARDS = 150;

/**
 * What the browser itself needs on this page, without Gouji: the longest task of loading it, or of drawing one empty
 * element over it and taking it away again; 0 where none takes 50 ms. To be called before anything else.
 */
export async function bareTasks(): Promise<number> {
  const tasks = await longTasksOf(async () => {
    const element = document.createElement('div');
    element.style.cssText = 'position:fixed;inset:0;pointer-events:none;z-index:2147483647';
    document.documentElement.append(element);
    await afterwards();
    element.remove();
    await afterwards();
  }, true);
  const own = tasks.filter(({ startTime, duration }) => startTime > BROUGHT || startTime + duration < BROUGHT);
  return Math.max(0, ...own.map(({ duration }) => duration));
}

async function longTasksOf(run: () => Promise<void>, buffered: boolean): Promise<readonly PerformanceEntry[]> {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered });
  await run();
  observer.disconnect();
  return tasks;
}

function afterwards(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
}

export async function inspectPage(): Promise<{ total: number; longest: number; slices: number; longTasks: number }> {
  let cost = { total: 0, longest: 0, slices: 0 };
  const tasks = await longTasksOf(async () => {
    cost = await inspectAndDraw();
    await afterwards();
  }, false);
  // The frames after it are of this work too.
  const longest = Math.max(cost.longest, ...tasks.map(({ duration }) => duration));
  return { ...cost, longest, longTasks: tasks.length };
}

async function inspectAndDraw(): Promise<{ total: number; longest: number; slices: number }> {
  let [longest, slices] = [0, 0];
  const began = performance.now();
  let resumed = began;
  const slice = (): void => {
    longest = Math.max(longest, performance.now() - resumed);
    slices += 1;
  };
  const pause = async (): Promise<void> => {
    slice();
    await SLICING.pause();
    resumed = performance.now();
  };
  inspector = new PageInspector({
    document,
    language: 'zh',
    inspected: () => undefined,
    turnedOff: () => undefined,
    slicing: { ...SLICING, pause },
  });
  inspector.start();
  await inspector.inspection();
  slice();
  await SLICING.pause();
  resumed = performance.now();
  inspector.setMarks(true);
  document.documentElement.getBoundingClientRect();
  slice();
  return { total: performance.now() - began, longest, slices };
}

export async function leavePage(): Promise<void> {
  inspector?.stop();
  inspector = null;
  await SLICING.pause();
}
