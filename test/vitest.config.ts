import { defineConfig } from 'vitest/config';

/** Unit and property tests, one process for each file. Files that need a document begin with `// @vitest-environment jsdom`: it costs seconds. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // Only what hangs is to be stopped: beside other work the longest take a minute instead of ten seconds.
    testTimeout: 300_000,
    // By default one core is left free, of two that is half.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text', 'json-summary', 'json'],
      reportsDirectory: 'coverage',
      thresholds: {
        'lib/{read,parse,templates,check,rules,explain,text,narrative}/**/*.ts': { lines: 95, branches: 95 },
      },
    },
  },
});
