import { Worker } from 'node:worker_threads';
import type { Report } from '../model/report.ts';
import { unreadable, type Outcome } from './check-page.ts';
import type { PageInput } from './page-input.ts';

interface Job {
  readonly input: PageInput;
  readonly done: (outcome: Outcome) => void;
}

/** Threads that check pages; each is started when there is a page for it. */
export class Pool {
  readonly #size: number;
  readonly #previous: Report | null;
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #queue: Job[] = [];

  constructor(size: number, previous: Report | null) {
    this.#size = size;
    this.#previous = previous;
  }

  /** The outcome of a page, when a thread has had its turn with it. */
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
    if (this.#all.length >= this.#size) return null;
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
