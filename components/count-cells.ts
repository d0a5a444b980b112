import { cellsOf } from '../lib/text/form-of-report.ts';
import type { TableId } from '../lib/model/cell-id.ts';
import type { ReportResult } from '../lib/model/has-report.ts';
import type { CellCoverage } from '../lib/model/result.ts';
import type { Template } from '../lib/model/template.ts';

export interface TableCoverage extends CellCoverage {
  readonly table: TableId;
}

/** What was read of each table of the form. A table that the result does not mention was not read at all. */
export function coverageByTable(report: ReportResult, form: Template): readonly TableCoverage[] {
  return form.tables.map((spec) => {
    const cells = cellsOf(spec).length;
    const none = { cells, read: 0, blank: 0, placeholder: 0, unread: cells };
    return { table: spec.id, ...(report.coverage[spec.id] ?? none) };
  });
}

/** All tables together. */
export function totalCoverage(tables: readonly CellCoverage[]): CellCoverage {
  const total = { cells: 0, read: 0, blank: 0, placeholder: 0, unread: 0 };
  for (const table of tables) {
    for (const key of ['cells', 'read', 'blank', 'placeholder', 'unread'] as const) total[key] += table[key];
  }
  return total;
}

/** Cells of which it is known what is printed in them, a blank included. */
export function knownCells(coverage: CellCoverage): number {
  return coverage.cells - coverage.unread;
}
