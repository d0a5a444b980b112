import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../lib/model/steps.ts';
import { Slices, SLICING } from '../../../lib/page/slices.ts';

function* counting(to: number, done: (step: number) => void): Steps<string> {
  for (let step = 1; step <= to; step += 1) {
    done(step);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it.each([
    ['ends a slice after each step where it has no time', 0, 5],
    ['does without a pause what fits into one slice', 60_000, 0],
  ])('%s', async (_, milliseconds, expected) => {
    let pauses = 0;
    const pause = async (): Promise<void> => void (pauses += 1);
    expect(
      await new Slices({ milliseconds, pause }).run(
        counting(5, () => undefined),
        () => true,
      ),
    ).toBe('done');
    expect(pauses).toBe(expected);
  });

  it('gives up after the pause in which nobody wants it any more', async () => {
    const seen: number[] = [];
    const slicing = { milliseconds: 0, pause: async () => undefined };
    expect(
      await new Slices(slicing).run(
        counting(9, (step) => seen.push(step)),
        () => seen.length < 3,
      ),
    ).toBeNull();
    expect(seen).toEqual([1, 2, 3]);
  });

  it.each([
    ['before what comes next where the slice is used up', 0, 1],
    ['not where something of it is left', 60_000, 0],
  ])('pauses %s', async (_, milliseconds, expected) => {
    let pauses = 0;
    const slices = new Slices({ milliseconds, pause: async () => void (pauses += 1) });
    await slices.run(
      counting(0, () => undefined),
      () => true,
    );
    await slices.rest();
    expect(pauses).toBe(expected);
  });

  it('pauses for longer than a promise does', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('task'));
    await Promise.resolve();
    order.push('promise');
    await SLICING.pause();
    await SLICING.pause();
    order.push('pause');
    expect(order).toEqual(['promise', 'task', 'pause']);
  });
});
