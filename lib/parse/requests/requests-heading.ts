import type { Grid, GridRow } from '../../model/grid.ts';
import { normalizeLabel } from '../labels/normalize-label.ts';
import {
  ADDED,
  COLUMNS,
  columnMatcher,
  HEADING_BEGINS,
  mayBeDamaged,
  nameByPlace,
  UPPER_HEADING,
} from './requests-labels.ts';
import { widthOf, type ValueColumn } from '../values/value-cells.ts';

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
function byColumn(rows: readonly GridRow[], width: number): readonly ValueColumn[] | null {
  const columns: { id: string | null; from: number; to: number; text: string }[] = [];
  let started = false;
  for (let x = 0; x < width; x += 1) {
    const text = normalizeLabel(rows.map((row) => textAbove(row, x)).join('')).replace(UPPER_HEADING, '');
    const id = columnMatcher.match(text)?.id ?? null;
    if (id !== null || (text.length > 1 && mayBeDamaged(text, 0))) started = true;
    if (!started) continue;
    const last = columns.at(-1);
    if (last && id !== null && last.id === id) last.to = x + 1;
    else columns.push({ id, from: x, to: x + 1, text });
  }
  // A last column without a heading is left over from a lost span or from the layout; one with a heading (备注) counts.
  while (columns.at(-1)?.text === '') columns.pop();
  const named = nameByPlace(columns);
  const ids = named.flatMap((column) => (column.id === null ? [] : [column.id]));
  if (!COLUMNS.every((id) => ids.includes(id)) || new Set(ids).size !== ids.length) return null;
  // Where a cell of the heading is lost, those behind it stand above other columns.
  const areInOrder = ids.every((id, x) => id === COLUMNS[x]);
  return areInOrder || rows.every((row) => widthOf(row) === width) ? named : null;
}

function textAbove(row: GridRow, x: number): string {
  const own = row.own.find((cell) => cell.column <= x && x < cell.column + cell.width);
  return own?.text ?? '';
}

/** Four of the labels are long enough to be cut in two. */
const LEAST_STACKED = 4;
/** Names of the applicants in the order of the form, as they follow one another in the heading. */
const IN_ORDER =
  /自然人.*?(?:商业|企业).*?科研(?:机构|单位|院所).*?(?:社会|公益)(?:公益)?(?:组织|机构).*?法律(?:服务)?机构.*?其[他它]/;

/** Where spans are lost and no grid can be told: the labels as they are read, if they are those of the form in its order. */
function byReadingOrder(rows: readonly GridRow[]): ValueColumn[] | null {
  const labels = rows.map((row) => row.own.map((cell) => normalizeLabel(cell.text)));
  if (!isInOrder(labels) && !stackings(labels).some(isInOrder)) return null;
  return COLUMNS.map((id, index) => ({ id, from: index, to: index + 1 }));
}

const TOTAL = 'total';
const APPLICANTS = COLUMNS.filter((id) => id !== TOTAL).join();

function isInOrder(labels: readonly (readonly string[])[]): boolean {
  const all = labels.flat();
  const plain = all.join('').replace(UPPER_HEADING, '');
  if (plain.length > LONGEST_HEADING || ADDED.test(plain)) return false;
  // Read row by row the total comes before the names below it, but not before all of them: then its column is the first.
  if (IN_ORDER.test(plain)) return plain.search(/总计|合计/) > plain.indexOf('自然人');
  const ids = all.flatMap((label) => columnMatcher.match(label.replace(UPPER_HEADING, ''))?.id ?? []);
  return ids.filter((id) => id !== TOTAL).join() === APPLICANTS && ids.indexOf(TOTAL) > 0;
}

/** Labels that run over two rows, 商业 above 企业, put together: all ways in which the second row can stand under the first. */
function stackings(labels: readonly (readonly string[])[]): (readonly (readonly string[])[])[] {
  return labels.flatMap((upper, y) => {
    const lower = labels[y + 1] ?? [];
    if (lower.length < LEAST_STACKED || lower.length > upper.length) return [];
    return Array.from({ length: upper.length - lower.length + 1 }, (_, shift) => {
      const row = upper.map((label, x) => label + (lower[x - shift] ?? ''));
      return [...labels.slice(0, y), row, ...labels.slice(y + 2)];
    });
  });
}
