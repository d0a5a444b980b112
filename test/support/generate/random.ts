/** A source of numbers that is the same for the same seed, so that a failing case can be made again. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
  /** One of the items; throws where there are none. */
  pick<T>(items: readonly T[]): T;
}

/** Takes a seed, gives a mulberry32 generator: 32 bits of state are enough for test data. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[whole(0, items.length - 1)] as T;
  };
  return { next, whole, chance: (share) => next() < share, pick };
}
