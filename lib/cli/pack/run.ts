import { spawnSync } from 'node:child_process';

/** Runs a program of the toolchain, what it says going to standard error; throws where it fails. */
export function run(program: string, parameters: readonly string[], folder: string): void {
  const { status } = spawnSync(program, parameters, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${status}`);
}
