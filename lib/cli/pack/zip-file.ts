import { zipSync } from 'fflate';

/** Paths within an archive, with `/`, and what the files hold. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first moment that the format knows, in the clock of this machine: no clock and no time zone is in the bytes. */
const TIME = new Date(1980, 0, 1);

const UNIX = 3;
const READABLE = 0o100644;
const RUNNABLE = 0o100755;

/**
 * An archive of these files. The same files give the same bytes, on whatever machine and whenever: they stand in the
 * order of their paths, without times, with the rights of a plain file or, where they begin with `#!`, of a program.
 */
export function zipFile(files: Files): Uint8Array {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { attrs: rightsOf(bytes) << 16 }]])),
    { level: 9, mtime: TIME, os: UNIX },
  );
}

function rightsOf([first, second]: Uint8Array): number {
  return first === 0x23 && second === 0x21 ? RUNNABLE : READABLE;
}
