/**
 * `npm run bench`: what recognising, reading, checking, marking and following cost in a real Chromium, in ratio to the
 * bare cost of reading the cells; the longest task and the memory; what explaining failed sums costs; pages a second of
 * the command line; how large the built files are. `--only NAME,NAME`: some parts (reading, working, following, scrolling,
 * explaining, cli, sizes). `--long`: the command line over 10,000 and 100,000 pages too. `--write`: writes assets/speed.md.
 * Times are of this machine; compare the ratios.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureSizes } from '../build/sizes.ts';
import { measureCommandLine } from './command-line.ts';
import { GOAL, timeExplaining } from './explaining.ts';
import { measureReading } from './reading.ts';
import { speedStatement } from './statement.ts';
import { kilobytes, markdownOf, milliseconds, type Table } from './table.ts';
import { measureFollowing, measureScrolling, measureWorking } from './working.ts';

const BUILD = '.output/chrome-mv3';
const STATEMENT = new URL('../../assets/speed.md', import.meta.url);

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    long: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const PARTS: Readonly<Record<string, () => Promise<Table> | Table>> = {
  reading: measureReading,
  working: measureWorking,
  following: measureFollowing,
  scrolling: measureScrolling,
  explaining: measureExplaining,
  cli: () => measureCommandLine(options.long),
  sizes: measureBuild,
};

function measureExplaining(): Table {
  const { reports, median, worst, right } = timeExplaining();
  return {
    title: 'Explaining failed sums',
    note: `${reports} reports with up to four wrong cells; milliseconds of the processor, at most ${GOAL}.`,
    head: ['reports', 'median', 'worst', 'nothing failed'],
    rows: [[String(reports), milliseconds(median), milliseconds(worst), milliseconds(right)]],
  };
}

function measureBuild(): Table {
  const sizes = existsSync(BUILD) ? measureSizes(BUILD) : [];
  return {
    title: 'Sizes of the built files',
    note: sizes.length > 0 ? '' : 'No build: run `npm run build`.',
    head: ['part', 'size', 'compressed', 'limit'],
    rows: sizes.map(({ part, bytes, gzip, limit }) => [part, kilobytes(bytes), kilobytes(gzip), kilobytes(limit)]),
  };
}

const tables: Table[] = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (options.only !== undefined && !options.only.split(',').includes(name)) continue;
  const table = await run();
  tables.push(table);
  console.log(markdownOf(table));
}
const machine = `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
if (options.write) writeFileSync(STATEMENT, speedStatement(tables, machine));
