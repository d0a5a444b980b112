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
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
