import type { Grid, GridCell, GridRow } from '../model/grid.ts';
import type { AxisEntry, Template, TemplateId } from '../model/template.ts';
import annual2019 from '../templates/annual-2019.ts';
import annual2021 from '../templates/annual-2021.ts';
import { joinSplitDigits } from './join-digits.ts';
import { LabelMatcher } from './match-label.ts';
import { isWordy, normalizeLabel } from './normalize-label.ts';
import { TableCollector, type TableReading } from './table-reading.ts';
import { alignRow, trailingBlanks, valuesAfter, widthOf, type ValueColumn } from './value-cells.ts';

/** Headings above several columns; they are no column themselves. */
const UPPER_HEADING = /申请人情况|法人(?:或者|或|和|及)?其[他它]组织/g;

/** （六）其他处理 is a row in the form of 2019 and a heading in that of 2021, its third sub-row is just 其他. */
const REMAINDER = 'other.remainder';
const HEADING_BEGINS = /[勾钩构]稽关系|申请人情况|自然人/;
const OTHER_HEADING = /维持|纠正|审结|直接起诉|制发|制作数量|处理决定/;
const MOST_HEADING_ROWS = 8;
/** A heading that runs on is running text; the pattern above is not let loose on it. */
const LONGEST_HEADING = 400;

const rowMatcher = new LabelMatcher(entriesOf((table) => table.blocks.flatMap((block) => block.rows)));
const groupMatcher = new LabelMatcher(entriesOf((table) => table.groups));
const columnMatcher = new LabelMatcher(entriesOf((table) => table.blocks.flatMap((block) => block.columns)));
const COLUMNS = (annual2021.tables.find((table) => table.id === 'requests')?.blocks[0]?.columns ?? []).map(
  (column) => column.id,
);

function entriesOf(pick: (table: Template['tables'][number]) => readonly AxisEntry[]): AxisEntry[] {
  const byId = new Map<string, AxisEntry>();
  for (const template of [annual2021, annual2019]) {
    for (const table of template.tables) {
      if (table.id === 'requests') for (const entry of pick(table)) byId.set(entry.id, byId.get(entry.id) ?? entry);
    }
  }
  return [...byId.values()];
}

interface Heading {
  readonly columns: readonly ValueColumn[];
  readonly width: number;
}

interface LabelledRow {
  readonly id: string;
  readonly label: GridCell;
}

/**
 * Reads 三、收到和处理政府信息公开申请情况, whatever number of tables a page has cut it into: rows are told by their
 * labels, columns by the heading last seen. Where a page holds the table more than once, the fullest copy is taken.
 */
export function readRequests(grids: readonly Grid[]): TableReading {
  const copies: Copy[] = [];
  let heading: Heading | null = null;
  for (const grid of grids) {
    let headingRows: GridRow[] = [];
    for (const row of grid.rows) {
      const labelled = findLabel(row, copies.at(-1));
      if (!labelled) {
        headingRows.push(row);
        if (isNameless(row)) copies.at(-1)?.rows.push({ id: NAMELESS, label: BEFORE_ROW, row, grid, heading });
        continue;
      }
      heading = readHeading(headingRows.slice(-MOST_HEADING_ROWS), grid) ?? heading;
      headingRows = [];
      if (copies.length === 0 || (labelled.id === 'received' && copies.at(-1)?.seen.has('received'))) {
        copies.push({ rows: [], seen: new Set() });
      }
      const copy = copies.at(-1) as Copy;
      copy.seen.add(labelled.id);
      copy.rows.push({ ...labelled, row, grid, heading });
    }
  }
  return finish(copies);
}

/** One run of the table through the page. */
interface Copy {
  readonly rows: FoundRow[];
  readonly seen: Set<string>;
}

interface FoundRow extends LabelledRow {
  readonly row: GridRow;
  readonly grid: Grid;
  readonly heading: Heading | null;
}

/** A row whose label is lost; which one it is, its neighbours may say. */
const NAMELESS = '';
const BEFORE_ROW: GridCell = { text: '', opaque: false, place: -1, column: -1, width: 0, height: 1 };

function isNameless(row: GridRow): boolean {
  return row.own.length >= COLUMNS.length && row.own.every((cell) => !isWordy(cell.text)) && row.own.some(isDigit);
}

function isDigit(cell: GridCell): boolean {
  return cell.text.length > 0 && /^\d+$/.test(cell.text);
}

/** Gives a nameless row its name where exactly one row of the form is missing between its neighbours; drops the others. */
function nameRows(rows: readonly FoundRow[], isForm2021: boolean): FoundRow[] {
  const order = (isForm2021 ? annual2021 : annual2019).tables.find((table) => table.id === 'requests');
  const ids = order?.blocks[0]?.rows.map((entry) => entry.id) ?? [];
  return rows.flatMap((found, index) => {
    if (found.id !== NAMELESS) return [found];
    const above = ids.indexOf(rows[index - 1]?.id ?? NAMELESS);
    const below = ids.indexOf(rows[index + 1]?.id ?? NAMELESS);
    const id = ids[above + 1];
    return above >= 0 && below === above + 2 && id !== undefined ? [{ ...found, id }] : [];
  });
}

