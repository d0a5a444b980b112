import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testMarking } from './marking.ts';
import { testPages } from './pages.ts';
import type { BrowserUnderTest } from './under-test.ts';
import { testViews } from './views.ts';

/** The tests that every browser has to pass. */
export function testIn(name: string, start: () => Promise<BrowserUnderTest>): void {
  describe(`in ${name}`, () => {
    let running: BrowserUnderTest;
    beforeAll(async () => void (running = await start()));
    afterAll(async () => {
      await running?.close();
      expect(running?.errors).toEqual([]);
    });
    const browser = (): BrowserUnderTest => running;
    testMarking(browser);
    testPages(browser);
    testViews(browser);
  });
}
