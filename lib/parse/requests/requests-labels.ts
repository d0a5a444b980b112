import type { AxisEntry, Template } from '../../model/template.ts';
import annual2019 from '../../templates/annual-2019.ts';
import annual2021 from '../../templates/annual-2021.ts';
import { APPLICANT_COLUMNS } from '../../templates/both-forms.ts';
import { LabelMatcher } from '../labels/match-label.ts';
import { normalizeLabel } from '../labels/normalize-label.ts';

/** Headings above several columns; they are no column themselves. */
export const UPPER_HEADING = /申请人情况|法人(?:或者|或|和|及|与)?(?:其[他它]|非法人)?组织/g;

export const HEADING_BEGINS = /[勾钩构]稽关系|申请人情况|自然人/;
/** Where fewer labels are whole, the table may be another. */
const LEAST_KNOWN = 5;
const OTHER_HEADING = /维持|纠正|审结|其[他它]结果|直接起诉|制发|制作数量|处理决定/;

const rowMatcher = new LabelMatcher(entriesOf((table) => table.blocks.flatMap((block) => block.rows)));
const groupMatcher = new LabelMatcher(entriesOf((table) => table.groups));
export const columnMatcher = new LabelMatcher(entriesOf((table) => table.blocks.flatMap((block) => block.columns)));

/** The applicants and their total, in the order of the form. */
export const COLUMNS = (annual2021.tables.find((table) => table.id === 'requests')?.blocks[0]?.columns ?? []).map(
  (column) => column.id,
);

/** The groups of the outcomes, each with its rows in the order of the form. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  (annual2021.tables.find((table) => table.id === 'requests')?.groups ?? []).map(({ id, members }) => [id, members]),
);

function entriesOf(pick: (table: Template['tables'][number]) => readonly AxisEntry[]): AxisEntry[] {
  const byId = new Map<string, AxisEntry>();
  for (const template of [annual2021, annual2019]) {
    for (const table of template.tables) {
      if (table.id === 'requests') for (const entry of pick(table)) byId.set(entry.id, byId.get(entry.id) ?? entry);
    }
  }
  return [...byId.values()];
}

/** Columns that bodies add: with them the order of the form says nothing. */
export const ADDED = /小计|同比|上年|占比/;

/** The label of each applicant and of the total, as labels are compared. */
const COLUMN_LABELS = APPLICANT_COLUMNS.map((column) => normalizeLabel(column.label));

/** True where a text may be what is left of the label of a column of that place: most of it stands in that label. */
export function mayBeDamaged(text: string, place: number): boolean {
  const label = COLUMN_LABELS[place] ?? '';
  const shared = [...text].filter((character) => label.includes(character)).length;
  return text !== '' && shared * 2 >= text.length && !ADDED.test(text);
}

/**
 * Names the columns whose labels are damaged by their place, where there are as many as in the form and all others stand
 * where the form has them; else gives them as they are.
 */
export function nameByPlace<C extends { readonly id: string | null; readonly text: string }>(
  columns: readonly C[],
): readonly C[] {
  const areInPlace = columns.every(({ id, text }, x) => (id === null ? mayBeDamaged(text, x) : id === COLUMNS[x]));
  const known = columns.filter(({ id }) => id !== null).length;
  if (columns.length !== COLUMNS.length || !areInPlace || known < LEAST_KNOWN) return columns;
  return columns.map((column, x) => ({ ...column, id: COLUMNS[x] ?? null }));
}

/** What a label can be in this table. */
export interface LabelKind {
  readonly row: string | null;
  readonly isColumn: boolean;
}

/** A label of the heading of this table or of another: its row holds no figures. */
export const HEADING: LabelKind = { row: null, isColumn: true };
const kinds = new Map<string, LabelKind>();
const MOST_KINDS = 500;

/** What a normalised label can be; the same labels come on every page, so answers are kept. */
export function classifyLabel(text: string): LabelKind {
  let kind = kinds.get(text);
  if (kind) return kind;
  if (kinds.size >= MOST_KINDS) kinds.clear();
  // A heading row has labels of columns, among them 其他 and 总计, which are labels of rows as well.
  if (HEADING_BEGINS.test(text) || OTHER_HEADING.test(text)) kind = HEADING;
  else {
    const row = (rowMatcher.match(text) ?? groupMatcher.match(text))?.id ?? null;
    kind = { row, isColumn: columnMatcher.match(text.replace(UPPER_HEADING, '')) !== null };
  }
  kinds.set(text, kind);
  return kind;
}
