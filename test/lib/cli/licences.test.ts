import { describe, expect, test } from 'vitest';
import { licencePage } from '../../../lib/cli/licences.ts';
import { licenceTexts, packageOfModule, SHIPPED } from '../../../lib/cli/pack/shipped.ts';

describe('licences', () => {
  test('are known of every package of the lock file', () => {
    expect(licencePage()).not.toContain('not stated');
    expect(licencePage()).not.toContain('| ? ');
  });

  test('go out as text for each package in the extension, with the place of its source', () => {
    const parts = licenceTexts()
      .split(`\n${'-'.repeat(80)}\n\n`)
      .slice(1);
    expect(parts.map((part) => part.split(' ', 1)[0])).toEqual([...SHIPPED]);
    for (const part of parts) {
      expect(part).toMatch(/^\S+ \d+\.\d+\.\d+\n(?:MIT|MPL-2\.0), https:\/\/github\.com\/\S+\n/);
      expect(part).toMatch(/permission is hereby granted|Mozilla Public License/i);
    }
  });

  test('a package of the lock file without one is said to have none', () => {
    const lock = { packages: { '': { devDependencies: { a: '1' } }, 'node_modules/a': { version: '1.0.0' } } };
    expect(licencePage(JSON.stringify(lock))).toMatch(/\| a {7}\| 1\.0\.0 {3}\| not stated \|/);
  });
});

test.each([
  ['/x/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
  ['/x/node_modules/@wxt-dev/browser/src/index.mjs', '@wxt-dev/browser'],
  ['/x/node_modules/wxt/node_modules/zod/index.js', 'zod'],
  ['C:\\x\\node_modules\\hucre\\index.js', 'hucre'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0virtual:wxt-plugins', 'wxt'],
  ['/x/lib/inspect.ts', null],
])('%j comes from %s', (module, name) => {
  expect(packageOfModule(module)).toBe(name);
});
