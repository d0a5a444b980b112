import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Report } from '../model/report.ts';
import { checkPage, type Outcome } from './check-page.ts';
import type { PageInput } from './page-input.ts';
import { Pool } from './pool.ts';

/** Pages that are taken before they can be written, for each thread: enough to keep all busy, few enough for the memory. */
const AHEAD = 4;

/** As many pages are done here before the first thread is up. */
const FEW = 12;

/** Milliseconds that the first page waits, in which it shows whether more than a few come with it. */
const MOMENT = 20;

/**
 * Checks pages and yields their outcomes in the order of the inputs, each as soon as it and those before it are done:
 * whoever writes the inputs may wait for the outcome of one before writing the next. The first few are checked without
 * threads. Only a bounded number of pages is in memory at any time, however many there are.
 */
export async function* checkAll(
  inputs: AsyncIterable<PageInput>,
  jobs: number,
  previous: Report | null = null,
): AsyncGenerator<Outcome> {
  const source = inputs[Symbol.asyncIterator]();
  const here = new OneByOne(previous, jobs === 1 ? 0 : MOMENT);
  const threads = new Pool(jobs, previous);
  const most = jobs === 1 ? AHEAD : FEW + jobs * AHEAD;
  const waiting: Promise<Outcome>[] = [];
  let taken = 0;
  let isOver = false;
  let coming: Promise<IteratorResult<PageInput>> | null = null;
  try {
    for (;;) {
      if (coming === null && !isOver && waiting.length < most) coming = source.next();
      const [oldest] = waiting;
      if (!oldest && !coming) return;
      const event = await firstOf(oldest, coming);
      if ('outcome' in event) {
        void waiting.shift();
        yield event.outcome;
        continue;
      }
      coming = null;
      isOver = event.next.done === true;
      if (event.next.done) continue;
      waiting.push((jobs === 1 || taken < FEW ? here : threads).run(event.next.value));
      taken += 1;
    }
  } finally {
    await threads.close();
    // Not awaited: a source that waits for its own input ends only with that.
    void source.return?.();
  }
}

type Event = { readonly outcome: Outcome } | { readonly next: IteratorResult<PageInput> };

/** Whichever is there first, the outcome where both are. */
function firstOf(
  oldest: Promise<Outcome> | undefined,
  coming: Promise<IteratorResult<PageInput>> | null,
): Promise<Event> {
  const outcome = oldest?.then((done): Event => ({ outcome: done }));
  const next = coming?.then((come): Event => ({ next: come }));
  return Promise.race([outcome, next].filter((event) => event !== undefined));
}

/** Checks pages on this thread, in turn, and lets others have theirs in between: to take inputs, to write outcomes. */
class OneByOne {
  readonly #previous: Report | null;
  #last: Promise<unknown>;

  constructor(previous: Report | null, delay: number) {
    this.#previous = previous;
    this.#last = setTimeout(delay);
  }

  run(input: PageInput): Promise<Outcome> {
    const outcome = this.#last.then(() => setImmediate()).then(() => checkPage(input, this.#previous));
    this.#last = outcome;
    return outcome;
  }
}
