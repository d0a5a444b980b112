/**
 * Work that can be put aside: it pauses at each `yield` and goes on when it is asked to; what it returns is what it makes.
 * A page of any size is read in such steps, so that nobody waits for it.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does the work in one piece. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many cells or nodes are looked at in one step, or characters read: well under a millisecond. */
const STEP = 256;
export const CHARACTERS = 4000;

/** Counts work, and says when a step of it has been done. */
export class Pace {
  readonly #step: number;
  #done = 0;

  constructor(step = STEP) {
    this.#step = step;
  }

  isDue(work = 1): boolean {
    this.#done += work;
    if (this.#done < this.#step) return false;
    this.#done = 0;
    return true;
  }
}
