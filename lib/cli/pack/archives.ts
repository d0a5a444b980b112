import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfFolder, sourceFiles } from './files.ts';
import { zipFile } from './zip-file.ts';

/** A file for a store. */
export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/**
 * What the stores are given, from the builds in `.output` and the sources of a folder. Edge takes the build for Chrome.
 * Mozilla asks for the sources beside the Firefox build.
 */
export function archivesOf(folder: string, version: string): Archive[] {
  const chrome = zipFile(filesOfFolder(join(folder, '.output/chrome-mv3')));
  const firefox = zipFile(filesOfFolder(join(folder, '.output/firefox-mv2')));
  const contents = { chrome, edge: chrome, firefox, sources: zipFile(sourceFiles(folder)) };
  return Object.entries(contents).map(([what, bytes]) => {
    return { name: `gouji-${version}-${what}.zip`, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
  });
}

/** Writes them beside the builds. */
export function writeArchives(folder: string, archives: readonly Archive[]): void {
  const target = join(folder, '.output');
  mkdirSync(target, { recursive: true });
  for (const { name, bytes } of archives) writeFileSync(join(target, name), bytes);
}

/** One line for each archive, as `sha256sum` prints it. */
export function hashLines(archives: readonly Archive[]): string[] {
  return archives.map(({ name, hash }) => `${hash}  ${name}`);
}
