import { blocks } from './blocks.ts';
import { brokenGroups } from './broken-groups.ts';
import { casesBlocks, casesJoined, casesMatrix } from './cases.ts';
import { cellLines, cellLinesBreaks } from './cell-lines.ts';
import { cellParagraphs, cellParagraphsDense } from './cell-paragraphs.ts';
import { divFlat, divGroups, divRoles, divRows, listRows, listRowsBare, listRowsOwn } from './divs.ts';
import { extraColumn } from './extra-column.ts';
import { flattened } from './flattened.ts';
import { cellParagraphsGaps, textSpaces, textSpacesParagraphs, textSpacesWide } from './gaps.ts';
import { headed } from './headed.ts';
import { framedCells } from './framed-cells.ts';
import { headsApart } from './heads-apart.ts';
import { hiddenDraft } from './hidden-draft.ts';
import { hidden } from './hidden.ts';
import { type Layout } from './layout.ts';
import { listed } from './listed.ts';
import { lostLabels } from './lost-labels.ts';
import { mixedBlocks, mixedTabs } from './mixed.ts';
import { nested } from './nested.ts';
import { official } from './official.ts';
import { onlyTotalsDropped, onlyTotalsMerged } from './only-totals.ts';
import { otherRow } from './other-row.ts';
import { pagesHeaded } from './pages-headed.ts';
import { pages } from './pages.ts';
import { panes } from './panes.ts';
import { paragraphs } from './paragraphs.ts';
import { remarks } from './remarks.ts';
import { repeated } from './repeated.ts';
import { single } from './single.ts';
import { splitDigits } from './split-digits.ts';
import { subtotalColumn } from './subtotal-column.ts';
import { textLines } from './text-lines.ts';
import { textPre } from './text-pre.ts';
import { textTabs } from './text-tabs.ts';
import { turnedTables } from './turned.ts';
import { uneven } from './uneven.ts';
import { unspanned } from './unspanned.ts';
import { vertical } from './vertical.ts';
import { word } from './word.ts';
import { wrongSpan } from './wrong-span.ts';

/** Ways in which a report is laid out that leave every figure in its cell, in tables or rows of text. */
export const LAYOUTS: readonly Layout[] = [
  official,
  headed,
  paragraphs,
  word,
  unspanned,
  repeated,
  pages,
  pagesHeaded,
  flattened,
  blocks,
  single,
  nested,
  uneven,
  extraColumn,
  remarks,
  otherRow,
  wrongSpan,
  hidden,
  hiddenDraft,
  panes,
  framedCells,
  vertical,
  textLines,
  textTabs,
  textPre,
];

/** Ways that take more than reading tables: no table elements, labels or cells damaged, dropped, added, or in other places. */
export const HARD_LAYOUTS: readonly Layout[] = [
  cellParagraphs,
  cellParagraphsDense,
  cellLines,
  cellLinesBreaks,
  divRows,
  divRoles,
  divFlat,
  listRows,
  subtotalColumn,
  lostLabels,
  brokenGroups,
  splitDigits,
  onlyTotalsMerged,
  onlyTotalsDropped,
  cellParagraphsGaps,
  textSpaces,
  textSpacesWide,
  textSpacesParagraphs,
  listRowsOwn,
  listRowsBare,
  divGroups,
  mixedTabs,
  mixedBlocks,
  turnedTables,
  headsApart,
  casesMatrix,
  casesJoined,
  casesBlocks,
  listed,
];

export const ALL_LAYOUTS: readonly Layout[] = [...LAYOUTS, ...HARD_LAYOUTS];

/** The layout of that id; throws where there is none. */
export function layoutOf(id: string): Layout {
  const layout = ALL_LAYOUTS.find((candidate) => candidate.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
}
