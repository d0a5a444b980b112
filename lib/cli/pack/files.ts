import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './zip-file.ts';

/** What is made, not written: it is in no archive of sources. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage']);

/** All files in a folder. */
export function filesOfFolder(folder: string, leftOut: ReadonlySet<string> = new Set()): Files {
  return contentsOf(folder, walk(folder, '', leftOut));
}

/**
 * The sources from which everything is built: what git knows of, as it stands in the folder. In an unpacked archive of
 * sources, which git does not know, all that was not made.
 */
export function sourceFiles(folder: string): Files {
  if (!existsSync(join(folder, '.git'))) return filesOfFolder(folder, MADE);
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ls-files: ${stderr}`);
  const paths = stdout.split('\0').filter((path) => path !== '' && existsSync(join(folder, path)));
  return contentsOf(folder, paths);
}

function walk(folder: string, path: string, leftOut: ReadonlySet<string>): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const name = path === '' ? entry.name : `${path}/${entry.name}`;
    if (leftOut.has(name)) return [];
    return entry.isDirectory() ? walk(folder, name, leftOut) : [name];
  });
}

function contentsOf(folder: string, paths: readonly string[]): Files {
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}
