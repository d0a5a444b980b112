import type { AxisEntry, Template } from '../model/template.ts';
import annual2019 from '../templates/annual-2019.ts';
import annual2021 from '../templates/annual-2021.ts';
import { LabelMatcher } from './match-label.ts';

/** Headings above several columns; they are no column themselves. */
export const UPPER_HEADING = /申请人情况|法人(?:或者|或|和|及)?其[他它]组织/g;

export const HEADING_BEGINS = /[勾钩构]稽关系|申请人情况|自然人/;
const OTHER_HEADING = /维持|纠正|审结|直接起诉|制发|制作数量|处理决定/;

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
