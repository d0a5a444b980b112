import { blocks } from './blocks.ts';
import { extraColumn } from './extra-column.ts';
import { flattened } from './flattened.ts';
import { headed } from './headed.ts';
import { hiddenDraft } from './hidden-draft.ts';
import { hidden } from './hidden.ts';
import { type Layout } from './layout.ts';
import { nested } from './nested.ts';
import { official } from './official.ts';
import { otherRow } from './other-row.ts';
import { pagesHeaded } from './pages-headed.ts';
import { pages } from './pages.ts';
import { paragraphs } from './paragraphs.ts';
import { remarks } from './remarks.ts';
import { repeated } from './repeated.ts';
import { single } from './single.ts';
import { textLines } from './text-lines.ts';
import { textPre } from './text-pre.ts';
import { textTabs } from './text-tabs.ts';
import { uneven } from './uneven.ts';
import { unspanned } from './unspanned.ts';
import { vertical } from './vertical.ts';
import { word } from './word.ts';
import { wrongSpan } from './wrong-span.ts';

/** All ways in which a report is laid out. */
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
  vertical,
  textLines,
  textTabs,
  textPre,
];

/** The layout of that id; throws where there is none. */
export function layoutOf(id: string): Layout {
  const layout = LAYOUTS.find((candidate) => candidate.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
}
