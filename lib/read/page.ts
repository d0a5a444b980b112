import type { Source } from '../model/grid.ts';
import { readLines, type ReadLine } from './lines.ts';
import { Places } from './places.ts';
import { readTables } from './tables.ts';
import { readTextTables } from './text-tables.ts';
import type { Tree } from './tree.ts';

/** A page as read: plain data for the parser, and the places behind its numbers. */
export interface PageReading<N> {
  readonly source: Source;
  readonly places: Places<N>;
  readonly lines: readonly ReadLine<N>[];
}

/** What is known of a page besides its tree. */
export interface PageHead {
  readonly url: string | null;
  readonly documentTitle: string;
  readonly meta: ReadonlyMap<string, string>;
}

/** Reads a page; changes nothing in it and asks for no layout. */
export function readPage<N>(tree: Tree<N>, head: PageHead): PageReading<N> {
  const places = new Places<N>();
  const { grids, data } = readTables(tree, places);
  const text = readLines(tree, data, places);
  const rebuilt = data.size === 0 ? readTextTables(text.lines, places, grids.length) : [];
  return {
    places,
    lines: text.lines,
    source: {
      ...head,
      grids: [...grids, ...rebuilt],
      lines: text.lines,
      attachments: text.attachments,
      pictures: text.pictures,
    },
  };
}
