import type { Source } from '../model/grid.ts';
import type { ResultDetection } from '../model/result.ts';
import { NEVER_REPORT, OTHER_TITLE, REPORT_TITLE, TABLE_MARKS, UNDATED_TITLE } from '../templates/detection.ts';
import { simplify } from '../templates/traditional.ts';
import { normalizeText } from './labels/normalize-label.ts';
import { labelsOf } from './labels/row-labels.ts';
import { headingMarks } from './labels/section-heading.ts';
import { isShortReport } from './identity/short-report.ts';

const HEAD_LINES = 30;
/** A report in prose is an article; below this a page only speaks of one. */
const LEAST_PROSE = 400;
const LEAST_MARKS = 3;
const LEAST_CELLS = 60;
const LEAST_HEADINGS = 2;
const MANY_HEADINGS = 4;

/** Whether a table of a form was found, and whether anything is filled in. */
export interface TablesSeen {
  readonly isFound: boolean;
  readonly isFilled: boolean;
  /** Cells that were found; so many of them need no title to be a report. */
  readonly cells: number;
}

/**
 * Says whether the page itself carries a report, and if not what it is. The second says what was seen of the form's
 * tables. Notices that order the reports carry the empty form, lists carry titles, other annual reports
 * carry neither title nor labels (negatives: domain, look-alikes).
 */
export function detect(source: Source, { isFound, isFilled, cells }: TablesSeen): ResultDetection {
  const titles = titlesOf(source);
  const reasons: string[] = [];
  const isNamed = titles.some((title) => REPORT_TITLE.test(title) || UNDATED_TITLE.test(title));
  const names = nameOfPage(source);
  const isOther = names.some((title) => OTHER_TITLE.test(title));
  const marks = marksOf(source);
  if (isNamed) reasons.push('title');
  if (isOther) reasons.push('other-title');
  if (marks.size > 0) reasons.push(`table-labels:${marks.size}`);
  if (isFilled) reasons.push('figures');
  if (marks.size >= LEAST_MARKS) reasons.push('tables');
  const attachments = [...source.attachments];

  const hasTables = marks.size >= LEAST_MARKS || cells >= LEAST_CELLS || (isNamed && (marks.size > 0 || isFound));
  if (names.some((name) => NEVER_REPORT.test(name))) return { report: false, kind: 'none', reasons, attachments: [] };
  if (hasTables && (isFilled || (!isOther && isNamed) || (!isOther && hasProse(source)))) {
    return { report: true, kind: 'report', reasons, attachments };
  }
  const isDated = titles.some((title) => REPORT_TITLE.test(title));
  if (isDated && !isOther) {
    const headings = countHeadings(source);
    const isLong = headings >= MANY_HEADINGS || (headings >= LEAST_HEADINGS && hasProse(source));
    if (isLong || isShortReport(titles, source.lines)) {
      return { report: true, kind: 'report', reasons: [...reasons, 'prose'], attachments };
    }
    if (attachments.length > 0) return { report: false, kind: 'attachment', reasons, attachments };
    if (source.pictures > 0 && !hasProse(source)) return { report: false, kind: 'picture', reasons, attachments };
  }
  return { report: false, kind: 'none', reasons, attachments: [] };
}

/** What the page calls itself: a section heading may well speak of guides and notices. */
function nameOfPage(source: Source): string[] {
  const heading = source.lines.find((line) => line.heading && !line.linked)?.text ?? '';
  return [source.documentTitle, source.meta.get('articletitle') ?? '', heading].map((text) =>
    simplify(text).replace(/\s+/g, ''),
  );
}

/** The texts that name the page; links and long lines do not. */
function titlesOf(source: Source): string[] {
  const head = source.lines.filter((line) => !line.linked && line.text.length <= 200).slice(0, HEAD_LINES);
  const texts = head.map((line) => line.text);
  const joined = texts.slice(0, -1).map((text, index) => text.trim() + (texts[index + 1] ?? '').trim());
  const headings = source.lines.filter((line) => line.heading && !line.linked).map((line) => line.text);
  return [source.documentTitle, source.meta.get('articletitle') ?? '', ...headings, ...texts, ...joined]
    .filter((text) => text.length <= 200 && /[报報]/.test(text))
    .map((text) => simplify(normalizeText(text)).replace(/\s+/g, ''))
    .filter((text) => text.length > 4 && text.length <= 100 && !/[。;]/.test(text));
}

/** The labels of the national tables that stand in cells of the page. */
function marksOf(source: Source): ReadonlySet<string> {
  const found = new Set<string>();
  for (const grid of source.grids) {
    for (const row of grid.rows) {
      for (const { label } of labelsOf(row)) {
        if (found.size === TABLE_MARKS.length) return found;
        for (const mark of TABLE_MARKS) if (label.includes(mark)) found.add(mark);
      }
    }
  }
  return found;
}

function hasProse(source: Source): boolean {
  let length = 0;
  for (const line of source.lines) {
    if (!line.linked && line.text.length > 30) length += line.text.trim().length;
    if (length >= LEAST_PROSE) return true;
  }
  return false;
}

function countHeadings(source: Source): number {
  const found = new Set<string>();
  for (const line of source.lines) {
    if (line.linked) continue;
    for (const part of line.text.split('\n')) for (const mark of headingMarks(part)) found.add(mark);
  }
  return found.size;
}
