import { largeReport, longReport, manyCells, manyTables, reportPage, restlessPage } from './pages.ts';
import { openBenchPage, type BenchPage } from './support/bench-page.ts';
import { measureWork } from './support/work.ts';
import { kilobytes, milliseconds, type Table } from './table.ts';

type Inspecting = typeof import('./inspecting.ts');
type Scrolling = typeof import('./scrolling.ts');
const INSPECTING = new URL('./inspecting.ts', import.meta.url).pathname;
const SCROLLING = new URL('./scrolling.ts', import.meta.url).pathname;

const PAGES: readonly { readonly name: string; readonly html: () => string }[] = [
  { name: 'one report', html: () => reportPage('official') },
  { name: 'prose of 10,000 characters', html: longReport },
  { name: '200 tables', html: () => manyTables(200) },
  { name: '100,000 cells', html: () => manyCells(100_000) },
  { name: '10 MB of text', html: () => largeReport(10_000_000) },
  { name: 'changes 100 times a second', html: restlessPage },
];

/** Runs something in a page that is opened for it. */
async function within<Module, T>(
  module: string,
  html: string,
  run: (bench: BenchPage<Module>) => Promise<T>,
): Promise<T> {
  const bench = await openBenchPage<Module>({ module, html });
  try {
    return await run(bench);
  } finally {
    await bench.close();
  }
}

/** The longest task and the memory of inspecting and marking a page as the extension does. */
export async function measureWorking(): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, html } of PAGES) {
    const work = await within<Inspecting, Awaited<ReturnType<typeof measureWork>>>(INSPECTING, html(), measureWork);
    const { total, longest, busiest, bare, slices, longTasks, held, left } = work;
    const memory = [kilobytes(held), kilobytes(left)];
    const waits = [longest, busiest, bare].map(milliseconds);
    rows.push([name, milliseconds(total), ...waits, String(slices), String(longTasks), ...memory]);
  }
  return {
    title: 'Inspecting and marking a page',
    note:
      'From the beginning to the drawn marks, in slices; milliseconds. Longest: what the page had to wait for at most, a' +
      ' slice, the drawing with its layout, or a frame after it, by the clock; processor: the most that one of these tasks' +
      ' took of it, whatever else the machine does. Without Gouji: the same where one empty element is drawn over the' +
      ' page and nothing is read, which is what the browser itself needs there. Memory after a collection: what is held' +
      ' while the marks stand, and after switch-off.',
    head: [
      'page',
      'total',
      'longest',
      'processor',
      'without Gouji',
      'slices',
      'tasks ≥ 50',
      'held',
      'after switch-off',
    ],
    rows,
  };
}

const SECONDS = 5;

/** How much of the processor a restless page costs more because it is followed. */
export async function measureFollowing(): Promise<Table> {
  const rows = await within<Inspecting, string[][]>(INSPECTING, restlessPage(), async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const spent = async (): Promise<number> => {
      const before = await taskTime();
      await page.waitForTimeout(SECONDS * 1000);
      return (await taskTime()) - before;
    };
    const taskTime = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    };
    const alone = await spent();
    await page.evaluate('lib.inspectPage()');
    const followed = await spent();
    return [
      ['alone', share(alone)],
      ['inspected, marked and followed', share(followed)],
    ];
  });
  return {
    title: 'A page that changes 100 times a second',
    note: `Share of the main thread's time over ${SECONDS} seconds.`,
    head: ['page', 'busy'],
    rows,
  };
}

function share(seconds: number): string {
  return `${((100 * seconds) / SECONDS).toFixed(2)} %`;
}

const MARKS = 500;
const FRAMES = 240;

/** Frames while a page is scrolled, without marks and with 500. */
export async function measureScrolling(): Promise<Table> {
  const rows = await within<Scrolling, string[][]>(SCROLLING, manyCells(5_000), async ({ page }) => {
    const frames = (): Promise<number[]> => page.evaluate(`lib.scroll(${FRAMES})`);
    await frames();
    const without = await frames();
    const marks: number = await page.evaluate(`lib.markCells(${MARKS})`);
    const marked = await frames();
    return [frameRow('no marks', without), frameRow(`${marks} marks`, marked)];
  });
  return {
    title: 'Scrolling',
    note: 'Milliseconds between frames while the page is scrolled by 40 pixels a frame; a display of 60 Hz has 16.7.',
    head: ['page', 'median', '95 of 100', 'longest', 'frames over 20 ms'],
    rows,
  };
}

function frameRow(name: string, frames: readonly number[]): string[] {
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (part: number): string => milliseconds(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return [name, at(0.5), at(0.95), at(1), `${frames.filter((time) => time > 20).length} of ${frames.length}`];
}
