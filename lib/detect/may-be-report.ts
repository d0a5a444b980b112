import { REPORT_TITLE, TABLE_MARKS, UNDATED_TITLE } from '../templates/detection.ts';
import { simplify } from '../templates/traditional.ts';

/**
 * What the small script on every page asks. It reads the title, the first headings and the upper left corners of the
 * innermost tables, nothing else: a page that is no report pays next to nothing.
 */
const MARK = new RegExp(TABLE_MARKS.join('|'));
const HINT = /信息公[开開]|[政务務]公[开開]|年[报報]|年度[报報]告/;
const ADDRESS_HINT = /xxgknb|gknb|xxnb|xxgkndbg|gkndbg|ndbg|bmnb|zfnb|annualreport/i;
const MOST_TABLES = 80;
const MOST_ROWS = 5;
const MOST_CELLS = 4;
const MOST_HEADINGS = 5;
const LONGEST = 300;

/** True where a closer look is worth its cost. */
export function mayBeReport(document: Document): boolean {
  return hasReportTitle(document) || hasReportTable(document);
}

/** True where a report may still come: pages that are built by script start with a bare title or address. */
export function mayBecomeReport(document: Document): boolean {
  return HINT.test(document.title) || ADDRESS_HINT.test(document.URL) || document.title === '';
}

function hasReportTitle(document: Document): boolean {
  const meta = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content') ?? '';
  if (isTitle(document.title) || isTitle(meta)) return true;
  const headings = document.querySelectorAll('h1, h2, h3');
  for (let index = 0; index < headings.length && index < MOST_HEADINGS; index += 1) {
    if (isTitle(headings[index]?.textContent ?? '')) return true;
  }
  return false;
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST || !HINT.test(text)) return false;
  const plain = simplify(text).replace(/\s+/g, '');
  return REPORT_TITLE.test(plain) || UNDATED_TITLE.test(plain);
}

function hasReportTable(document: Document): boolean {
  const tables = document.getElementsByTagName('table');
  for (let index = 0; index < tables.length && index < MOST_TABLES; index += 1) {
    const table = tables[index];
    if (table && table.getElementsByTagName('table').length === 0 && hasMark(table)) return true;
  }
  return false;
}

function hasMark(table: HTMLTableElement): boolean {
  for (let y = 0; y < table.rows.length && y < MOST_ROWS; y += 1) {
    const cells = table.rows[y]?.cells;
    for (let x = 0; cells && x < cells.length && x < MOST_CELLS; x += 1) {
      const text = cells[x]?.textContent ?? '';
      if (text.length < LONGEST && MARK.test(simplify(text).replace(/\s+/g, ''))) return true;
    }
  }
  return false;
}
