import type { Grid, Source } from '../model/grid.ts';
import { Pace, type Steps } from '../model/steps.ts';
import { normalizeText } from './labels/normalize-label.ts';
import { NAMED_PROACTIVE } from './proactive/proactive-labels.ts';
import { NAMED_PROCEEDINGS } from './proceedings/proceedings-labels.ts';
import { Layouts, type OtherLayouts } from './layouts/read-layouts.ts';
import { readProactive } from './proactive/read-proactive.ts';
import { readProceedings } from './proceedings/read-proceedings.ts';
import { readRequests, tellBlanks } from './requests/read-requests.ts';
import { readStatistics } from './statistics/read-statistics.ts';
import { spacedGrid } from './layouts/spaced-grid.ts';
import { streamGrids } from './layouts/stream-grid.ts';
import { labelsOf } from './labels/row-labels.ts';
import type { StreamHabits } from './layouts/stream-habits.ts';
import { isFound, type TableReading } from './values/table-reading.ts';

/** So many rows that could not be read are rows of the form. */
const LEAST_PROBLEMS = 3;

/** A reader for each table, and a label without which no running text is that table. */
interface TableReader extends OtherLayouts {
  readonly mark: RegExp;
}

/** A report has the tables of one generation: where one of them is found, those of the other are not missing. */
const GENERATIONS: readonly (readonly TableReader[])[] = [
  [
    {
      read: readProactive,
      mark: /第二十[条條]第/,
      across: [/规范性文件/, /行政许可/],
      named: NAMED_PROACTIVE,
    },
    { read: readRequests, mark: /本年新收/, across: [/新收/, /结转/] },
    { read: readProceedings, mark: /[结結]果[维維]持|直接起[诉訴]/, named: NAMED_PROCEEDINGS },
  ],
  [{ read: readStatistics, mark: /[统統][计計]指[标標]/ }],
];

/** No generation but the first has more cells than this: where more was read of that, the others need not be looked for. */
const MOST_OF_OTHERS = 60;

/**
 * Reads the tables of a page; what its table elements do not hold is looked for in its text. A row of one generation can
 * look like one of another, so the page belongs to the one of which most is found.
 */
export function* readTables(source: Source): Steps<readonly TableReading[]> {
  const tables = source.grids.filter((grid) => grid.origin === 'html');
  yield* findLabels(tables);
  const layouts = new Layouts(tables);
  const inGrids: (readonly TableReading[])[] = [];
  for (const readers of GENERATIONS) {
    const fromGrids: TableReading[] = [];
    for (const reader of readers) fromGrids.push(yield* layouts.read(reader));
    inGrids.push(fromGrids);
    if (countAll(fromGrids) > MOST_OF_OTHERS) break;
  }
  const text = new PageText(source);
  const told = fullest(inGrids);
  if (told !== null) return yield* fromText(text, GENERATIONS[told] ?? [], inGrids[told] ?? []);
  const inText: (readonly TableReading[])[] = [];
  for (const [index, readers] of GENERATIONS.entries()) {
    inText.push(yield* fromText(text, readers, inGrids[index] ?? []));
  }
  const best = fullest(inText);
  return best === null ? inText.flat() : (inText[best] ?? []);
}

/** Which of the generations has the most values, the first where several do; null where none has any. */
function fullest(generations: readonly (readonly TableReading[])[]): number | null {
  const counts = generations.map(countAll);
  const most = Math.max(...counts);
  return most === 0 ? null : counts.indexOf(most);
}

function countAll(readings: readonly TableReading[]): number {
  return readings.reduce((sum, { values }) => sum + values.size, 0);
}

/** What the readers ask of every row; little is left to do for each of them after it. */
function* findLabels(grids: readonly Grid[]): Steps<void> {
  const pace = new Pace();
  for (const { rows } of grids) {
    for (const row of rows) {
      labelsOf(row);
      if (pace.isDue(row.own.length + 1)) yield;
    }
  }
}

/**
 * Looks for each table that was not found in rows of text and then, where its mark stands in the text, in lines with
 * spaces and in single cells.
 */
function* fromText(
  text: PageText,
  readers: readonly TableReader[],
  readings: readonly TableReading[],
): Steps<readonly TableReading[]> {
  const { source, rows } = text;
  const found: TableReading[] = [];
  for (const [index, reading] of readings.entries()) {
    const reader = readers[index];
    if (isFound(reading) || !reader) {
      found.push(reading);
      continue;
    }
    const inRows = rows.length > 0 ? yield* reader.read(rows) : reading;
    if (isFound(inRows) || !hasText(source, reader.mark)) {
      found.push(isTold(inRows) ? inRows : reading);
      continue;
    }
    found.push(yield* inStreams(reader, text.streams, [reading, inRows]));
  }
  return found;
}

/** The reading of the stream in which most is found; of none, the first of all in which the table was there at least. */
function* inStreams(
  { read }: TableReader,
  streams: readonly Stream[],
  others: readonly [TableReading, TableReading],
): Steps<TableReading> {
  const readings: TableReading[] = [];
  for (const { grids, habits } of streams) readings.push(yield* read(grids, habits));
  const best = readings.reduce((a, b) => (countNumbers(b) > countNumbers(a) ? b : a));
  return [best, ...readings].find(isFound) ?? [...others, ...readings].find(isTold) ?? others[0];
}

/** What a page holds besides its table elements; its streams are made when they are first asked for. */
class PageText {
  readonly source: Source;
  readonly rows: readonly Grid[];
  #streams: readonly Stream[] | null = null;

  constructor(source: Source) {
    this.source = source;
    this.rows = source.grids.filter((grid) => grid.origin === 'text');
  }

  get streams(): readonly Stream[] {
    return (this.#streams ??= streamsOf(this.source));
  }
}

interface Stream {
  readonly grids: readonly Grid[];
  readonly habits: StreamHabits;
}

/** The text of a page as cells that follow one another, with spaces between them or each by itself. */
function streamsOf({ grids, lines }: Source): readonly Stream[] {
  const spaced = grids.filter((grid) => grid.origin === 'stream').map(spacedGrid);
  const [withBlanks, without] = streamGrids(lines, grids.length).map((grid) => [grid]);
  const single = withBlanks ?? [];
  const habits = { areLines: false, ...tellBlanks(single) };
  return [
    ...(spaced.length > 0
      ? [{ grids: spaced, habits: { areLines: true, blanks: 'unknown' as const, isTight: false } }]
      : []),
    { grids: single, habits },
    // Where blanks are cells, the figures of a row are counted with them.
    ...(without && habits.blanks !== 'kept' ? [{ grids: without, habits }] : []),
  ];
}

function countNumbers({ values }: TableReading): number {
  let count = 0;
  for (const { state } of values.values()) if (state === 'number') count += 1;
  return count;
}

/** True where a line of the page has such words, whatever white space stands in them. */
export function hasText(source: Source, pattern: RegExp): boolean {
  return source.lines.some((line) => pattern.test(normalizeText(line.text).replace(/\s+/g, '')));
}

/** True where something was read, or the table was certainly there: the words of a few rows stand in running text too. */
function isTold(reading: TableReading): boolean {
  return (
    isFound(reading) || reading.problems.some(({ row }) => row === null) || reading.problems.length >= LEAST_PROBLEMS
  );
}
