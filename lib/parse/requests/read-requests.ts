import type { Grid } from '../../model/grid.ts';
import { finish, type Steps } from '../../model/steps.ts';
import { joinSplitDigits } from '../values/join-digits.ts';
import { readOnlyTotals } from './only-totals.ts';
import { findCopies, nameRows, orderOf, tellTemplate, type Copy, type FoundRow } from './requests-rows.ts';
import { GROUPS } from './requests-labels.ts';
import type { StreamHabits } from '../layouts/stream-habits.ts';
import { learnBlanks } from './learn-blanks.ts';
import { strangeRows } from './strange-rows.ts';
import { TableCollector, type TableReading } from '../values/table-reading.ts';
import { alignRow, isBlank, textHabits, valuesAfter, widthHabits, type RowHabits } from '../values/value-cells.ts';

/**
 * Reads 三、收到和处理政府信息公开申请情况, whatever number of tables a page has cut it into. Where a page holds the table
 * more than once, the fullest copy is taken.
 */
export function* readRequests(grids: readonly Grid[], habits?: StreamHabits): Steps<TableReading> {
  let best: { readonly copy: Copy; readonly collector: TableCollector } | null = null;
  let most = -1;
  for (const copy of yield* findCopies(grids)) {
    const collector = collect(copy, habits);
    const numbers = countNumbers(collector);
    if (numbers > most) [best, most] = [{ copy, collector }, numbers];
    yield;
  }
  return {
    table: 'requests',
    values: best?.collector.values ?? new Map(),
    problems: best?.collector.problems ?? [],
    template: best ? tellTemplate(best.copy.seen) : null,
    strange: best ? [...best.collector.strange, ...strangeRows(best.copy, orderOf(best.copy))] : [],
  };
}

/** What the rows of this table tell of the blank cells of a stream, and so, it may be taken, of those of the others. */
export function tellBlanks(grids: readonly Grid[]): Pick<StreamHabits, 'blanks' | 'isTight'> {
  const learned = finish(findCopies(grids)).map((copy) => learnBlanks(nameRows(copy, orderOf(copy))));
  return learned.find(({ blanks }) => blanks !== 'unknown') ?? { blanks: 'unknown', isTight: false };
}

function collect(copy: Copy, habits: StreamHabits | undefined): TableCollector {
  const order = orderOf(copy);
  const rows = nameRows(copy, order);
  const collector = new TableCollector('requests');
  const habitsOf = rowHabits(rows, order, habits);
  let totals: ReturnType<typeof readOnlyTotals> | null = null;
  rows.forEach((found, index) => {
    // Figures beside the name of a group are its own only if its first row follows; else they may be that row's.
    if (!order.includes(found.id) && GROUPS.get(found.id)?.[0] !== rows[index + 1]?.id) return;
    if (habits?.areLines === false && runsOn(rows, index, order)) collector.problem('row-width', found.id);
    else if (!addRow(collector, found, habitsOf(found))) {
      totals ??= readOnlyTotals(rows.filter(({ id }) => order.includes(id)));
      const ends = totals.get(found);
      if (ends) collector.addRow(found.id, ends.columns, ends.cells, found.grid, found.row);
      // A heading row such as （三）不予公开 carries no figures in the form: nothing is missing there.
      if (order.includes(found.id)) collector.problem('row-width', found.id);
    }
  });
  return collector;
}

/** True where the label of the row below is lost, so that its figures may stand among those of this one. */
function runsOn(rows: readonly FoundRow[], index: number, order: readonly string[]): boolean {
  const at = order.indexOf(rows[index]?.id ?? '');
  const next = rows.slice(index + 1).find(({ id }) => order.includes(id));
  return at >= 0 && at + 1 < order.length && next?.id !== order[at + 1];
}

/** What the other rows tell of a row: how many blank cells stand after its figures. */
function rowHabits(
  rows: readonly FoundRow[],
  order: readonly string[],
  habits: StreamHabits | undefined,
): (found: FoundRow) => Partial<RowHabits> {
  if (habits) {
    const { trailing } = habits.blanks === 'kept' ? learnBlanks(rows) : { trailing: null };
    return (found) => ({ blanks: habits.blanks, trailing: trailing?.get(found) ?? null });
  }
  const inText = rows.filter(({ id, grid }) => grid.origin === 'text' && order.includes(id));
  const columns = inText[0]?.heading?.columns;
  const told = columns ? textHabits(inText, columns) : {};
  const shifted = new Set(inText.filter(isShifted).map(({ grid }) => grid));
  return ({ grid }) => {
    if (grid.origin !== 'text') return {};
    return shifted.has(grid) ? { ...told, headingWidth: null, isEven: false } : told;
  };
}

/** True where figures stand beside the columns of the heading: then rows are equally wide because blanks fill them up. */
function isShifted({ row, label, heading }: FoundRow): boolean {
  const [first, last] = [heading?.columns[0]?.from ?? 0, heading?.columns.at(-1)?.to ?? Infinity];
  return valuesAfter(row, label).some((cell) => !isBlank(cell) && (cell.column < first || cell.column >= last));
}

/** Enters a row; false where its cells could not be told. */
function addRow(
  collector: TableCollector,
  { id, label, row, grid, heading }: FoundRow,
  habits: Partial<RowHabits>,
): boolean {
  if (!heading) {
    collector.problem('columns-unclear', null);
    return true;
  }
  const { columns, width } = heading;
  const aligned = alignRow(row, label, columns, { ...widthHabits(grid, width), ...habits });
  const repaired = aligned ? null : joinSplitDigits(valuesAfter(row, label), columns);
  if (repaired) collector.problem('digits-joined', id);
  const cells = aligned ?? repaired;
  if (cells) collector.addRow(id, columns, cells, grid, row);
  return cells !== null;
}

function countNumbers(collector: TableCollector): number {
  let count = 0;
  for (const value of collector.values.values()) if (value.state === 'number') count += 1;
  return count;
}
