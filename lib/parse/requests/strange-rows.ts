import type { StrangeRow } from '../../model/report.ts';
import { readQuantity } from '../values/read-quantity.ts';
import type { Copy, FoundRow } from './requests-rows.ts';
import { GROUPS } from './requests-labels.ts';
import { alignRow, widthHabits } from '../values/value-cells.ts';

/** Rows below which no outcome stands. */
const NO_OUTCOME: ReadonlySet<string> = new Set(['received', 'carriedIn', 'outcomeTotal', 'carriedOut']);

/** The rows of a copy that are none of the form's, as far as they stand in the midst of it or right at its end. */
export function strangeRows({ rows, strange }: Copy, order: readonly string[]): StrangeRow[] {
  const isOwn = ({ id }: FoundRow): boolean => order.includes(id) || GROUPS.has(id);
  const end = rows.findLastIndex(isOwn);
  return strange.flatMap(({ above, label, row, grid, heading }) => {
    const after = rows.slice(0, above).findLast(isOwn)?.id ?? '';
    const isEnd = above > end;
    if (isEnd && (after === order.at(-1) || grid !== rows[end]?.grid)) return [];
    const isOutcome = label.text !== '' && !isEnd && after !== '' && !NO_OUTCOME.has(after);
    const cells = isOutcome && heading ? alignRow(row, label, heading.columns, widthHabits(grid, heading.width)) : null;
    const figures: Record<string, number> = {};
    for (const [x, { id }] of (heading?.columns ?? []).entries()) {
      const value = readQuantity(cells?.[x]?.text ?? '', false).value;
      if (id !== null && value !== null) figures[id] = value;
    }
    return { table: 'requests' as const, after, label: label.text, figures: cells && figures };
  });
}
