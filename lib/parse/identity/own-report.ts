import type { Line, Source } from '../../model/grid.ts';
import { REPORT_TITLE } from '../../templates/detection.ts';
import { simplify } from '../../templates/traditional.ts';
import { normalizeText } from '../labels/normalize-label.ts';
import { agencyOf, readYear } from './read-title.ts';
import { headingMarks } from '../labels/section-heading.ts';

/** Longer lines speak of a report. */
const LONGEST_TITLE = 60;
/** So many headings of the one report come again in the other: fewer may be those of a chapter. */
const LEAST_HEADINGS = 2;
/** A table of contents has the headings too, and no more than this of text or a table between them. */
const LEAST_TEXT = 300;
const LEAST_LINE = 30;
/** Pages with more titles are lists. */
const MOST_TITLES = 50;

/** The lines of a page from a title on, up to the next one. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/**
 * A page as the one report that is read of it. Some pages carry several: that of the year before under this year's, those of
 * two offices. Where that is certain the lines and tables of the others are left out (a line keeps its number), and
 * `others` are their titles; read is the one that the window's title names, else the first.
 */
export function ownReport(source: Source): { readonly source: Source; readonly others: readonly string[] } {
  const parts = partsOf(source.lines);
  const [first] = parts;
  if (!first || parts.length === 1) return { source, others: [] };
  const named = titleText(source.documentTitle);
  const own = parts.find(({ title }) => named !== null && !areOther(title, named)) ?? first;
  const isOwn = (_: unknown, number: number): boolean => own.from <= number && number < own.to;
  const tables = { after: own === first ? -1 : (source.lines[own.from]?.after ?? -1), to: lastTable(source, own) };
  return {
    source: {
      ...source,
      lines: source.lines.map((line, number) => (isOwn(line, number) ? line : { ...line, text: '' })),
      grids: source.grids.filter(({ index }) => tables.after < index && index <= tables.to),
    },
    others: parts.filter((part) => part !== own).map(({ title }) => title),
  };
}

function lastTable({ lines }: Source, { to }: Part): number {
  return to < lines.length ? (lines[to]?.after ?? -1) : Infinity;
}

/** The reports of a page; one or none where no other certainly begins. */
function partsOf(lines: readonly Line[]): readonly Part[] {
  const [head, ...rest] = titlesIn(lines);
  if (!head || rest.length === 0) return [];
  let known: Outline | null = null;
  const outline: Outline = (from, to) => (known ??= outlineOf(lines))(from, to);
  const parts: Part[] = [];
  let { title } = head;
  let from = 0;
  for (const next of rest) {
    if (!areOther(title, next.title)) continue;
    const [before, after] = [outline(from, next.number), outline(next.number, lines.length)];
    const again = [...after.marks].filter((mark) => before.marks.has(mark));
    if (again.length >= LEAST_HEADINGS && before.isReport && after.isReport) {
      parts.push({ from, to: next.number, title });
      from = next.number;
    }
    // The report's own title may stand under that of a page for several.
    if (from === next.number || before.marks.size < LEAST_HEADINGS) ({ title } = next);
  }
  return [...parts, { from, to: lines.length, title }];
}

function titlesIn(lines: readonly Line[]): readonly { readonly number: number; readonly title: string }[] {
  const titles: { number: number; title: string }[] = [];
  for (const [number, { text, linked }] of lines.entries()) {
    const title = linked ? null : titleText(text);
    if (title !== null) titles.push({ number, title });
    if (titles.length === MOST_TITLES) break;
  }
  return titles;
}

/** A line that is the title of a report and nothing else, as titles are compared; null for all others. */
function titleText(line: string): string | null {
  if (line.length > 2 * LONGEST_TITLE || !/[报報]/.test(line)) return null;
  const text = simplify(normalizeText(line)).replace(/\s+/g, '');
  return text.length <= LONGEST_TITLE && REPORT_TITLE.test(text) && !/[。;:,]/.test(text) ? text : null;
}

/** True where two titles name different years, or bodies of which neither is the other in short. */
function areOther(one: string, other: string): boolean {
  const [year, otherYear] = [readYear(one), readYear(other)];
  if (year !== null && otherYear !== null && year !== otherYear) return true;
  const [body, otherBody] = [agencyOf(one), agencyOf(other)];
  return body !== null && otherBody !== null && !body.includes(otherBody) && !otherBody.includes(body);
}

/** Which sections some lines announce, and whether anything stands under them: a table, or text. */
type Outline = (from: number, to: number) => { readonly marks: ReadonlySet<string>; readonly isReport: boolean };

function outlineOf(lines: readonly Line[]): Outline {
  const headings = lines.flatMap(({ text }, number) => {
    const marks = text.split('\n').flatMap(headingMarks);
    return marks.length > 0 ? [{ number, marks }] : [];
  });
  const lengths = [0];
  for (const { text, linked } of lines) {
    lengths.push((lengths.at(-1) as number) + (linked || text.length <= LEAST_LINE ? 0 : text.length));
  }
  return (from, to) => {
    const marks = headings.filter(({ number }) => from <= number && number < to).flatMap((heading) => heading.marks);
    const length = (lengths[to] as number) - (lengths[from] as number);
    const hasTable = (lines[to - 1]?.after ?? -1) > (lines[from]?.after ?? -1);
    return { marks: new Set(marks), isReport: hasTable || length >= LEAST_TEXT };
  };
}
