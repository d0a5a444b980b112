import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipFile } from '../../../../lib/cli/pack/zip-file.ts';

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['manifest.json', strToU8('{}')],
  ['_locales/zh_CN/messages.json', strToU8('{"name":"勾稽"}')],
  ['图.txt', strToU8('勾稽'.repeat(1000))],
  ['bin/run', strToU8('#!/bin/sh\n')],
  ['empty', new Uint8Array()],
];

describe('an archive', () => {
  test('holds the files', () => {
    const unpacked = Object.entries(unzipSync(zipFile(new Map(FILES))));
    expect(unpacked.map(([path, bytes]) => [path, [...bytes]])).toEqual(
      FILES.map(([path, bytes]) => [path, [...bytes]]).toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    );
  });

  test('is the same in whatever order the files come', () => {
    expect(hash(zipFile(new Map(FILES.toReversed())))).toBe(hash(zipFile(new Map(FILES))));
  });

  test.each(['Asia/Shanghai', 'America/St_Johns', 'UTC'])('is the same in %s', (zone) => {
    const code = `import { zipFile } from './lib/cli/pack/zip-file.ts';
      process.stdout.write(Buffer.from(zipFile(new Map([['a', new Uint8Array([1, 2])]]))).toString('base64'));`;
    const there = spawnSync(process.execPath, ['--import', 'tsx', '--input-type', 'module', '--eval', code], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    const here = zipFile(new Map([['a', new Uint8Array([1, 2])]]));
    expect(there.stdout).toBe(Buffer.from(here).toString('base64'));
  });

  test('lets programs be run, and nothing else', () => {
    expect(rightsIn(zipFile(new Map(FILES)))).toEqual({
      '_locales/zh_CN/messages.json': 0o100644,
      'bin/run': 0o100755,
      empty: 0o100644,
      'manifest.json': 0o100644,
      '图.txt': 0o100644,
    });
  });
});

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const CENTRAL_ENTRY = 0x02014b50;
const END_LENGTH = 22;

/** Unix rights as the central directory has them (APPNOTE.txt 4.3.12). */
function rightsIn(archive: Uint8Array): Record<string, number> {
  const bytes = Buffer.from(archive);
  const rights: Record<string, number> = {};
  let at = bytes.readUInt32LE(bytes.length - END_LENGTH + 16);
  while (bytes.readUInt32LE(at) === CENTRAL_ENTRY) {
    const afterName = at + 46 + bytes.readUInt16LE(at + 28);
    rights[bytes.toString('utf8', at + 46, afterName)] = bytes.readUInt32LE(at + 38) >>> 16;
    at = afterName + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return rights;
}
