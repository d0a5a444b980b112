import type { Grid, GridRow } from '../model/grid.ts';
import { normalizeLabel } from './normalize-label.ts';
import { COLUMNS, columnMatcher, HEADING_BEGINS, UPPER_HEADING } from './requests-labels.ts';
import { widthOf, type ValueColumn } from './value-cells.ts';

/** A heading that runs on is running text; the pattern below is not let loose on it. */
const LONGEST_HEADING = 400;

/** Which columns of a table hold which applicants, and how wide the heading is. */
export interface Heading {
  readonly columns: readonly ValueColumn[];
  readonly width: number;
}

/** The heading in the rows above the first row of figures; null where there is none that can be told. */
export function readHeading(above: readonly GridRow[], grid: Grid): Heading | null {
  // In one table for everything the rows of 主动公开 stand above.
  const first = above.findIndex((row) => row.own.some((cell) => HEADING_BEGINS.test(normalizeLabel(cell.text))));
  if (first < 0) return null;
  const rows = above.slice(first);
  const width = Math.max(0, ...rows.map(widthOf));
  const columns = (grid.origin === 'stream' ? null : byColumn(rows, width)) ?? byReadingOrder(rows);
  return columns ? { columns, width } : null;
}

/** Joins what stands above each grid column; words cut in two by the heading (商业 / 企业) meet again. */
function byColumn(rows: readonly GridRow[], width: number): ValueColumn[] | null {
  const columns: { id: string | null; from: number; to: number; text: string }[] = [];
  let started = false;
  for (let x = 0; x < width; x += 1) {
    const text = normalizeLabel(rows.map((row) => textAbove(row, x)).join('')).replace(UPPER_HEADING, '');
    const id = columnMatcher.match(text)?.id ?? null;
    if (id !== null) started = true;
    if (!started) continue;
    const last = columns.at(-1);
    if (last && id !== null && last.id === id) last.to = x + 1;
    else columns.push({ id, from: x, to: x + 1, text });
  }
  // A last column without a heading is left over from a lost span or from the layout; one with a heading (备注) counts.
  while (columns.at(-1)?.text === '') columns.pop();
  const ids = columns.flatMap((column) => (column.id === null ? [] : [column.id]));
  return COLUMNS.every((id) => ids.includes(id)) && new Set(ids).size === ids.length ? columns : null;
}

function textAbove(row: GridRow, x: number): string {
  const own = row.own.find((cell) => cell.column <= x && x < cell.column + cell.width);
  return own?.text ?? '';
}

/** Names of the applicants in the order of the form, as they follow one another in the heading. */
const IN_ORDER = /自然人.*?商业企业.*?科研机构.*?社会(?:公益)?组织.*?法律服务机构.*?其[他它]/;

/** Where spans are lost and no grid can be told: the labels as they are read, if they are those of the form in its order. */
function byReadingOrder(rows: readonly GridRow[]): ValueColumn[] | null {
  const text = rows.flatMap((row) => row.own.map((cell) => normalizeLabel(cell.text))).join('');
  const plain = text.replace(UPPER_HEADING, '');
  if (plain.length > LONGEST_HEADING || !IN_ORDER.test(plain) || !/总计|合计/.test(plain)) return null;
  return COLUMNS.map((id, index) => ({ id, from: index, to: index + 1 }));
}
