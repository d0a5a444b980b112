import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../lib/cli/check-all.ts';
import type { PageInput } from '../../../lib/cli/page-input.ts';
import { figuresOf, withNumbers } from '../../support/generate/figures.ts';
import { LAYOUTS, layoutOf } from '../../support/generate/layouts/index.ts';
import { pageWith } from '../read/generated.ts';

describe('checking many pages', () => {
  const pages = Array.from({ length: 20 }, (_, index): PageInput => {
    const figures = figuresOf(index % 2 === 0 ? 'annual-2019' : 'annual-2021', 'small', index);
    const layout = LAYOUTS[index % LAYOUTS.length] ?? layoutOf('official');
    // The first ones are long, so that threads finish out of order.
    const filler = index < 3 ? `<p>${'本机关认真学习条例。'.repeat(20_000)}</p>` : '';
    const html = pageWith(withNumbers(figures, { 'requests/received/total': index }), layout) + filler;
    return index % 7 === 5
      ? { file: String(index), url: null, content: { kind: 'broken', code: 'bad-line', words: { zh: '坏', en: 'x' } } }
      : { file: String(index), url: null, content: { kind: 'html', html } };
  });

  async function outcomesWith(jobs: number, inputs: readonly PageInput[]): Promise<unknown[]> {
    const outcomes: unknown[] = [];
    for await (const outcome of checkAll(stream(inputs), jobs)) outcomes.push(outcome);
    return outcomes;
  }

  async function* stream(inputs: readonly PageInput[]): AsyncGenerator<PageInput> {
    yield* inputs;
  }

  it('keeps their order and says on two threads what it says on one', async () => {
    const one = await outcomesWith(1, pages);
    expect(one.map((outcome) => (outcome as { source: { file: string } }).source.file)).toEqual(
      pages.map(({ file }) => file),
    );
    expect(await outcomesWith(2, pages)).toEqual(one);
  });

  it('does a few without threads', async () => {
    expect(await outcomesWith(8, pages.slice(0, 4))).toHaveLength(4);
    expect(await outcomesWith(8, [])).toEqual([]);
  });

  it.each([1, 2])('gives each outcome before it takes the next input, on %i threads', async (jobs) => {
    let ask: () => void = () => undefined;
    async function* reluctant(): AsyncGenerator<PageInput> {
      for (let id = 0; id < 16; id += 1) {
        const asked = new Promise<void>((resolve) => (ask = resolve));
        yield { file: String(id), url: null, content: { kind: 'html', html: '<p>1' } };
        await asked; // for ever, where somebody wants two inputs before there is an outcome
      }
    }
    const files: (string | null)[] = [];
    for await (const { source } of checkAll(reluctant(), jobs)) {
      files.push(source.file);
      ask();
    }
    expect(files).toEqual(Array.from({ length: 16 }, (_, id) => String(id)));
  });

  it.each([1, 2])('ends with the failure of what gives the inputs, on %i threads', async (jobs) => {
    async function* failing(): AsyncGenerator<PageInput> {
      yield* pages.slice(0, 15);
      throw new Error('no more');
    }
    await expect(
      (async () => {
        for await (const outcome of checkAll(failing(), jobs)) expect(outcome.schema).toBe('gouji.result/1');
      })(),
    ).rejects.toThrow('no more');
  });

  it('takes no more pages than are soon to be written', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<PageInput> {
      for (;;) {
        taken += 1;
        yield { file: String(taken), url: null, content: { kind: 'html', html: '<p>1' } };
      }
    }
    let written = 0;
    for await (const outcome of checkAll(endless(), 2)) {
      written += 1;
      expect(outcome.source.file).toBe(String(written));
      expect(taken - written).toBeLessThan(40);
      if (written === 60) break;
    }
  });
});
