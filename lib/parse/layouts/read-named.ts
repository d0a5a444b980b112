import type { TableId } from '../../model/cell-id.ts';
import type { Grid } from '../../model/grid.ts';
import type { Steps } from '../../model/steps.ts';
import type { TemplateId } from '../../model/template.ts';
import { namedCells, type NamedCell, type Naming } from './named-cells.ts';
import { labelsOf } from '../labels/row-labels.ts';
import { TableCollector, type TableReading } from '../values/table-reading.ts';

/** As a list 二 has 26 figures, each in a row of its own; titles and notes come on top. */
const MOST_ROWS = 64;

/** A table of the form as far as its labels tell its cells. */
export interface NamedTable {
  readonly table: TableId;
  readonly naming: Naming;
  /** The cells of each form that has the table. */
  readonly forms: readonly NamedForm[];
}

export interface NamedForm {
  /** The generation that has exactly these cells; null where several do. */
  readonly template: TemplateId | null;
  /** By row and column (`keyOf`). */
  readonly cells: ReadonlySet<string>;
}

type Cells = ReadonlyMap<string, NamedCell>;

/**
 * Reads a table by the labels around each of its cells, however they are laid out, in one table of the page or in several
 * that follow one another. It must be there in full: what lacks a cell, or has one that the form has not, may be another
 * table with the same words. Null where there is none, or where a part of it stands there twice; of two whole ones the
 * first is taken.
 */
export function* readNamed(grids: readonly Grid[], { table, naming, forms }: NamedTable): Steps<TableReading | null> {
  const runs: Cells[][] = [];
  let last: Grid | null = null;
  for (const grid of grids) {
    yield;
    const cells = grid.rows.length <= MOST_ROWS && hasNames(grid, naming) ? namedCells(grid, naming) : null;
    if (!cells || cells.size === 0) continue;
    if (last?.index === grid.index - 1) runs.at(-1)?.push(cells);
    else runs.push([cells]);
    last = grid;
  }
  for (const cells of runs.flatMap((run) => [...run, together(run)])) {
    const form = forms.find((each) => isAll(cells, each));
    if (form) return collect(table, form, cells);
  }
  return null;
}

/** The cells of all parts; none where two parts have cells of the same names: nothing says which of them counts. */
function together(parts: readonly Cells[]): Cells {
  const all = new Map(parts.flatMap((cells) => [...cells]));
  return all.size === parts.reduce((sum, { size }) => sum + size, 0) ? all : new Map();
}

function hasNames({ rows }: Grid, naming: Naming): boolean {
  return rows.some((row) => labelsOf(row).some(({ label }) => naming(label) !== null));
}

function isAll(found: Cells, { cells }: NamedForm): boolean {
  return found.size === cells.size && [...found.keys()].every((key) => cells.has(key));
}

function collect(table: TableId, form: NamedForm, found: Cells): TableReading {
  const collector = new TableCollector(table);
  for (const key of form.cells) {
    const { rowId, columnId, cell, grid, row } = found.get(key) as NamedCell;
    collector.addCell(rowId, columnId, cell, grid, row);
  }
  return { table, values: collector.values, problems: [], template: form.template };
}
