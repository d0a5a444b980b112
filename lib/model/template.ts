import type { TableId } from './cell-id.ts';

export type TemplateId = 'prose' | 'statistics-2014' | 'annual-2019' | 'annual-2021';

/** One row or column of a form's table. */
export interface AxisEntry {
  readonly id: string;
  /** As the form prints it, ordinal included. */
  readonly label: string;
  /** English gloss for readers who do not know the form. */
  readonly gloss: string;
  /** Fragments that tell this label from all others of its axis; any one is enough. Compared after normalising. */
  readonly has: readonly string[];
  /** Fragments that rule it out. */
  readonly lacks?: readonly string[];
  /** `count`: whole number ≥ 0. `change`: whole number of any sign. `amount`: money, decimals allowed. */
  readonly kind?: 'count' | 'change' | 'amount';
}

/** A heading row that prints no number of its own in the form, such as （三）不予公开. */
export interface GroupEntry extends AxisEntry {
  /** Rows that stand under it. */
  readonly members: readonly string[];
}

/** A part of a table in which every row has the same columns. */
export interface Block {
  readonly columns: readonly AxisEntry[];
  readonly rows: readonly AxisEntry[];
}

export interface TableSpec {
  readonly id: TableId;
  readonly title: string;
  readonly gloss: string;
  readonly blocks: readonly Block[];
  readonly groups: readonly GroupEntry[];
}

/** One generation of the form, as data: a new form needs no code. */
export interface Template {
  readonly id: TemplateId;
  readonly title: string;
  readonly gloss: string;
  /** Official document that prescribes the form. */
  readonly source: string;
  /** Report years for which the form is prescribed. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly tables: readonly TableSpec[];
}
