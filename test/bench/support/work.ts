import type { BenchPage } from './bench-page.ts';

/** What inspecting a page costs besides time. */
export interface Work {
  /** Milliseconds from the beginning until the result is there and marked, pauses included. */
  readonly total: number;
  /** The longest that the page could not answer, in milliseconds: one slice, or drawing the marks. */
  readonly longest: number;
  readonly slices: number;
  /** Tasks of 50 ms and more, as the browser counts them. */
  readonly longTasks: number;
  /** Bytes held after the marks are drawn, and after the extension has left the page. */
  readonly held: number;
  readonly left: number;
}

/** What has to be in the page: the inspection of it as the extension does it. */
export interface Inspecting {
  inspectPage(): Promise<{ total: number; longest: number; slices: number; longTasks: number }>;
  leavePage(): Promise<void>;
}

/** Inspects the page twice: the first time loads and compiles what the second, which is measured, finds in place. */
export async function measureWork<Module extends Inspecting>({ page }: BenchPage<Module>): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  const memory = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const inspect = (): ReturnType<Inspecting['inspectPage']> => page.evaluate('lib.inspectPage()');
  await inspect();
  await page.evaluate('lib.leavePage()');
  const before = await memory();
  const cost = await inspect();
  const during = await memory();
  await page.evaluate('lib.leavePage()');
  const after = await memory();
  await session.detach();
  return { ...cost, held: during - before, left: after - before };
}
