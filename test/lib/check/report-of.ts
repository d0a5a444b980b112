import type { CellId } from '../../../lib/model/cell-id.ts';
import type { Report, Value } from '../../../lib/model/report.ts';
import type { Template, TemplateId } from '../../../lib/model/template.ts';
import { splitCellId } from '../../../lib/model/cell-id.ts';
import { readQuantity } from '../../../lib/parse/read-quantity.ts';
import { templateOf } from '../../../lib/templates/index.ts';

/** Text of cells as printed; null for a cell that was not found. */
export type Printed = Readonly<Record<string, string | null>>;

/** All cells of a form, in its order; heading rows have none. */
export function cellsOfForm(template: Template): readonly string[] {
  return template.tables.flatMap((spec) =>
    spec.blocks.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => `${spec.id}/${row.id}/${column.id}`)),
    ),
  );
}

/** A report with just these cells, on the first year of its form. */
export function reportOf(id: TemplateId, printed: Printed, changes: Partial<Report> = {}): Report {
  const template = templateOf(id);
  const values = new Map<CellId, Value>();
  Object.entries(printed).forEach(([cell, text], index) => {
    if (text === null) return;
    const place = { table: 1, row: index + 1, column: 1 };
    values.set(cell as CellId, { ...readQuantity(text, false), cell: cell as CellId, place: index, at: place });
  });
  const identity = { agency: null, year: template.years.from, title: null, published: null, period: null };
  const tables = new Set([...values.keys()].map((cell) => splitCellId(cell).table));
  return {
    template,
    mixed: [],
    identity,
    values,
    tables,
    problems: [],
    instructions: [],
    extended: new Set(),
    ...changes,
  };
}

/** A report in which every cell prints 0, but for those that are given. */
export function zeroReport(id: TemplateId, printed: Printed, changes: Partial<Report> = {}): Report {
  const zeros = Object.fromEntries(cellsOfForm(templateOf(id)).map((cell) => [cell, '0']));
  return reportOf(id, { ...zeros, ...printed }, changes);
}
