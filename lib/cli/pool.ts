import { Worker } from 'node:worker_threads';
import type { Report } from '../model/report.ts';
import { checkPage, unreadable, type Outcome } from './check-page.ts';
import type { PageInput } from './page-input.ts';

/** Pages that wait for their turn to be written, for each thread: enough to keep all busy, few enough for the memory. */
const AHEAD = 4;

/** As many pages are done before the first thread is up. */
const FEW = 12;

/**
 * Checks pages on several threads and yields their outcomes in the order of the inputs. Only a bounded number of pages
 * is in memory at any time, however many there are. A few pages are checked without threads.
 */
export async function* checkAll(
  inputs: AsyncIterable<PageInput>,
  jobs: number,
  previous: Report | null = null,
): AsyncGenerator<Outcome> {
  const rest = inputs[Symbol.asyncIterator]();
  const first: PageInput[] = [];
  while (first.length < FEW) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
  }
  if (jobs === 1 || first.length < FEW) {
    for (const input of first) yield await checkPage(input, previous);
    for await (const input of { [Symbol.asyncIterator]: () => rest }) yield await checkPage(input, previous);
    return;
  }
  yield* checkOnThreads(first, { [Symbol.asyncIterator]: () => rest }, new Pool(jobs, previous));
}

async function* checkOnThreads(
  first: readonly PageInput[],
  rest: AsyncIterable<PageInput>,
  pool: Pool,
): AsyncGenerator<Outcome> {
  const waiting = first.map((input) => pool.run(input));
  try {
    for await (const input of rest) {
      waiting.push(pool.run(input));
      if (waiting.length >= pool.size * AHEAD) yield await (waiting.shift() as Promise<Outcome>);
    }
    for (const outcome of waiting) yield await outcome;
  } finally {
    await pool.close();
  }
}

interface Job {
  readonly input: PageInput;
  readonly done: (outcome: Outcome) => void;
}

class Pool {
  readonly size: number;
  readonly #previous: Report | null;
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #queue: Job[] = [];

  constructor(size: number, previous: Report | null) {
    this.size = size;
    this.#previous = previous;
  }

  run(input: PageInput): Promise<Outcome> {
    return new Promise((done) => {
      this.#queue.push({ input, done });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? this.#hire();
    const job = worker ? this.#queue.shift() : undefined;
    if (worker && job) this.#give(worker, job);
  }

  #hire(): Worker | null {
    if (this.#all.length >= this.size) return null;
    const worker = new Worker(new URL('./worker-start.mjs', import.meta.url), { workerData: this.#previous });
    this.#all.push(worker);
    return worker;
  }

  #give(worker: Worker, { input, done }: Job): void {
    const answered = (outcome: Outcome): void => {
      worker.off('error', died);
      this.#idle.push(worker);
      done(outcome);
      this.#next();
    };
    // A page that kills its thread (memory) is that page's outcome; the thread is replaced.
    const died = (error: unknown): void => {
      worker.off('message', answered);
      this.#all.splice(this.#all.indexOf(worker), 1);
      done(unreadable(input, error));
      this.#next();
    };
    worker.once('message', answered);
    worker.once('error', died);
    worker.postMessage(input);
  }
}
