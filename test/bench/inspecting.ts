import { PageInspector } from '../../lib/page/page-inspector.ts';
import { SLICING } from '../../lib/page/slices.ts';

/** What the benchmark calls in the page to inspect it as the extension does: slices, marks, changes followed. */
let inspector: PageInspector | null = null;

/** Long tasks are told of later, and what was drawn is put on the screen in the next frames. */
const AFTERWARDS = 150;

/** What drawing anything on this page costs the browser: one empty element over it, and taking it away again. */
export async function drawNothing(): Promise<void> {
  const element = document.createElement('div');
  element.style.cssText = 'position:fixed;inset:0;pointer-events:none;z-index:2147483647';
  document.documentElement.append(element);
  await afterwards();
  element.remove();
  await afterwards();
}

function afterwards(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
}

export async function inspectPage(): Promise<{ total: number; longest: number; slices: number; longTasks: number }> {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const cost = await inspectAndDraw();
  await afterwards();
  observer.disconnect();
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
