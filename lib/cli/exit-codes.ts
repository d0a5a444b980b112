/** Exit statuses of the command line; scripts rely on them. */
export const EXIT = {
  /** Done; nothing at or above the level asked for. */
  DONE: 0,
  /** Something at or above the level asked for. */
  FOUND: 1,
  /** Some input could not be read; the rest was reported. */
  UNREADABLE: 2,
  /** Wrong usage (as in sysexits.h). */
  USAGE: 64,
  /** The results could not be written (as in sysexits.h). */
  UNWRITABLE: 74,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
