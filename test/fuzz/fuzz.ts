/**
 * `npm run fuzz`: reads and checks mutated pages and looks for anything that must never happen (held/held.ts).
 * `--count N` pages (default 20,000); `--seed S`: other pages; `--jobs J` threads (default: all cores); `--seconds T`: stops
 * after that time. Progress goes to standard error. A page that fails is made smaller and written to `.output/fuzz`; the
 * exit status is then 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { caseOf, htmlOf } from './case.ts';
import { corpus } from './corpus.ts';
import { type News, type Work } from './protocol.ts';

/** A page that takes longer than this hangs: thousands of pages are done in the time. */
const LONGEST_MILLISECONDS = 60_000;
const WATCH_MILLISECONDS = 1_000;
const EXPORT_STEP = 8;
const WORKBOOK_STEP = 40;
const FOLDER = new URL('../../.output/fuzz/', import.meta.url);

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    seconds: { type: 'string', default: 'Infinity' },
  },
});
const count = Number(options.count);
const seed = Number(options.seed);
const jobs = Math.max(1, Number(options.jobs));
const start = performance.now();
const done = { pages: 0, reports: 0, values: 0, failed: 0 };

const shared = (length: number): BigInt64Array => new BigInt64Array(new SharedArrayBuffer(length * 8));
const steps = { exportStep: EXPORT_STEP, workbookStep: WORKBOOK_STEP };
const work = { seed, count, ...steps, next: shared(1), at: shared(jobs), since: shared(jobs) };
const threads: (Worker | null)[] = Array.from({ length: jobs }, (_, slot) => hire(slot));

function hire(slot: number): Worker {
  const workerData: Work = { ...work, slot };
  const worker = new Worker(new URL('./worker-start.mjs', import.meta.url), { workerData });
  worker.on('message', hear);
  worker.on('error', (error) => replace(slot, `the thread died: ${String(error)}`));
  worker.on('exit', () => {
    if (threads[slot] === worker) threads[slot] = null;
    if (threads.every((thread) => thread === null)) finish();
  });
  return worker;
}

function hear(news: News): void {
  if (news.kind === 'failed') return save(news.number, news.problems, news.html);
  done.pages += news.pages;
  done.reports += news.reports;
  done.values += news.values;
}

/** A page that kills its thread, or never ends, is written down as it is. */
function replace(slot: number, problem: string): void {
  const number = Number(work.at[slot]);
  const bases = corpus();
  save(number, [problem], htmlOf(caseOf(seed, number, bases), bases));
  const old = threads[slot];
  threads[slot] = hire(slot);
  void old?.terminate();
}

function save(number: number, problems: readonly string[], html: string): void {
  done.failed += 1;
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL(`${seed}-${number}.html`, FOLDER);
  writeFileSync(file, html);
  console.log(`case ${number} of seed ${seed}, ${file.pathname}\n  ${problems.slice(0, 5).join('\n  ')}`);
}

function figures(): string {
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(); // of all threads, in microseconds
  const busy = (user + system) / 1e6;
  return (
    `${done.pages} of ${count} pages, ${done.reports} of them reports with ${done.values} values, ${done.failed} failed, ` +
    `${seconds.toFixed(0)} s, ${busy.toFixed(0)} s of processors, ${(done.pages / busy).toFixed(0)} pages in a second of one`
  );
}

function watch(): void {
  const now = Date.now();
  for (const slot of threads.keys()) {
    const since = Number(Atomics.load(work.since, slot));
    if (since > 0 && now - since > LONGEST_MILLISECONDS) replace(slot, `not read after ${LONGEST_MILLISECONDS} ms`);
  }
  if (performance.now() - start > Number(options.seconds) * 1000) Atomics.store(work.next, 0, BigInt(count));
  process.stderr.write(`\r${figures()}`);
}

function finish(): void {
  clearInterval(watching);
  process.stderr.write('\n');
  console.log(`seed ${seed}: ${figures()}`);
  process.exitCode = done.failed > 0 ? 1 : 0;
}

const watching = setInterval(watch, WATCH_MILLISECONDS);
