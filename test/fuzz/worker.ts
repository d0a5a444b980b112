import { parentPort, workerData } from 'node:worker_threads';
import { caseOf, htmlOf } from './case.ts';
import { corpus } from './corpus.ts';
import { workbookProblems } from './held/exports.ts';
import { heldOf } from './held/held.ts';
import { type News, type Work } from './protocol.ts';
import { shrunk } from './shrink.ts';

/** Pages between two messages. */
const AT_ONCE = 50;

const work = workerData as Work;
const bases = corpus();
const tell = (news: News): void => parentPort?.postMessage(news);

/** Takes cases one by one until none is left. */
async function run(): Promise<void> {
  let [pages, reports, values] = [0, 0, 0];
  for (let number = take(); number < work.count; number = take()) {
    const { problems, report } = await problemsOf(number);
    if (problems.length > 0) fail(number, problems);
    pages += 1;
    reports += report === null ? 0 : 1;
    values += report?.values.size ?? 0;
    if (pages < AT_ONCE) continue;
    tell({ kind: 'done', pages, reports, values });
    [pages, reports, values] = [0, 0, 0];
  }
  tell({ kind: 'done', pages, reports, values });
  Atomics.store(work.since, work.slot, 0n);
}

function take(): number {
  const number = Atomics.add(work.next, 0, 1n);
  Atomics.store(work.at, work.slot, number);
  Atomics.store(work.since, work.slot, BigInt(Date.now()));
  return Number(number);
}

async function problemsOf(number: number): Promise<{
  problems: readonly string[];
  report: NonNullable<ReturnType<typeof heldOf>['inspection']>['report'];
}> {
  const exported = number % work.exportStep === 0;
  const { problems, inspection } = heldOf(htmlOf(caseOf(work.seed, number, bases), bases), { exported });
  const isWritten = inspection !== null && number % work.workbookStep === 0;
  const ofBook = isWritten ? await workbookProblems(inspection.result).catch((error: unknown) => [String(error)]) : [];
  return { problems: [...problems, ...ofBook], report: inspection?.report ?? null };
}

function fail(number: number, problems: readonly string[]): void {
  const failing = caseOf(work.seed, number, bases);
  const html = shrunk(failing, bases, (page) => heldOf(page).problems.length > 0);
  tell({ kind: 'failed', number, problems, html });
}

await run();
