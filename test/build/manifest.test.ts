import { describe, expect, test } from 'vitest';
import { explanationProblems, type Manifest } from './manifest.ts';

const MANIFEST: Manifest = {
  manifest_version: 3,
  permissions: ['storage', 'sidePanel'],
  host_permissions: ['*://*.gov.cn/*'],
  optional_host_permissions: ['*://*/*'],
  content_scripts: [],
  content_security_policy: '',
};

const ROWS = {
  hosts: '| `*://*.gov.cn/*` | yes | yes | read |',
  storage: '| `storage` | yes | yes | keep |',
  panel: '| `sidePanel` | yes | no | show |',
  optional: '| `*://*/*` (optional) | yes | yes | allow |',
};

function problemsWith(rows: Partial<typeof ROWS>): string[] {
  return explanationProblems(MANIFEST, Object.values({ ...ROWS, ...rows }).join('\n'));
}

describe('the table of rights in the README', () => {
  test('names what the build asks for', () => {
    expect(problemsWith({})).toEqual([]);
  });

  test.each([
    ['lacks one', { storage: '' }],
    ['has one that is not asked for', { panel: `${ROWS.panel}\n| \`tabs\` | yes | yes | see |` }],
    ['has one that is not asked for in this browser', { storage: '| `storage` | no | yes | keep |' }],
    ['gives no reason', { storage: '| `storage` | yes | yes | |' }],
    ['calls an optional one necessary', { optional: '| `*://*/*` | yes | yes | allow |' }],
  ])('is found out where it %s', (_, rows) => {
    expect(problemsWith(rows)).not.toEqual([]);
  });
});
