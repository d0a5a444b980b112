import { defineConfig } from 'vitest/config';
import { longestFirst } from '../../support/longest-first.ts';

/**
 * Browser tests: they drive real browsers with the built extension, two files at a time. Each file has a browser of its
 * own, on no screen: whatever happens in another one, its popups have the focus that they need.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.spec.ts'],
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(/\/sacred\.spec\.ts$/) },
    // What drives the browsers is loaded once for each worker, not for each file: it holds nothing that tests change.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A driver that loses an answer of its browser is asked once more; `npm run flakes` allows no second try.
    retry: 1,
  },
});
