import { createOverlay, type Overlay } from '../../lib/overlay/overlay.ts';
import { inspect } from '../../lib/inspect.ts';
import { hasReport } from '../../lib/model/has-report.ts';
import type { ResultFinding } from '../../lib/model/result.ts';
import { readDocument } from '../../lib/read/dom.ts';

/** What the benchmark calls in the page to see whether marks follow while it scrolls. */
let overlay: Overlay | null = null;

/** Marks as many cells of the page, each by a finding of its own. */
export function markCells(count: number): number {
  const { result, report } = inspect(readDocument(document).source);
  const finding = result.findings?.find(({ outcome }) => outcome === 'fail');
  if (!report || !hasReport(result) || !finding) throw new Error('the page has nothing to mark');
  const cells = [...document.querySelectorAll('td')].slice(0, count);
  overlay = createOverlay({
    document,
    language: 'zh',
    template: report.template,
    placeOf: (cell) => cells[Number(cell.split('/')[2])] ?? null,
  });
  overlay.show(
    cells.map((_, index) => findingAt(finding, index)),
    result.values,
  );
  return cells.length;
}

function findingAt(finding: ResultFinding, index: number): ResultFinding {
  const { equation } = finding;
  const cell = `requests/bench/${index}`;
  const [stated] = equation?.right ?? [];
  const right = stated ? [{ ...stated, cell }] : [];
  return {
    ...finding,
    id: `bench@${index}`,
    at: cell,
    cells: [cell],
    equation: equation && { ...equation, left: [], right },
  };
}

/** Scrolls through the page, a step for each frame, and gives the milliseconds between the frames. */
export async function scroll(frames: number): Promise<number[]> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  let last = await frame();
  for (let index = 0; index < frames; index += 1) {
    scrollBy(0, 40);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  scrollTo(0, 0);
  return times;
}

export function unmark(): void {
  overlay?.destroy();
  overlay = null;
}
