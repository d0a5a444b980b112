import { longReport, manyCells, manyTables, ordinaryPage, reportPage } from './pages.ts';
import { PEER_NAMES, peerCode, type Peers } from './peers.ts';
import { openBenchPage } from './support/bench-page.ts';
import { bareReading, measure, type Case } from './support/measure.ts';
import { milliseconds, times, type Table } from './table.ts';

type Measured = typeof import('./measured.ts');
const MODULE = new URL('./measured.ts', import.meta.url).pathname;

const RECOGNISING: Record<string, Case<Measured>> = { recognise: (lib) => lib.recognise() };
const READING: Record<string, Case<Measured>> = {
  ...RECOGNISING,
  read: (lib) => lib.read(),
  'read, parse': (lib) => lib.parse(),
  'read, parse, check': (lib) => lib.readAndCheck(),
};

/** Prepared once in the page, and kept there. */
const PROSE: Record<string, Case<Measured>> = {
  'walk the text nodes': (lib) => lib.walkText(),
  'understand the prose': (lib) => {
    const holder = globalThis as unknown as { narrate?: () => number };
    holder.narrate ??= lib.prepareNarrating();
    return holder.narrate();
  },
};

interface BenchPage {
  readonly name: string;
  readonly html: string;
  readonly cases: Record<string, Case<Measured>>;
  readonly rounds: number;
}

const PAGES: readonly BenchPage[] = [
  { name: 'ordinary page, no report', html: ordinaryPage(), cases: RECOGNISING, rounds: 40 },
  { name: 'one report', html: reportPage('official'), cases: READING, rounds: 40 },
  { name: 'one report, pasted from Word', html: reportPage('word'), cases: READING, rounds: 40 },
  { name: 'prose of 10,000 characters', html: longReport(), cases: PROSE, rounds: 40 },
  { name: '50 tables', html: manyTables(50), cases: READING, rounds: 12 },
  { name: '200 tables', html: manyTables(200), cases: READING, rounds: 12 },
  { name: '100,000 cells', html: manyCells(100_000), cases: READING, rounds: 6 },
];

/** Cases of the peers; they read tables only, so they have their turn where tables are. */
function peerCases(): Record<string, Case<Measured>> {
  return Object.fromEntries(PEER_NAMES.map((name, peer) => [name, PEER_CASES[peer] as Case<Measured>]));
}

/** In the page. The number is written out: a case is sent there as text. */
declare const peers: Peers;
const PEER_CASES: readonly Case<Measured>[] = [() => peers.readAll(0), () => peers.readAll(1), () => peers.readAll(2)];

/** How long reading takes in ratio to the bare reading of the cells, ours beside others'. */
export async function measureReading(): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, html, cases, rounds } of PAGES) {
    const others = cases === READING ? peerCases() : {};
    const code = Object.keys(others).length > 0 ? peerCode() : null;
    const bench = await openBenchPage<Measured>({ module: MODULE, html, peers: code });
    try {
      const all = { bare: bareReading, ...cases, ...others };
      const timings = await measure<Measured, string>(bench, all, { rounds });
      for (const [what, { median, min, ratio }] of Object.entries(timings)) {
        rows.push([name, what, milliseconds(median), milliseconds(min), times(ratio)]);
      }
    } finally {
      await bench.close();
    }
  }
  return {
    title: 'Time of reading',
    note:
      "Bare: `for (const td of document.querySelectorAll('td')) td.textContent`, once. Milliseconds a call, warm, cases" +
      ' interleaved round by round; the ratio is that of the least times, which the load of the machine changes least.' +
      (PEER_NAMES.length > 0 ? '' : ' Peers were not installed (test/bench/peers.ts).'),
    head: ['page', 'what', 'median', 'least', 'of bare'],
    rows,
  };
}
