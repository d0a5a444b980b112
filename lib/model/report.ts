import type { CellId, TableId } from './cell-id.ts';
import type { Narrative } from './narrative.ts';
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

/**
 * Places that say whose report it is, on which year, since when:
 * `heading`, a heading of the page; `meta`, its ArticleTitle, PubDate or ContentSource; `window`, its title element;
 * `text`, any other line of it; `label`, a date in the lines under the title (发布日期：…); `signature`, the lines under the
 * report; `address`, the page's own. `title` and `period`: concluded from the report's title or period.
 */
export const FIELD_ORIGINS = [
  'heading',
  'meta',
  'window',
  'text',
  'label',
  'signature',
  'address',
  'title',
  'period',
] as const;

export type FieldOrigin = (typeof FIELD_ORIGINS)[number];

export interface Identity {
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** ISO dates, both inclusive. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** The place that each of them was read in; null where it is null itself. */
  readonly origins: {
    readonly [F in 'agency' | 'year' | 'title' | 'published' | 'period']: FieldOrigin | null;
  };
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

/** A row in the midst of a table that could not be told to be one of the form's, or is named otherwise than the one it repeats. */
export interface StrangeRow {
  readonly table: TableId;
  /** Row of the form above it, or the one that it repeats. */
  readonly after: string;
  /** As printed; empty where it has none. */
  readonly label: string;
  /** By column, what a row among the outcomes of requests prints; null for every other, and where it cannot be told. */
  readonly figures: Readonly<Record<string, number>> | null;
}

/** A report as its tables and its head say; the text is read in a step of its own. */
export interface ParsedReport {
  /** The form by whose id the report goes, each of its tables as the generation has it that the report fills in. */
  readonly template: Template;
  /** Templates that the single tables follow, where they do not agree. */
  readonly mixed: readonly { readonly table: TableId; readonly template: Template['id'] }[];
  readonly identity: Identity;
  readonly values: ReadonlyMap<CellId, Value>;
  /** Tables of which at least one cell was found. */
  readonly tables: ReadonlySet<TableId>;
  readonly problems: readonly ReadingProblem[];
  /** Titles of other reports on the page, which were not read. */
  readonly others: readonly string[];
  /** Instructions of the form that were left in the text, as printed. */
  readonly instructions: readonly string[];
  /** Rows of the form below which the body has added rows of its own, as `table/row`. */
  readonly extended: ReadonlySet<string>;
  readonly strange: readonly StrangeRow[];
  /** Tables that were put together from lines of text: a row may be there and was not told. */
  readonly rebuilt: ReadonlySet<TableId>;
}

export interface Report extends ParsedReport {
  /** What the prose states. */
  readonly narrative: Narrative;
}
