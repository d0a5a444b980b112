import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect, inspectInSteps } from '../../lib/inspect.ts';
import type { Grid, GridCell, GridRow, Source } from '../../lib/model/grid.ts';
import { finish, type Steps } from '../../lib/model/steps.ts';
import { readHtml } from '../../lib/read/html.ts';
import { longReport, manyTables, reportPage } from '../bench/pages.ts';

/** No step looks at more cells and lines than this, some of them several times; a page may have 200,000. */
const MOST_IN_A_STEP = 12_000;

/** The same source, which counts how often it is asked for the text of a cell or a line. */
function counted(source: Source, count: () => void): Source {
  const counting = <T extends { readonly text: string }>({ text, ...rest }: T): T =>
    ({
      ...rest,
      get text() {
        count();
        return text;
      },
    }) as unknown as T;
  const row = ({ own }: GridRow): GridRow => ({ own: own.map((cell): GridCell => counting(cell)), from: [] });
  const grid = (one: Grid): Grid => ({ ...one, rows: one.rows.map(row) });
  return { ...source, grids: source.grids.map(grid), lines: source.lines.map((line) => counting(line)) };
}

/** The most that any step of the work asked for. */
function largestStep(source: Source): number {
  let asked = 0;
  let largest = 0;
  const steps = inspectInSteps(counted(source, () => (asked += 1)));
  for (let step = steps.next(); !step.done; step = steps.next()) [largest, asked] = [Math.max(largest, asked), 0];
  return Math.max(largest, asked);
}

describe('work in steps', () => {
  it.each([
    ['200 tables', manyTables(200)],
    ['a long text', longReport()],
  ])('no step of %s looks at much', (_, html) => {
    expect(largestStep(readHtml(html, null).source)).toBeLessThan(MOST_IN_A_STEP);
  });

  it('gives the same however two pages take turns: nothing is kept between two steps that another could change', () => {
    const sources = [reportPage('official'), reportPage('word'), longReport()].map(
      (html) => readHtml(html, null).source,
    );
    const alone = sources.map((source) => inspect(source).result);
    const pages = fc.array(fc.nat(sources.length - 1), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(pages, fc.infiniteStream(fc.nat(2)), (chosen, turns) => {
        const works = chosen.map((page) => inspectInSteps(sources[page] as Source));
        const results = takingTurns(works, turns).map(({ result }) => result);
        expect(results).toEqual(chosen.map((page) => alone[page]));
      }),
      { numRuns: 20 },
    );
  });
});

/** Goes on with one piece of work after the other as `turns` says, and finishes all of them. */
function takingTurns<T>(works: readonly Steps<T>[], turns: Iterator<number>): T[] {
  const done: (T | undefined)[] = works.map(() => undefined);
  for (let turn = 0; turn < 2000; turn += 1) {
    const work = (turns.next().value as number) % works.length;
    const step = done[work] === undefined ? works[work]?.next() : undefined;
    if (step?.done) done[work] = step.value;
  }
  return works.map((work, index) => done[index] ?? finish(work));
}
