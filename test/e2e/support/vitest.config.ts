import { defineConfig } from 'vitest/config';

/**
 * Browser tests: they drive a real browser with the built extension, one file at a time: of two windows only one has the
 * focus that popups need.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A driver that loses an answer of its browser is asked once more; `npm run flakes` allows no second try.
    retry: 1,
  },
});
