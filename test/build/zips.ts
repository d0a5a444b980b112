import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { archivesOf, hashLines } from '../../lib/cli/pack/archives.ts';

/** Builds everything again and makes the archives: one line for each that is not what the first build gave. */
export function zipProblems(): string[] {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const before = hashLines(archivesOf('.', version));
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'zip'], {
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  if (status !== 0) return [stderr];
  process.stdout.write(stdout);
  return before.filter((line) => !stdout.includes(line)).map((line) => `built again it differs: ${line}`);
}
