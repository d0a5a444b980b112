import { cellId } from '../../model/cell-id.ts';
import type { ReportResult } from '../../model/has-report.ts';
import type { AxisEntry, GroupEntry, TableSpec } from '../../model/template.ts';
import type { Term } from './live.ts';

/** One row of the requests table as the form draws it. */
export interface RequestsRow {
  readonly id: string;
  readonly label: string;
  /** `single`: the label over all label columns. `outcome`: a row of 三、本年度办理结果. `heading`: a group's own figures. */
  readonly kind: 'single' | 'outcome' | 'heading';
  readonly group: GroupEntry | null;
}

/** The cells of the table by row and column, as they stand on the sheet. */
export type RequestsTerms = ReadonlyMap<string, ReadonlyMap<string, Term>>;

/** Rows of the table that are not outcomes; the order is the form's. */
const SINGLE = new Set(['received', 'carriedIn', 'carriedOut']);
export const OUTCOME_TOTAL = 'outcomeTotal';

/** The rows to draw; the heading row of a group has one of its own only where the page prints figures there. */
export function rowsToDraw(spec: TableSpec, report: ReportResult): readonly RequestsRow[] {
  const rows = spec.blocks.flatMap((block) => block.rows);
  const columns = spec.blocks.flatMap((block) => block.columns);
  return rows.flatMap((row) => {
    const group = spec.groups.find(({ members }) => members.includes(row.id)) ?? null;
    const own: RequestsRow = { id: row.id, label: row.label, kind: SINGLE.has(row.id) ? 'single' : 'outcome', group };
    const isFirst = group !== null && group.members[0] === row.id;
    return isFirst && isPrinted(report, group, columns) ? [headingOf(group), own] : [own];
  });
}

function headingOf(group: GroupEntry): RequestsRow {
  return { id: group.id, label: '（标题行所印）', kind: 'heading', group };
}

function isPrinted({ values }: ReportResult, group: GroupEntry, columns: readonly AxisEntry[]): boolean {
  return columns.some((column) => values[cellId('requests', group.id, column.id)] !== undefined);
}
