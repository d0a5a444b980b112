import type { CellId, TableId } from './cell-id.ts';
import type { Quantity } from './quantity.ts';
import type { Template } from './template.ts';

/** A value of the report and where it stands. */
export interface Value extends Quantity {
  readonly cell: CellId;
  /** The reader's number of the node or text range (see `Grid`). */
  readonly place: number;
  /** Position for people and scripts: table of the page, row and column, counted from 1. */
  readonly at: { readonly table: number; readonly row: number; readonly column: number };
}

export interface Identity {
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** ISO dates, both inclusive. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** Why cells of a table were not read; shown to the user, never turned into a number. */
export interface ReadingProblem {
  readonly table: TableId;
  readonly code:
    | 'table-not-found'
    | 'row-not-found'
    | 'row-width'
    | 'merged-cells'
    | 'repeated-row'
    | 'columns-unclear'
    /** Read all the same: a number that stood in two cells was put together, in the one way that adds up. */
    | 'digits-joined';
  /** Row that the problem is about, as in the cell ids; null where it is the whole table. */
  readonly row: string | null;
}

export interface Report {
  readonly template: Template;
  /** Templates that the single tables follow, where they do not agree. */
  readonly mixed: readonly { readonly table: TableId; readonly template: Template['id'] }[];
  readonly identity: Identity;
  readonly values: ReadonlyMap<CellId, Value>;
  /** Tables of which at least one cell was found. */
  readonly tables: ReadonlySet<TableId>;
  readonly problems: readonly ReadingProblem[];
  /** Instructions of the form that were left in the text, as printed. */
  readonly instructions: readonly string[];
  /** Rows of the form below which the body has added rows of its own, as `table/row`. */
  readonly extended: ReadonlySet<string>;
}
