import type { Grid } from '../model/grid.ts';
import { INVISIBLE } from '../model/invisible.ts';
import { areTorn, cellsOf, rowsAround } from './block-rows.ts';
import { readCellText } from './cell-text.ts';
import { expandSpans, parseSpan, type LooseCell, type LooseRow } from './expand-spans.ts';
import type { TextLines } from './lines.ts';
import { looksLikeFigure } from './pieces.ts';
import type { Places } from './places.ts';
import { breaksLine, type Tree } from './tree.ts';

const HAN = /\p{Script=Han}/u;
/** Only the row of 行政复议、行政诉讼 has figures and no label. */
const LEAST_FIGURES = 10;
/** A form has a few dozen labels; a page that has more is looked through at these. */
const MOST_STARTS = 50;
/** So many blank cells beside a label are figures that were not filled in. */
const LEAST_BLANKS = 2;
/** The longest label has some forty characters; cells that have a row of figures beside them hold no more. */
const LONGEST_CELL = 120;

/** Tables that are made of other elements, and those of their rows that were read as one line of text. */
export interface BlockTables<N> {
  readonly grids: readonly Grid[];
  readonly rowLines: ReadonlySet<N>;
}

/**
 * Rebuilds tables whose rows and cells are other elements than those of a table: list items with spans, blocks that a
 * style sheet puts side by side. `marked` are lines with words of the form; `first` is the number of the first grid.
 */
export function readBlockTables<N>(
  tree: Tree<N>,
  { segments }: TextLines<N>,
  marked: ReadonlySet<number>,
  places: Places<N>,
  first: number,
): BlockTables<N> {
  const grids: Grid[] = [];
  const seen = new Set<N>();
  const known = new Map<N, boolean>();
  for (const number of [...marked].slice(0, MOST_STARTS)) {
    const node = segments[number]?.find((segment) => HAN.test(tree.data(segment.node)))?.node;
    if (node === undefined) continue;
    const rows = rowsAround(tree, node, known, (candidates) => isTable(tree, candidates));
    if (rows.some((row) => seen.has(row)) || rows.length === 0) continue;
    for (const row of rows) seen.add(row);
    const loose = rows.map((row) => readRow(tree, row, places));
    grids.push({ index: first + grids.length, origin: 'text', rows: expandSpans(loose) });
  }
  const rowLines = [...seen].filter(
    (row) => cellsOf(tree, row).filter((cell) => !breaksLine(tree.name(cell))).length > 1,
  );
  return { grids, rowLines: new Set(rowLines) };
}

/** A table has a row with a label and a figure, or one of figures alone. */
function isTable<N>(tree: Tree<N>, rows: readonly N[]): boolean {
  const isFound = rows.some((row) => {
    const texts = cellsOf(tree, row).map((cell) => textOf(tree, cell));
    if (texts.some((text) => text.length > LONGEST_CELL)) return false;
    const figures = texts.filter(looksLikeFigure).length;
    const blanks = texts.filter((text) => text === '').length;
    if (figures + blanks >= LEAST_FIGURES) return true;
    return (figures > 0 || blanks >= LEAST_BLANKS) && texts.some((text) => HAN.test(text));
  });
  return isFound && !areTorn(tree, rows);
}

function textOf<N>(tree: Tree<N>, cell: N): string {
  const text = tree.name(cell) === '#text' ? tree.data(cell) : readCellText(tree, cell).text;
  return text.replace(INVISIBLE, '').trim();
}

function readRow<N>(tree: Tree<N>, row: N, places: Places<N>): LooseRow {
  // A paragraph between the rows has one cell: itself.
  const cells = tree.name(row) === '#text' ? [row] : cellsOf(tree, row);
  return { cells: cells.map((cell) => readCell(tree, cell, places)), group: 0 };
}

function readCell<N>(tree: Tree<N>, cell: N, places: Places<N>): LooseCell {
  if (tree.name(cell) === '#text') {
    const data = tree.data(cell);
    const start = data.length - data.trimStart().length;
    const text = data.trim();
    const place = places.add(cell, start, start + text.length);
    return { text, opaque: false, place, column: 0, width: 1, height: 1 };
  }
  const { text, opaque } = readCellText(tree, cell);
  const span = (kind: 'colspan' | 'rowspan'): number =>
    parseSpan(tree.attribute(cell, `aria-${kind}`) ?? tree.attribute(cell, kind), kind);
  return { text, opaque, place: places.add(cell), column: 0, width: span('colspan'), height: span('rowspan') };
}
