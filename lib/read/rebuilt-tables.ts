import type { Grid } from '../model/grid.ts';
import { INVISIBLE } from '../model/invisible.ts';
import { CHARACTERS, Pace, type Steps } from '../model/steps.ts';
import { readBlockTables } from './block-tables.ts';
import { withCellPlaces } from './line-places.ts';
import type { TextLines } from './lines.ts';
import { hasMark, MARKS, withoutSpaces } from './form-marks.ts';
import type { Places } from './places.ts';
import { readSpacedLines } from './spaced-lines.ts';
import { readTextTables } from './text-tables.ts';
import type { Tree } from './tree.ts';

/** A few characters of the marks below, or a mark that may stand between them: nearly every line is passed over by this. */
const HINT = new RegExp(`新\\s?收|[二⼆]\\s?[十⼗]|果\\s?[维維]|接\\s?起|[计計]\\s?指|${INVISIBLE.source}`);
const NONE: ReadonlySet<number> = new Set();

/** Tables that are no table elements, and the text of the page without the lines that are rows of them. */
export interface RebuiltTables<N> {
  readonly rebuilt: readonly Grid[];
  readonly text: TextLines<N>;
}

/**
 * Rebuilds tables that are no table elements. They are looked for only where the text of the page shows a label of the
 * form that none of its tables (`grids`) has.
 */
export function* rebuildTables<N>(
  tree: Tree<N>,
  text: TextLines<N>,
  grids: readonly Grid[],
  places: Places<N>,
): Steps<RebuiltTables<N>> {
  const marked = yield* markedLines(text, grids);
  // Cells of a table element may have to be read one after the other, too.
  if (marked.size === 0) return { rebuilt: [], text: yield* withCellPlaces(text, places) };
  const tabbed = readTextTables(text, marked, places, grids.length);
  const blocks = readBlockTables(tree, text, marked, places, grids.length + tabbed.length);
  yield;
  const rebuilt = [...tabbed, ...blocks.grids];
  if ((yield* markedLines(text, [...grids, ...rebuilt])).size > 0) {
    const spaced = readSpacedLines(text, places, grids.length + rebuilt.length);
    if (spaced) rebuilt.push(spaced);
  }
  yield;
  return { rebuilt, text: yield* withCellPlaces(withoutRows(tree, text, blocks.rowLines), places) };
}

/** Cells that stand in one line without anything between them would be read as words of a sentence. */
function withoutRows<N>(tree: Tree<N>, { lines, segments }: TextLines<N>, rows: ReadonlySet<N>): TextLines<N> {
  if (rows.size === 0) return { lines, segments };
  const known = new Map<N, boolean>();
  const kept = segments.map((line) => line[0] !== undefined && !isIn(tree, line[0].node, rows, known));
  return { lines: lines.filter((_, number) => kept[number]), segments: segments.filter((_, number) => kept[number]) };
}

/** What is found out of a node and all around it is kept in `known`. */
function isIn<N>(tree: Tree<N>, node: N, elements: ReadonlySet<N>, known: Map<N, boolean>): boolean {
  const path: N[] = [];
  let above: N | null = node;
  for (; above !== null && !known.has(above) && !elements.has(above); above = tree.parent(above)) path.push(above);
  const found = above !== null && (known.get(above) ?? true);
  for (const element of path) known.set(element, found);
  return found;
}

/** Lines with a label of a table that is not among the grids. */
function* markedLines<N>({ lines }: TextLines<N>, grids: readonly Grid[]): Steps<ReadonlySet<number>> {
  const pace = new Pace(CHARACTERS);
  const hinted: { readonly number: number; readonly text: string }[] = [];
  for (const [number, { text }] of lines.entries()) {
    if (HINT.test(text)) hinted.push({ number, text: withoutSpaces(text) });
    if (pace.isDue(text.length)) yield;
  }
  if (hinted.length === 0) return NONE;
  const marked = new Set<number>();
  for (const mark of MARKS) {
    const own = hinted.filter(({ text }) => mark.test(text));
    if (own.length > 0 && !grids.some((grid) => hasMark(grid, mark))) for (const { number } of own) marked.add(number);
    yield;
  }
  return marked;
}
