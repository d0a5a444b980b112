// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../lib/detect/watch.ts';

const observers = { begun: 0, ended: 0 };
const observe = MutationObserver.prototype.observe;
const disconnect = MutationObserver.prototype.disconnect;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  Object.assign(observers, { begun: 0, ended: 0 });
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...args) {
    observers.begun += 1;
    observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    observers.ended += 1;
    disconnect.apply(this);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Content that arrives: observers hear of it, then as much time goes by. */
async function arrive(milliseconds: number): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** Nothing that was begun goes on. */
function expectNothingLeft(): void {
  expect(vi.getTimerCount()).toBe(0);
  expect(observers.ended).toBe(observers.begun);
}

describe('watching a page', () => {
  it('is over at once where the page is what is looked for', () => {
    const look = vi.fn(() => true);
    const isWorthWaiting = vi.fn(() => true);
    watch(document, look, isWorthWaiting);
    expect(look).toHaveBeenCalledOnce();
    expect(isWorthWaiting).not.toHaveBeenCalled();
    expect(observers.begun).toBe(0);
    expectNothingLeft();
  });

  it('does not begin on a page that promises nothing', async () => {
    const look = vi.fn(() => false);
    watch(document, look, () => false);
    await arrive(60_000);
    expect(look).toHaveBeenCalledOnce();
    expect(observers.begun).toBe(0);
    expectNothingLeft();
  });

  it('looks again when content has come, and ends when it is what is looked for', async () => {
    const look = vi.fn(() => document.querySelectorAll('p').length >= 3);
    watch(document, look, () => true);
    await arrive(1000);
    expect(look).toHaveBeenCalledTimes(2);
    await arrive(0);
    await arrive(1000);
    expect(look).toHaveBeenCalledTimes(3);
    expect(look).toHaveLastReturnedWith(true);
    expectNothingLeft();
    await arrive(60_000);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('looks once for many changes, and also at a page that never rests', async () => {
    const look = vi.fn(() => false);
    watch(document, look, () => true);
    for (let index = 0; index < 100; index += 1) await arrive(10);
    // A second of changes: a few looks, not a hundred.
    expect(look.mock.calls.length).toBeGreaterThan(2);
    expect(look.mock.calls.length).toBeLessThan(6);
  });

  it('does not look where nothing has changed', async () => {
    const look = vi.fn(() => false);
    watch(document, look, () => true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it('gives up', async () => {
    const look = vi.fn(() => false);
    watch(document, look, () => true);
    await vi.advanceTimersByTimeAsync(60_000);
    expectNothingLeft();
    await arrive(60_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it('leaves nothing where it gives up right after a change', async () => {
    const look = vi.fn(() => false);
    watch(document, look, () => true);
    await vi.advanceTimersByTimeAsync(19_900);
    await arrive(60_000);
    expectNothingLeft();
  });
});
