import type { CellId } from '../../../lib/model/cell-id.ts';
import type { Identity, ParsedReport, Report, Value } from '../../../lib/model/report.ts';
import type { Template, TemplateId } from '../../../lib/model/template.ts';
import { readNarrative } from '../../../lib/narrative/read-narrative.ts';
import type { Line, Source } from '../../../lib/model/grid.ts';
import { splitCellId } from '../../../lib/model/cell-id.ts';
import { readQuantity } from '../../../lib/parse/values/read-quantity.ts';
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

/** Body and year of a report of which nothing else is known, not even where they stand. */
export function identityOf(agency: string | null, year: number | null): Identity {
  const origins = { agency: null, year: null, title: null, published: null, period: null };
  return { agency, year, title: null, published: null, period: null, origins };
}

/** A report with just these cells, on the first year of its form. */
export function reportOf(
  id: TemplateId,
  printed: Printed,
  changes: Partial<ParsedReport> = {},
  text: readonly string[] = [],
): Report {
  const template = templateOf(id);
  const values = new Map<CellId, Value>();
  Object.entries(printed).forEach(([cell, text], index) => {
    if (text === null) return;
    const place = { table: 1, row: index + 1, column: 1 };
    values.set(cell as CellId, { ...readQuantity(text, false), cell: cell as CellId, place: index, at: place });
  });
  const tables = new Set([...values.keys()].map((cell) => splitCellId(cell).table));
  const report: ParsedReport = {
    template,
    mixed: [],
    identity: identityOf(null, template.years.from),
    values,
    tables,
    problems: [],
    others: [],
    instructions: [],
    extended: new Set(),
    strange: [],
    rebuilt: new Set(),
    ...changes,
  };
  return { ...report, narrative: readNarrative(proseSource(text), report) };
}

/** A report in which every cell prints 0, but for those that are given. */
export function zeroReport(
  id: TemplateId,
  printed: Printed,
  changes: Partial<ParsedReport> = {},
  text: readonly string[] = [],
): Report {
  const zeros = Object.fromEntries(cellsOfForm(templateOf(id)).map((cell) => [cell, '0']));
  return reportOf(id, { ...zeros, ...printed }, changes, text);
}

/** A page of nothing but paragraphs. */
export function proseSource(text: readonly string[]): Source {
  const lines = text.map((paragraph, place): Line => {
    return { text: paragraph, heading: false, linked: false, place, blanksBefore: 0, after: -1 };
  });
  return { url: null, documentTitle: '', meta: new Map(), grids: [], lines, attachments: [], pictures: 0 };
}
