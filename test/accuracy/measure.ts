import { type Case } from './case.ts';
import { compareEquations } from './compare-equations.ts';
import { judgeCells } from './compare-cells.ts';
import { compareIdentity } from './compare-identity.ts';
import { type Reader, type Reading } from './reader.ts';
import { countsFor, type Counts, type Mistake, type Tally } from './tally.ts';

export interface Measurement {
  readonly tally: Tally;
  readonly mistakes: readonly Mistake[];
  readonly pages: number;
  /** Milliseconds spent in the reader alone. */
  readonly time: number;
}

function compareFigures(of: Case, reading: Reading, counts: Counts): Mistake[] {
  if (of.figures === null) return [];
  const { cells, numbers } = of.figures;
  const verdicts = judgeCells(of.figures, reading);
  const mistakes: Mistake[] = [];
  for (const [id, verdict] of verdicts) {
    if (verdict === 'omitted') continue;
    counts[verdict] += 1;
    if (verdict !== 'wrong') continue;
    const { state, value, raw } = reading.values[id] ?? {};
    const printed = cells[id] === undefined ? 'not on the page' : `printed “${cells[id]}” (${numbers[id]})`;
    mistakes.push({ kind: 'wrong', of, text: `${id}: ${printed}, read “${raw}” as ${state} ${value}` });
  }
  const equations = compareEquations(of.figures, reading, verdicts);
  for (const kind of ['missed', 'false'] as const) {
    counts[kind] += equations[kind].length;
    mistakes.push(...equations[kind].map((text): Mistake => ({ kind, of, text })));
  }
  return mistakes;
}

function compareReading(of: Case, reading: Reading, counts: Counts): Mistake[] {
  counts.pages += 1;
  counts.crashed += reading.crashed;
  const crashed: Mistake[] = reading.crashed > 0 ? [{ kind: 'crashed', of, text: 'a rule crashed' }] : [];
  if (!of.isReport) {
    if (!reading.isReport) return crashed;
    counts.mistaken += 1;
    return [...crashed, { kind: 'mistaken', of, text: `taken for a report: ${reading.template}` }];
  }
  if (!reading.isReport) {
    counts.notRecognised += 1;
    counts.notRead += Object.keys(of.figures?.cells ?? {}).length;
    return [...crashed, { kind: 'notRecognised', of, text: `not recognised: ${reading.kind}` }];
  }
  const identity =
    of.identity && reading.identity ? compareIdentity(of.identity, reading.identity, counts.identity) : [];
  return [
    ...crashed,
    ...compareFigures(of, reading, counts),
    ...identity.map((text): Mistake => ({ kind: 'identity', of, text })),
  ];
}

function readSafely(reader: Reader, html: string, url: string | null): Reading | Error {
  try {
    return reader(html, url);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads every page and compares what was read with what was expected. */
export function measure(cases: Iterable<Case>, reader: Reader): Measurement {
  const tally: Tally = new Map();
  const mistakes: Mistake[] = [];
  let [pages, time] = [0, 0];
  for (const of of cases) {
    const html = of.html();
    const begin = performance.now();
    const reading = readSafely(reader, html, of.url);
    time += performance.now() - begin;
    pages += 1;
    const counts = countsFor(tally, of);
    if (reading instanceof Error) {
      counts.pages += 1;
      counts.crashed += 1;
      mistakes.push({ kind: 'crashed', of, text: reading.stack ?? reading.message });
    } else mistakes.push(...compareReading(of, reading, counts));
  }
  return { tally, mistakes, pages, time };
}
