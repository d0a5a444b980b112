// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../lib/detect/watch.ts';

/** The observers that are at work. */
const observers = new Set<MutationObserver>();
const observe = MutationObserver.prototype.observe;
const disconnect = MutationObserver.prototype.disconnect;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  observers.clear();
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...args) {
    observers.add(this);
    observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    observers.delete(this);
    disconnect.apply(this);
  });
});

afterEach(() => {
  observers.forEach((observer) => observer.disconnect());
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'navigation');
});

/** The browser's own word on changes of the address, which this document does not have by itself. */
function giveNavigation(): EventTarget {
  const navigation = new EventTarget();
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
  return navigation;
}

/** The page goes on to another address, as its script would do it. */
let routes = 0;
function goOn(): void {
  history.pushState(null, '', `/route/${(routes += 1)}`);
}

/** Content that arrives: observers hear of it, then as much time goes by. */
async function arrive(milliseconds: number): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** Nothing that was begun goes on. */
function expectNothingLeft(): void {
  expect(vi.getTimerCount()).toBe(0);
  expect(observers.size).toBe(0);
}

describe('watching a page', () => {
  beforeEach(() => void giveNavigation());

  it('is over at once where the page is what is looked for', () => {
    const look = vi.fn(() => true);
    const isWorthWaiting = vi.fn(() => true);
    watch(document, look, isWorthWaiting);
    expect(look).toHaveBeenCalledOnce();
    expect(isWorthWaiting).not.toHaveBeenCalled();
    expectNothingLeft();
  });

  it('does not begin on a page that promises nothing', async () => {
    const look = vi.fn(() => false);
    watch(document, look, () => false);
    expectNothingLeft();
    await arrive(60_000);
    expect(look).toHaveBeenCalledOnce();
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

describe('a page that goes on to another address', () => {
  const hasContent = (): boolean => document.querySelector('p') !== null;

  /** Ways in which a page goes on that can be heard of: each is prepared before the watch and done after it. */
  const ways: readonly [string, () => () => void][] = [
    [
      'the browser tells',
      () => {
        const navigation = giveNavigation();
        return () => {
          goOn();
          navigation.dispatchEvent(new Event('navigatesuccess'));
        };
      },
    ],
    [
      'back and forth',
      () => () => {
        goOn();
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
    ],
    [
      'its fragment changes',
      () => () => {
        goOn();
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      },
    ],
    [
      'the title changes',
      () => () => {
        goOn();
        document.title = `route ${routes}`;
      },
    ],
    [
      'something is loaded',
      () => () => {
        goOn();
        document.head.append(document.createElement('link'));
      },
    ],
    [
      'all is replaced',
      () => () => {
        goOn();
        document.body.replaceChildren(document.createElement('div'));
      },
    ],
  ];

  it.each(ways)('is looked at again, however little it promised: %s', async (_, prepare) => {
    const go = prepare();
    const look = vi.fn(hasContent);
    watch(document, look, () => false);
    go();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(2);
    await arrive(1000);
    expect(look).toHaveLastReturnedWith(true);
    expectNothingLeft();
    go();
    await arrive(60_000);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('is looked at where its content was there before the news', async () => {
    const navigation = giveNavigation();
    const look = vi.fn(hasContent);
    watch(document, look, () => false);
    goOn();
    await arrive(60_000);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(2);
    expect(look).toHaveLastReturnedWith(true);
    expectNothingLeft();
  });

  it('is given patience anew, each time', async () => {
    const navigation = giveNavigation();
    const look = vi.fn(() => false);
    watch(document, look, () => true);
    for (let index = 0; index < 5; index += 1) {
      await vi.advanceTimersByTimeAsync(15_000);
      goOn();
      navigation.dispatchEvent(new Event('navigatesuccess'));
    }
    await vi.advanceTimersByTimeAsync(19_000);
    look.mockClear();
    await arrive(500);
    expect(look).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1000);
    expectNothingLeft();
  });

  it('is looked at a few times only where it goes on all the time', async () => {
    const navigation = giveNavigation();
    const look = vi.fn(() => false);
    watch(document, look, () => false);
    for (let index = 0; index < 100; index += 1) {
      goOn();
      navigation.dispatchEvent(new Event('navigatesuccess'));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(look.mock.calls.length).toBeGreaterThan(2);
    expect(look.mock.calls.length).toBeLessThan(6);
  });

  it('is not looked at where the address stays the same', async () => {
    const navigation = giveNavigation();
    const look = vi.fn(() => false);
    watch(document, look, () => false);
    history.pushState(null, '', document.URL);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await arrive(60_000);
    expect(look).toHaveBeenCalledOnce();
  });

  it('costs no look where the head or the body change and the address does not', async () => {
    const look = vi.fn(() => false);
    watch(document, look, () => false);
    document.title = 'another title';
    await arrive(60_000);
    expect(look).toHaveBeenCalledOnce();
  });
});
