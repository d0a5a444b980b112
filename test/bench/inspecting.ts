import { PageInspector } from '../../lib/page/page-inspector.ts';
import { SLICING } from '../../lib/page/slices.ts';

/** What the benchmark calls in the page to inspect it as the extension does: slices, marks, changes followed. */
let inspector: PageInspector | null = null;

export async function inspectPage(): Promise<{ total: number; longest: number; slices: number; longTasks: number }> {
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  observer.observe({ type: 'longtask' });
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
  const total = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 100)); // long tasks are told of later
  observer.disconnect();
  return { total, longest, slices, longTasks };
}

export async function leavePage(): Promise<void> {
  inspector?.stop();
  inspector = null;
  await SLICING.pause();
}
