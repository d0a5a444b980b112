import type { Page } from 'playwright-core';
import type { BenchPage } from './bench-page.ts';

/** What inspecting a page costs besides time. */
export interface Work {
  /** Milliseconds from the beginning until the result is there and marked, pauses included. */
  readonly total: number;
  /** The longest that the page could not answer, in milliseconds: one slice, drawing the marks, a frame after it. */
  readonly longest: number;
  /** The most that one task took of the processor: what else the machine does is not in it. */
  readonly busiest: number;
  /** The same without the work, where one empty element is drawn over the page: what the browser itself needs. */
  readonly bare: number;
  readonly slices: number;
  /** Tasks of 50 ms and more, as the browser counts them. */
  readonly longTasks: number;
  /** Bytes held after the marks are drawn, and after the extension has left the page. */
  readonly held: number;
  readonly left: number;
}

/** What has to be in the page: the inspection of it as the extension does it. */
export interface Inspecting {
  drawNothing(): Promise<void>;
  inspectPage(): Promise<{ total: number; longest: number; slices: number; longTasks: number }>;
  leavePage(): Promise<void>;
}

/** Inspects the page twice: the first time loads and compiles what the second, which is measured, finds in place. */
export async function measureWork<Module extends Inspecting>({ page }: BenchPage<Module>): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  /** One collection leaves now and then what only the next one finds unused: it is done until nothing more goes. */
  const memory = async (held = Infinity): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize < held ? memory(usedSize) : usedSize;
  };
  const inspect = (): ReturnType<Inspecting['inspectPage']> => page.evaluate('lib.inspectPage()');
  const { busiest: bare } = await traced(page, () => page.evaluate('lib.drawNothing()'));
  await inspect();
  await page.evaluate('lib.leavePage()');
  const before = await memory();
  const { made: cost, busiest } = await traced(page, inspect);
  const during = await memory();
  await page.evaluate('lib.leavePage()');
  const after = await memory();
  await session.detach();
  return { ...cost, busiest, bare, held: during - before, left: after - before };
}

const TASK = 'ThreadControllerImpl::RunTask';
const MARK = 'gouji-bench';

/** What of the browser's trace is asked for; times in microseconds, `tdur` of the processor. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
}

/** Does something in the page and tells what the busiest task of its main thread took of the processor, in milliseconds. */
async function traced<T>(page: Page, work: () => Promise<T>): Promise<{ made: T; busiest: number }> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser of its own');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(`performance.mark('${MARK}')`);
  const made = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const main = traceEvents.find(({ name }) => name === MARK);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === TASK && pid === main?.pid && tid === main.tid);
  return { made, busiest: Math.max(0, ...tasks.map(({ tdur }) => tdur ?? 0)) / 1000 };
}
