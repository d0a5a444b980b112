import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { archivesOf, hashLines, type Archive } from './archives.ts';
import { run } from './run.ts';

/**
 * Does what a reviewer of a store does: unpacks the sources into an empty folder, installs what they ask for, builds.
 * Returns one line for each archive that comes out otherwise; none where all are the same, to the byte.
 */
export function differencesFromSources(archives: readonly Archive[], version: string): string[] {
  const sources = archives.find(({ name }) => name.endsWith('-sources.zip'));
  if (sources === undefined) throw new Error('there is no archive of sources');
  const folder = mkdtempSync(join(tmpdir(), 'gouji-sources-'));
  try {
    unpack(sources.bytes, folder);
    run('npm', ['ci'], folder);
    run('npm', ['run', 'build'], folder);
    const built = new Set(hashLines(archivesOf(folder, version)));
    return hashLines(archives).filter((line) => !built.has(line));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

function unpack(archive: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
