// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatch } from '../../../lib/page/page-watch.ts';

let watch: PageWatch;
let matters = true;
const refresh = vi.fn(async () => matters);

beforeEach(() => {
  // The clock that measures the cost stands still: how fast the machine is must not count.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.replaceChildren();
  matters = true;
  refresh.mockClear();
  watch = new PageWatch(document, refresh);
  watch.start();
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

async function change(milliseconds: number, name = 'p'): Promise<void> {
  document.body.append(document.createElement(name));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('following the changes of a page', () => {
  it('refreshes once after a burst of changes', async () => {
    await change(0);
    await change(0);
    await change(10_000);
    expect(refresh).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sees text that changes in its place', async () => {
    await change(10_000);
    const text = document.createTextNode('3');
    document.body.append(text);
    await vi.advanceTimersByTimeAsync(10_000);
    refresh.mockClear();
    text.data = '4';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('does not follow its own marks', async () => {
    await change(60_000, 'gouji-marks');
    document.querySelector('gouji-marks')?.remove();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refresh).not.toHaveBeenCalled();
  });

  it('looks ever less often where changes do not matter, and at once again when one did', async () => {
    matters = false;
    const looksIn = async (milliseconds: number): Promise<number> => {
      refresh.mockClear();
      for (let passed = 0; passed < milliseconds; passed += 100) await change(100);
      return refresh.mock.calls.length;
    };
    const first = await looksIn(30_000);
    const second = await looksIn(30_000);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(4);
    matters = true;
    await looksIn(30_000);
    expect(await looksIn(3_000)).toBeGreaterThan(5);
  });

  it('counts changes and looks again after those that come while it looks', async () => {
    let done = (): void => undefined;
    refresh.mockImplementationOnce(() => new Promise((resolve) => (done = () => resolve(true))));
    await change(1_000);
    const { changes } = watch;
    await change(60_000);
    expect(watch.changes).toBe(changes + 1);
    expect(refresh).toHaveBeenCalledOnce();
    done();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('stops, also with a look still to come', async () => {
    await change(0);
    watch.stop();
    expect(vi.getTimerCount()).toBe(0);
    await change(60_000);
    expect(refresh).not.toHaveBeenCalled();
  });
});
