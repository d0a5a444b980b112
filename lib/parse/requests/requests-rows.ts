import type { Grid, GridCell, GridRow } from '../../model/grid.ts';
import { Pace, type Steps } from '../../model/steps.ts';
import type { Template, TemplateId } from '../../model/template.ts';
import annual2019 from '../../templates/annual-2019.ts';
import annual2021 from '../../templates/annual-2021.ts';
import { readHeading, type Heading } from './requests-heading.ts';
import { classifyLabel, COLUMNS, HEADING } from './requests-labels.ts';
import { labelsOf } from '../labels/row-labels.ts';
import { isBlank } from '../values/value-cells.ts';

/** （六）其他处理 is a row in the form of 2019 and a heading in that of 2021, its third sub-row is just 其他. */
const REMAINDER = 'other.remainder';
const BEFORE_REMAINDER = 'other.overdueFee';
/** All other sub-rows are told by their own words when that of their group stands before them in one cell. */
const GROUP_OF_REMAINDER = /^其[他它]处理(?=\d?其[他它]$)/;
const MOST_HEADING_ROWS = 8;
/** Longer text that has the words of a label is a sentence. */
const LONGEST_LABEL = 200;

interface LabelledRow {
  readonly id: string;
  readonly label: GridCell;
}

/** Finds the rows of the table wherever they stand: by their labels, each with the heading last seen above it. */
export function* findCopies(grids: readonly Grid[]): Steps<readonly Copy[]> {
  const copies: Copy[] = [];
  const pace = new Pace();
  let heading: Heading | null = null;
  for (const grid of grids) {
    let headingRows: GridRow[] = [];
    for (const row of grid.rows) {
      if (pace.isDue(row.own.length + 1)) yield;
      const labelled = findLabel(row, copies.at(-1));
      if (!labelled) {
        headingRows.push(row);
        const copy = copies.at(-1);
        const label = strangeLabel(row);
        if (label) copy?.strange.push({ above: copy.rows.length, label, row, grid, heading });
        if (isNameless(row)) copy?.rows.push({ id: NAMELESS, label: BEFORE_ROW, row, grid, heading });
        continue;
      }
      heading = readHeading(headingRows.slice(-MOST_HEADING_ROWS), grid) ?? heading;
      headingRows = [];
      if (copies.length === 0 || (labelled.id === 'received' && copies.at(-1)?.seen.has('received'))) {
        copies.push({ rows: [], seen: new Set(), strange: [] });
      }
      const copy = copies.at(-1) as Copy;
      copy.seen.add(labelled.id);
      copy.rows.push({ id: labelled.id, label: labelled.label, row, grid, heading });
    }
  }
  return copies;
}

/** One run of the table through the page. */
export interface Copy {
  readonly rows: FoundRow[];
  readonly seen: Set<string>;
  /** Rows that are none of the form's by their labels, or have none; `above`: how many rows stand above them. */
  readonly strange: (Omit<FoundRow, 'id'> & { readonly above: number })[];
}

export interface FoundRow extends LabelledRow {
  readonly row: GridRow;
  readonly grid: Grid;
  readonly heading: Heading | null;
}

/** A row whose label is lost; which one it is, its neighbours may say. */
const NAMELESS = '';
const BEFORE_ROW: GridCell = { text: '', opaque: false, place: -1, column: -1, width: 0, height: 1 };

function isNameless(row: GridRow): boolean {
  return row.own.length >= COLUMNS.length && labelsOf(row).length === 0 && row.own.some(isDigit);
}

/** What stands for the label of a row that could be one of the table: the cells of a heading or a note could not. */
function strangeLabel(row: GridRow): GridCell | null {
  if (row.own.length < 2 || row.own.every(isBlank)) return null;
  const labels = labelsOf(row);
  const columns = labels.filter(({ label }) => classifyLabel(label).isColumn);
  return columns.length > 1 ? null : (labels.at(-1)?.cell ?? BEFORE_ROW);
}

function isDigit(cell: GridCell): boolean {
  return cell.text.length > 0 && /^\d+$/.test(cell.text);
}

/** The rows of the form in its order, by the generation that the labels of a copy belong to. */
export function orderOf({ seen }: Copy): readonly string[] {
  return tellTemplate(seen) === 'annual-2021' ? ORDER_2021 : ORDER_2019;
}

const ORDER_2019 = rowsIn(annual2019);
const ORDER_2021 = rowsIn(annual2021);

function rowsIn({ tables }: Template): readonly string[] {
  const table = tables.find((candidate) => candidate.id === 'requests');
  return table?.blocks[0]?.rows.map((entry) => entry.id) ?? [];
}

/** The generation of the form, as far as the labels tell it. */
export function tellTemplate(seen: ReadonlySet<string>): TemplateId | null {
  if (seen.has('other.overdueCorrection') || seen.has('other.overdueFee')) return 'annual-2021';
  return seen.has('other') ? 'annual-2019' : null;
}

/** Gives a nameless row its name where exactly one row of the form is missing between its neighbours; drops the others. */
export function nameRows({ rows }: Copy, order: readonly string[]): readonly FoundRow[] {
  return rows.flatMap((found, index) => {
    if (found.id !== NAMELESS) return [found];
    const above = order.indexOf(rows[index - 1]?.id ?? NAMELESS);
    const below = order.indexOf(rows[index + 1]?.id ?? NAMELESS);
    const id = order[above + 1];
    return above >= 0 && below === above + 2 && id !== undefined ? [{ ...found, id }] : [];
  });
}

function findLabel(row: GridRow, copy: Copy | undefined): LabelledRow | null {
  let found: LabelledRow | null = null;
  for (const { cell, label } of labelsOf(row)) {
    if (cell.text.length > LONGEST_LABEL) continue;
    const text = copy?.seen.has(BEFORE_REMAINDER) ? label.replace(GROUP_OF_REMAINDER, '') : label;
    const kind = classifyLabel(text);
    if (kind === HEADING) return null;
    if (kind.row !== null && isPlausible(kind.row, text, cell.text, copy)) found = { id: kind.row, label: cell };
    else if (kind.isColumn) return null;
    // （六）其他处理 beside several rows, of which this one has a name that nobody knows.
    else if (found && found.label.height > 1) found = null;
  }
  return found;
}

/** Short labels count only where the table has come to them: other tables have a row 总计 too. */
function isPlausible(id: string, text: string, printed: string, copy: Copy | undefined): boolean {
  if (id === REMAINDER) return text.length <= 6 && copy !== undefined && copy.seen.has(BEFORE_REMAINDER);
  if (id === 'outcomeTotal') return text.length <= 4 && (/[七7]/.test(printed) || isExpected(copy));
  return true;
}

/** A bare 总计 is that of the outcomes only after outcomes, and once. */
function isExpected(copy: Copy | undefined): boolean {
  return copy !== undefined && copy.seen.has('granted') && !copy.seen.has('outcomeTotal');
}
