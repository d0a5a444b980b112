import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { textFiles } from './build/source-files.ts';
import { longestFirst } from './support/longest-first.ts';
import base from './vitest.config.ts';

/**
 * Unit and property tests as `npm test` runs them: what most files import is loaded once and stays warm, instead of once
 * for each file. Files that replace a module or ask for a document have a process of their own.
 */
const APART = /\bvi\.mock\(|@vitest-environment/;

const files = textFiles('test').filter((file) => /\.test\.tsx?$/.test(file));
const apart = files.filter((file) => APART.test(readFileSync(file, 'utf8')));

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    sequence: { sequencer: longestFirst(/\/(?:fuzz|expressions|reading)\.test\.ts$/) },
    projects: [
      {
        ...base,
        test: { ...base.test, name: 'shared', isolate: false, include: files.filter((file) => !apart.includes(file)) },
      },
      { ...base, test: { ...base.test, name: 'apart', include: apart } },
    ],
  },
});
