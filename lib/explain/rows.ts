import type { Cause } from '../model/cause.ts';
import { splitCellId } from '../model/cell-id.ts';
import type { Verdict } from '../model/finding.ts';
import type { PatternName } from './patterns.ts';

/** What the rule about rows says of one that cannot be read for sure. */
const PATTERN_OF = new Map<string, PatternName>([
  ['missing', 'row-missing'],
  ['repeated', 'row-repeated'],
]);

/** Equations that cannot be checked because a row is not there, or stands there twice: one cause for each such row. */
export function causesOfRows(verdicts: readonly Verdict[]): Cause[] {
  const told = verdicts.filter(({ rule, message }) => rule === 'form/row' && PATTERN_OF.has(message));
  const rows = new Set(told.map(({ at }) => at));
  const open = new Map(verdicts.map((verdict) => [verdict, unreadRows(verdict)] as const));
  return told.flatMap((row) => {
    const follows = [...open].flatMap(([verdict, unread]) =>
      unread.includes(row.at) && unread.every((at) => rows.has(at)) ? verdict : [],
    );
    for (const verdict of follows) open.delete(verdict);
    const pattern = PATTERN_OF.get(row.message);
    if (!pattern || follows.length === 0) return [];
    return { pattern, verdicts: [row, ...follows], explanations: [], count: 0, isSearched: true };
  });
}

/** The rows of this report that an equation lacks. */
function unreadRows({ outcome, equation }: Verdict): readonly string[] {
  if (outcome !== 'incomplete' || !equation) return [];
  return [...equation.left, ...equation.right].flatMap(({ cell, value, of }) => {
    const { table, row } = splitCellId(cell);
    return value === null && of === undefined ? `${table}/${row}` : [];
  });
}
