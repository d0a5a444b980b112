import type { Grid, GridCell, GridRow } from '../model/grid.ts';
import type { TemplateId } from '../model/template.ts';
import annual2019 from '../templates/annual-2019.ts';
import annual2021 from '../templates/annual-2021.ts';
import { joinSplitDigits } from './join-digits.ts';
import { isWordy, normalizeLabel } from './normalize-label.ts';
import { readHeading, type Heading } from './requests-heading.ts';
import { classifyLabel, COLUMNS, HEADING } from './requests-labels.ts';
import { TableCollector, type TableReading } from './table-reading.ts';
import { alignRow, trailingBlanks, valuesAfter } from './value-cells.ts';

/** （六）其他处理 is a row in the form of 2019 and a heading in that of 2021, its third sub-row is just 其他. */
const REMAINDER = 'other.remainder';
const MOST_HEADING_ROWS = 8;

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
    const kind = classifyLabel(text);
    if (kind === HEADING) return null;
    if (kind.row !== null && isPlausible(kind.row, text, cell.text, copy)) found = { id: kind.row, label: cell };
    else if (kind.isColumn) return null;
  }
  return found;
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
