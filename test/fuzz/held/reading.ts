import { type Inspection } from '../../../lib/inspect.ts';
import { type CellId } from '../../../lib/model/cell-id.ts';
import { type TextPlace } from '../../../lib/model/narrative.ts';
import { type Report, type Value } from '../../../lib/model/report.ts';
import { type PageReading } from '../../../lib/read/page.ts';
import { type Place } from '../../../lib/read/places.ts';
import { type SavedNode } from '../../../lib/read/saved-tree.ts';
import { textRanges } from '../../../lib/read/text-ranges.ts';
import { framedAt, inked, isFrame, printedAt } from '../printed-text.ts';
import { numberOf } from './number.ts';

type Reading = PageReading<SavedNode>;

/** What is longer is no number; it is kept cut. */
const LONGEST_RAW = 80;

/** A number that stood in two cells was put together; its row says so, and its place is the first of the two. */
function isJoined({ problems }: Report, cell: CellId): boolean {
  const [table, row] = cell.split('/');
  return problems.some((problem) => problem.code === 'digits-joined' && problem.table === table && problem.row === row);
}

/** Of characters that stand in several text nodes, and of cells that were put together, the first part is the place. */
function isPartOf(printed: string, value: Value, report: Report, { node }: Place<SavedNode>): boolean {
  const isFirst = node.name === '#text' || isJoined(report, value.cell);
  return isFirst && printed !== '' && inked(value.raw).includes(printed);
}

function isCut({ state, raw }: Value, printed: string): boolean {
  return state !== 'number' && raw.length >= LONGEST_RAW && printed.startsWith(inked(raw).replace(/…$/, ''));
}

function problemsOfValue(value: Value, report: Report, { places }: Reading): string[] {
  const place = places.get(value.place);
  if (place === null) return ['has no place'];
  const printed = inked(printedAt(place)) || inked(framedAt(place));
  const raw = inked(value.raw);
  const isUnread = value.state === 'text' && raw === '' && isFrame(place);
  const isThere = printed === raw || isUnread || isPartOf(printed, value, report, place) || isCut(value, printed);
  const problems = isThere ? [] : [`its cell prints ${JSON.stringify(printed)}`];
  const number = value.state === 'number' ? numberOf(value.raw) : null;
  if (number !== value.value) problems.push(`is printed as ${number}`);
  if (Object.values(value.at).some((at) => !Number.isInteger(at) || at < 1)) problems.push('stands nowhere');
  return problems;
}

/** Values that are not what their own cell prints. */
export function wrongValues(report: Report, reading: Reading): string[] {
  return [...report.values.values()].flatMap((value) =>
    problemsOfValue(value, report, reading).map(
      (problem) => `${value.cell}: ${value.state} ${value.value} from ${JSON.stringify(value.raw)} ${problem}`,
    ),
  );
}

function wordsAt({ segments }: Reading, { line, start, end }: TextPlace): string {
  const ranges = textRanges(segments[line] ?? [], start, end, (node) => node.data.length);
  return ranges.map(({ node, start: from, end: to }) => node.data.slice(from, to)).join('');
}

/** Sentences and quoted words that do not stand where they are said to stand. */
export function wrongWords({ report, findings, places }: Inspection, reading: Reading): string[] {
  const sentences = report?.narrative.sentences ?? [];
  const stated = sentences.map(({ id, text, place }) => ({ id, text, place }));
  const quoted = findings.flatMap(({ id, passages }) =>
    passages.flatMap(({ quote }, index) => {
      const place = places.get(id)?.[index];
      return place ? [{ id, text: quote, place }] : [];
    }),
  );
  return [...stated, ...quoted]
    .filter(({ text, place }) => inked(wordsAt(reading, place)) !== inked(text))
    .map(
      ({ id, text, place }) => `${id}: ${JSON.stringify(text)} is printed ${JSON.stringify(wordsAt(reading, place))}`,
    );
}
