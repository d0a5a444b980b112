import type { ResultFinding } from '../../model/result.ts';
import { sidesOf } from '../../text/sum-on-paper.ts';
import { changeOf, type Entry } from '../content/entries.ts';
import type { Mark } from './marks.ts';
import { heightOf, type Box } from '../dom/box.ts';
import { cellsOf } from '../content/roles.ts';
import { wantedBox } from '../dom/scroll-to.ts';

/**
 * Of the marks that are seen, the one where a reader is led: for an entry the cell that explains it; for one finding the
 * words or the stated number; if these are gone, anything else that it is about.
 */
export function bestMark(marks: readonly Mark[], entry: Entry, topic: string): Mark | null {
  const finding = entry.findings.find(({ id }) => id === topic) ?? entry.findings[0];
  const isFinding = finding.id === topic;
  const stated = finding.equation ? sidesOf(finding.equation).stated.map((operand) => operand.cell) : [];
  const cells = [...stated, ...cellsOf(finding)];
  const rank = ({ plan }: Mark): number => {
    if (!isFinding && changeOf(entry, plan.key)) return -1;
    if (plan.passage) return isFirst(finding, plan.passage.quote) ? 0 : 1;
    return cells.includes(plan.key) ? 2 + cells.indexOf(plan.key) : Infinity;
  };
  const seen = marks.filter((mark) => mark.sight);
  return seen.toSorted((a, b) => rank(a) - rank(b) || 0)[0] ?? null;
}

function isFirst({ passages: [first] }: ResultFinding, quote: string): boolean {
  return first?.quote === quote;
}

/** Whether all of a mark can be seen, and the head of its table with it where both fit into the window. */
export function isInView({ sight, place }: Mark, view: Window): boolean {
  const seen: Box | null = sight?.shown ?? null;
  if (!sight || !place || !seen || Math.abs(heightOf(seen) - heightOf(sight.box)) > 1) return false;
  const wanted = wantedBox(place, view.innerHeight);
  if (wanted.top < 0 || wanted.bottom > view.innerHeight) return false;
  return seen.top >= 0 && seen.left >= 0 && seen.bottom <= view.innerHeight && seen.right <= view.innerWidth;
}
