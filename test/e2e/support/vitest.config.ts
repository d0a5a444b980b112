import { defineConfig } from 'vitest/config';

/** Browser tests: they drive real browsers with the built extension, two files at a time. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.spec.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
