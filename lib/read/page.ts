import type { Source } from '../model/grid.ts';
import type { Steps } from '../model/steps.ts';
import { readLines, type TextLines } from './lines.ts';
import { Places } from './places.ts';
import { rebuildTables } from './rebuilt-tables.ts';
import { readTables } from './tables.ts';
import type { Tree } from './tree.ts';

/** A page as read: plain data for the parser, and what stands behind it. */
export interface PageReading<N> {
  readonly source: Source;
  /** Nodes behind the numbers of cells and lines. */
  readonly places: Places<N>;
  /** Text nodes behind the lines, in the order of `source.lines`; `textRanges` finds those of a few characters. */
  readonly segments: TextLines<N>['segments'];
}

/** What is known of a page besides its tree. */
export interface PageHead {
  readonly url: string | null;
  readonly documentTitle: string;
  readonly meta: ReadonlyMap<string, string>;
}

/** Reads a page; changes nothing in it and asks for no layout. */
export function* readPage<N>(tree: Tree<N>, head: PageHead): Steps<PageReading<N>> {
  const places = new Places<N>();
  const { grids, data } = yield* readTables(tree, places);
  const { attachments, pictures, ...read } = yield* readLines(tree, data, places);
  yield;
  const { rebuilt, text } = yield* rebuildTables(tree, read, grids, places);
  const source: Source = { ...head, grids: [...grids, ...rebuilt], lines: text.lines, attachments, pictures };
  return { source, places, segments: text.segments };
}
