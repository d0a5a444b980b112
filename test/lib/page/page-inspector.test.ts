// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Inspection } from '../../../lib/inspect.ts';
import { PageInspector } from '../../../lib/page/page-inspector.ts';
import { figuresOf, withNumbers } from '../../support/generate/figures.ts';
import { layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith, resultOf } from '../read/generated.ts';

const FIGURES = figuresOf('annual-2021', 'small', 5);
const PAGE = pageWith(FIGURES, layoutOf('official'));
const OTHER = pageWith(withNumbers(FIGURES, { 'requests/received/total': 987 }), layoutOf('official'));

let inspector: PageInspector | null = null;

afterEach(() => inspector?.stop());

function show(html: string): void {
  document.documentElement.innerHTML = html;
}

/** An inspector that pauses after every step; `between` is called in each pause with its number. */
function inspecting(between: (pause: number) => void): { found: Inspection[]; pauses: () => number } {
  const found: Inspection[] = [];
  let pauses = 0;
  const pause = async (): Promise<void> => between((pauses += 1));
  inspector = new PageInspector({
    document,
    language: 'zh',
    inspected: (inspection) => found.push(inspection),
    turnedOff: () => undefined,
    slicing: { milliseconds: 0, pause },
  });
  inspector.start();
  return { found, pauses: () => pauses };
}

function bare({ source, ...result }: Inspection['result']): unknown {
  return { ...result, medium: source.medium };
}

describe('inspecting a page in slices', () => {
  it('gives what one piece gives', async () => {
    show(PAGE);
    const { found, pauses } = inspecting(() => undefined);
    const inspection = await inspector?.inspection();
    expect(found).toHaveLength(1);
    expect(bare((inspection as Inspection).result)).toEqual(bare(resultOf(PAGE)));
    expect(pauses()).toBeGreaterThan(50);
  });

  it('reads again from the beginning where the page changes while it is read', async () => {
    show(PAGE);
    const { found } = inspecting((pause) => pause === 2 && show(OTHER));
    await inspector?.inspection();
    expect(found.map(({ result }) => bare(result))).toEqual([bare(resultOf(OTHER))]);
  });

  it('reads a page in one piece that changes at every pause', async () => {
    show(PAGE);
    const { found } = inspecting(() => document.body.append('。'));
    await inspector?.inspection();
    expect(found.at(-1)?.detection.report).toBe(true);
  });

  it('ends in the middle where it is stopped, and says nothing', async () => {
    show(PAGE);
    const { found, pauses } = inspecting((pause) => pause === 20 && inspector?.stop());
    expect(await inspector?.inspection()).toBeNull();
    expect(found).toEqual([]);
    expect(pauses()).toBe(20);
  });
});
