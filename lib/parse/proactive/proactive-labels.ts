import { LabelMatcher } from '../labels/match-label.ts';
import { keyOf, type Names } from '../layouts/named-cells.ts';
import { blocksOf, FORMS } from './proactive-columns.ts';
import type { NamedTable } from '../layouts/read-named.ts';

const blocks = FORMS.flatMap(blocksOf);
const columnMatcher = new LabelMatcher(blocks.flatMap((block) => block.columns));
const LONGEST_LABEL = 40;

/** Finds the row of 主动公开政府信息情况, in either form, that a label names. */
export const rowMatcher = new LabelMatcher(blocks.flatMap((block) => block.rows));

function namesOfProactive(label: string): Names | null {
  if (label.length > LONGEST_LABEL) return null;
  const row = rowMatcher.match(label)?.id ?? null;
  const column = columnMatcher.match(label)?.id ?? null;
  return row === null && column === null ? null : { row, column };
}

/** The same table laid out in other ways than the form's. */
export const NAMED_PROACTIVE: NamedTable = {
  table: 'proactive',
  naming: namesOfProactive,
  forms: FORMS.map((form) => ({
    template: form.id,
    cells: new Set(
      blocksOf(form).flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column) => keyOf(row.id, column.id))),
      ),
    ),
  })),
};
