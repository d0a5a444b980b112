import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { BrowserUnderTest } from './under-test.ts';

/** Tests that every browser has to pass, written once. */
export type Shared = (browser: () => BrowserUnderTest) => void;

/** Runs them in one browser, one after the other. */
export function testIn(name: string, start: () => Promise<BrowserUnderTest>, ...tests: readonly Shared[]): void {
  describe(`in ${name}`, () => {
    let running: BrowserUnderTest;
    beforeAll(async () => void (running = await start()));
    afterAll(async () => {
      await running?.close();
      expect(running?.errors).toEqual([]);
    });
    for (const test of tests) test(() => running);
  });
}
