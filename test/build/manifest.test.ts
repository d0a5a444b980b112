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
  hosts: '| `*://*.gov.cn/*` | yes | yes | read | 读 |',
  storage: '| `storage` | yes | yes | keep | 存 |',
  panel: '| `sidePanel` | yes | no | show | 显 |',
  optional: '| `*://*/*` (optional) | yes | yes | allow | 允 |',
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
    ['has one that is not asked for', { panel: `${ROWS.panel}\n| \`tabs\` | yes | yes | see | 看 |` }],
    ['has one that is not asked for in this browser', { storage: '| `storage` | no | yes | keep | 存 |' }],
    ['gives no reason', { storage: '| `storage` | yes | yes | keep | |' }],
    ['calls an optional one necessary', { optional: '| `*://*/*` | yes | yes | allow | 允 |' }],
  ])('is found out where it %s', (_, rows) => {
    expect(problemsWith(rows)).not.toEqual([]);
  });
});