function findLabel(row: GridRow, copy: Copy | undefined): LabelledRow | null {
  let found: LabelledRow | null = null;
  for (const cell of row.own) {
    if (!isWordy(cell.text) || cell.text.length > 200) continue;
    const text = normalizeLabel(cell.text);
    const kind = classify(text);
    if (kind === HEADING) return null;
    if (kind.row !== null && isPlausible(kind.row, text, cell.text, copy)) found = { id: kind.row, label: cell };
    else if (kind.isColumn) return null;
  }
  return found;
}

/** What a label can be in this table. */
interface Kind {
  readonly row: string | null;
  readonly isColumn: boolean;
}

const HEADING: Kind = { row: null, isColumn: true };
const kinds = new Map<string, Kind>();
const MOST_KINDS = 2000;

function classify(text: string): Kind {
  let kind = kinds.get(text);
  if (kind) return kind;
  if (kinds.size >= MOST_KINDS) kinds.clear();
  // A heading row has labels of columns, among them 其他 and 总计, which are labels of rows as well.
  if (HEADING_BEGINS.test(text) || OTHER_HEADING.test(text)) kind = HEADING;
  else {
    const row = (rowMatcher.match(text) ?? groupMatcher.match(text))?.id ?? null;
    kind = { row, isColumn: columnMatcher.match(text.replace(UPPER_HEADING, '')) !== null };
  }
  kinds.set(text, kind);
  return kind;
}

/** Short labels count only where the table has come to them: other tables have a row 总计 too. */
function isPlausible(id: string, text: string, printed: string, copy: Copy | undefined): boolean {
  if (id === REMAINDER) return text.length <= 6 && copy !== undefined && copy.seen.has('other.overdueFee');
  if (id === 'outcomeTotal') return text.length <= 4 && (/[七7]/.test(printed) || isExpected(copy));
  return true;
}

/** A bare 总计 is that of the outcomes only after outcomes, and once. */
function isExpected(copy: Copy | undefined): boolean {
  return copy !== undefined && copy.seen.has('granted') && !copy.seen.has('outcomeTotal');
}

function readHeading(above: readonly GridRow[], grid: Grid): Heading | null {
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

function addRow(collector: TableCollector, found: FoundRow, trailing: number | null, isForm2021: boolean): void {
  const { id, label, row, grid, heading } = found;
  if (!heading) {
    collector.problem('columns-unclear', null);
    return;
  }
  const width = grid.origin === 'html' ? heading.width : null;
  const aligned = alignRow(row, label, heading.columns, width, {
    trailing,
    isStream: grid.origin === 'stream',
  });
  const repaired = aligned ? null : joinSplitDigits(valuesAfter(row, label), heading.columns);
  if (repaired) collector.problem('digits-joined', id);
  if (aligned ?? repaired) collector.addRow(id, heading.columns, aligned ?? repaired ?? [], grid, row);
  // A heading row such as （三）不予公开 carries no figures in the form: nothing is missing there.
  else if (!isGroup(id) && !(id === 'other' && isForm2021)) collector.problem('row-width', id);
}

function isGroup(id: string): boolean {
  return ['refused', 'unavailable', 'declined'].includes(id);
}

/** Where the table stands on the page more than once, the copy with the most figures counts. */
function finish(copies: readonly Copy[]): TableReading {
  const read = copies.map((copy) => ({ copy, collector: collect(copy) }));
  let best = read[0];
  for (const one of read) if (best && countNumbers(one.collector) > countNumbers(best.collector)) best = one;
  return {
    table: 'requests',
    values: best?.collector.values ?? new Map(),
    problems: best?.collector.problems ?? [],
    template: best ? tellTemplate(best.copy.seen) : null,
  };
}

function collect({ rows, seen }: Copy): TableCollector {
  const isForm2021 = tellTemplate(seen) === 'annual-2021';
  const named = nameRows(rows, isForm2021);
  const collector = new TableCollector('requests');
  const fromText = named.filter((found) => found.grid.origin === 'text');
  const columns = fromText[0]?.heading?.columns;
  const trailing = columns ? trailingBlanks(fromText, columns) : null;
  for (const found of named) addRow(collector, found, found.grid.origin === 'text' ? trailing : null, isForm2021);
  return collector;
}

function countNumbers(collector: TableCollector): number {
  let count = 0;
  for (const value of collector.values.values()) if (value.state === 'number') count += 1;
  return count;
}

function tellTemplate(seen: ReadonlySet<string>): TemplateId | null {
  if (seen.has('other.overdueCorrection') || seen.has('other.overdueFee')) return 'annual-2021';
  return seen.has('other') ? 'annual-2019' : null;
}
