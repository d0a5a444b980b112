import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { longReport, reportPage } from './pages.ts';
import { type Table } from './table.ts';

/** Pages and threads; the long runs show that the memory does not grow with the pages. */
const CORES = availableParallelism();
const SHORT = [[1_000, CORES]] as const;
const LONG = [
  [1_000, 1],
  [10_000, CORES],
  [100_000, CORES],
] as const;
/** How often the memory is looked at, in milliseconds. */
const SAMPLE = 200;

/** How many pages the command line checks in a second, read from standard input, and the most memory that it holds. */
export async function measureCommandLine(isLong: boolean): Promise<Table> {
  const rows: string[][] = [];
  for (const [count, jobs] of [...SHORT, ...(isLong ? LONG : [])]) {
    const { seconds, most } = await checkPages(count, jobs);
    const rate = count / seconds;
    const memory = most === null ? 'unknown' : `${(most / 1024).toFixed(0)} MB`;
    rows.push([String(count), String(jobs), rate.toFixed(0), (rate / jobs).toFixed(0), memory]);
  }
  return {
    title: 'Command line',
    note: 'Pages of three tables each, every fourth with a long text, one JSON object a line on standard input.',
    head: ['pages', 'threads', 'pages a second', 'a second and thread', 'most memory'],
    rows,
  };
}

async function checkPages(count: number, jobs: number): Promise<{ seconds: number; most: number | null }> {
  const options = ['check', '--input', 'ndjson', '--format', 'csv', '--fail-on', 'never', '--jobs', String(jobs), '-'];
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...options], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  let most: number | null = null;
  const timer = setInterval(() => (most = Math.max(most ?? 0, residentOf(child.pid) ?? 0) || null), SAMPLE);
  const ended = once(child, 'exit');
  for (const line of pageLines(count)) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [status] = await ended;
  clearInterval(timer);
  if (status !== 0) throw new Error(`the command line ended with ${status}`);
  return { seconds: (performance.now() - began) / 1000, most };
}

function* pageLines(count: number): Generator<string> {
  const pages = [reportPage('official'), reportPage('word'), reportPage('official'), longReport()];
  const ends = pages.map((html) => JSON.stringify({ html }).slice(1));
  for (let id = 0; id < count; id += 1) yield `{"id":${id},${ends[id % ends.length]}\n`;
}

/** Kilobytes of a process in memory; null where the system does not tell. */
function residentOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes);
  } catch {
    return null;
  }
}
