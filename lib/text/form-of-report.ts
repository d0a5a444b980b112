import { cellId, splitCellId, type CellId, type TableId } from '../model/cell-id.ts';
import type { ReportResult } from '../model/has-report.ts';
import type { TableSpec, Template, TemplateId } from '../model/template.ts';

/**
 * The form that names the cells of a report. Some reports fill in one table of another generation; such a table is
 * taken from the template that most of its values belong to, so that they keep their names.
 */
export function formOf(report: ReportResult, templates: readonly Template[]): Template {
  const own =
    templates.find((template) => template.id === report.report.template) ?? unknownForm(report.report.template);
  const cells = Object.keys(report.values) as CellId[];
  const tables = own.tables.map((spec) => bestSpec(spec, cells, templates));
  // The template itself where it fits: what is known of its cells need not be found again.
  return tables.every((spec, index) => spec === own.tables[index]) ? own : { ...own, tables };
}

/** All cells of a table, row by row as printed. */
export function cellsOf(spec: TableSpec): readonly CellId[] {
  return spec.blocks.flatMap((block) =>
    block.rows.flatMap((row) => block.columns.map((column) => cellId(spec.id, row.id, column.id))),
  );
}

/** All cells of a form, table by table as printed. */
export function cellsOfForm(form: Template): readonly CellId[] {
  return form.tables.flatMap(cellsOf);
}

function bestSpec(own: TableSpec, cells: readonly CellId[], templates: readonly Template[]): TableSpec {
  const present = cells.filter((id) => splitCellId(id).table === own.id);
  let best = own;
  let most = countIn(own, present);
  for (const spec of specsFor(own.id, templates)) {
    const count = countIn(spec, present);
    if (count <= most) continue; // the report's own template wins a tie
    best = spec;
    most = count;
  }
  return best;
}

function specsFor(table: TableId, templates: readonly Template[]): readonly TableSpec[] {
  return templates.flatMap((template) => template.tables.filter((spec) => spec.id === table));
}

function countIn(spec: TableSpec, ids: readonly CellId[]): number {
  const known = new Set(cellsOf(spec));
  return ids.filter((id) => known.has(id)).length;
}

/** Files of a later version may name a form that this one does not know: cells are then shown by their ids. */
function unknownForm(id: TemplateId): Template {
  return { id, title: id, gloss: id, source: '', years: { from: 0, to: null }, tables: [] };
}
