/**
 * `npm run bench`: what recognising, reading, checking and marking cost in a real Chromium, in ratio to the bare cost of
 * reading the cells, what explaining failed sums costs, and how large the built files are. Times are of this machine;
 * compare the ratios.
 */
import { existsSync } from 'node:fs';
import { measureSizes, sizeTable } from '../build/sizes.ts';
import { GOAL, timeExplaining } from './explaining.ts';
import { longReport, manyTables, ordinaryPage, reportPage } from './pages.ts';
import { openBenchPage } from './support/bench-page.ts';
import { bareReading, measure, type Case, type Timing } from './support/measure.ts';

type Measured = typeof import('./measured.ts');
const MODULE = new URL('./measured.ts', import.meta.url).pathname;
const BUILD = '.output/chrome-mv3';

const READING: Record<string, Case<Measured>> = {
  recognise: (lib) => lib.recognise(),
  read: (lib) => lib.read(),
  'read + parse': (lib) => lib.parse(),
  'read + parse + check': (lib) => lib.readAndCheck(),
};
const MARKING: Record<string, Case<Measured>> = {
  'mark and unmark': (lib) => {
    const holder = globalThis as unknown as { mark?: () => number };
    holder.mark ??= lib.prepareMarking();
    return holder.mark();
  },
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

const PAGES: readonly { name: string; html: string; cases: Record<string, Case<Measured>>; rounds: number }[] = [
  {
    name: 'ordinary page, no report',
    html: ordinaryPage(),
    cases: { recognise: READING.recognise as Case<Measured> },
    rounds: 40,
  },
  { name: 'one report, official layout', html: reportPage('official'), cases: { ...READING, ...MARKING }, rounds: 40 },
  { name: 'one report, pasted from Word', html: reportPage('word'), cases: { ...READING, ...MARKING }, rounds: 40 },
  { name: 'prose of 10,000 characters', html: longReport(), cases: PROSE, rounds: 40 },
  { name: '50 tables', html: manyTables(50), cases: READING, rounds: 12 },
  { name: '100 tables', html: manyTables(100), cases: READING, rounds: 12 },
  { name: '200 tables', html: manyTables(200), cases: READING, rounds: 12 },
];

for (const { name, html, cases, rounds } of PAGES) {
  const bench = await openBenchPage<Measured>({ module: MODULE, html });
  try {
    const timings = await measure<Measured, string>(bench, { bare: bareReading, ...cases }, { rounds });
    print(name, timings);
  } finally {
    await bench.close();
  }
}

const { reports, median, worst, right } = timeExplaining();
console.log(`\nexplaining failed sums, ${reports} reports with up to four wrong cells`);
console.log(
  `  median ${median.toFixed(2)} ms   worst ${worst.toFixed(2)} ms (goal: at most ${GOAL})   nothing failed ${right.toFixed(4)} ms`,
);

if (existsSync(BUILD)) console.log(`\nsizes of the built files\n${sizeTable(measureSizes(BUILD))}`);
else console.log('\nno build: run `npm run build` for the sizes of the files');

function print(name: string, timings: Readonly<Record<string, Timing>>): void {
  console.log(`\n${name}`);
  for (const [what, { median, min, ratio }] of Object.entries(timings)) {
    const figures = [`median ${median.toFixed(4)} ms`, `min ${min.toFixed(4)} ms`, `× ${ratio.toFixed(2)} of bare`];
    console.log(`  ${what.padEnd(22)} ${figures.join('   ')}`);
  }
}
