import { parentPort, workerData } from 'node:worker_threads';
import { checkPage } from './check-page.ts';
import type { Report } from '../model/report.ts';
import type { PageInput } from './page-input.ts';

/** One thread of the pool: a page in, its outcome out. */
parentPort?.on('message', (input: PageInput) => {
  void checkPage(input, workerData as Report | null).then((outcome) => parentPort?.postMessage(outcome));
});
