import { breaksLine, cellsOf, isHidden, SILENT, type Tree } from './tree.ts';

export interface CellText {
  readonly text: string;
  /** True where nothing is printed but something is shown: a picture, a form field. */
  readonly opaque: boolean;
}

const OPAQUE = new Set(['img', 'input', 'canvas', 'svg', 'object', 'embed', 'video', 'picture', 'select', 'textarea']);
const BLANK: CellText = { text: '', opaque: false };

/** Frames within frames that are looked into: pages nest deeply, and each cell of such a page is read. */
const DEEPEST_FRAME = 3;
/** Nodes that are searched for something shown. */
const MOST_SEARCHED = 12;

/**
 * The text of a table cell as it is shown: spans join ("1" + "4" is 14), paragraphs and line breaks are set apart by a
 * line feed, nested tables and hidden parts are left out. A table in which one cell alone holds something, as editors put
 * around a number, is none.
 */
export function readCellText<N>(tree: Tree<N>, outer: N): CellText {
  let cell = outer;
  for (let depth = 0; ; depth += 1) {
    const only = onlyContent(tree, cell);
    if (typeof only === 'string') return only === '' ? BLANK : { text: only, opaque: false };
    const inner = only !== null && depth < DEEPEST_FRAME ? onlyCell(tree, only.table) : null;
    if (inner === null) return textInPieces(tree, cell, depth > 0);
    cell = inner;
  }
}

/** Of what stands in a frame all is the cell's own: beside a table that shows something, no text is all of it. */
function textInPieces<N>(tree: Tree<N>, cell: N, isFramed: boolean): CellText {
  const pieces: string[] = [''];
  const { pictures, tables } = collect(tree, cell, pieces);
  if (isFramed && tables) return { text: '', opaque: true };
  const text = pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n');
  return { text, opaque: (pictures || tables) && text === '' };
}

/** The only cell of a table that holds something; null where several do, or none that is shown. */
function onlyCell<N>(tree: Tree<N>, table: N): N | null {
  let only: N | null = null;
  for (const row of Array.from(tree.rows(table))) {
    for (const cell of cellsOf(tree, row)) {
      if (onlyChild(tree, cell) === null) continue;
      // A row is hidden where the part of the table is in which it stands.
      const around = [tree.parent(row) ?? row, row, cell];
      if (only !== null || around.some((node) => isHidden(tree, node, tree.name(node)))) return null;
      only = cell;
    }
  }
  return only;
}

/**
 * What a cell holds in which nothing stands beside anything: its text, `<td>3</td>`, `<td><p><span>3</span></p></td>`, or a
 * table, empty elements apart. Nine cells in ten are so, and there is nothing to join or to set apart. Null for all others.
 */
function onlyContent<N>(tree: Tree<N>, cell: N): string | { readonly table: N } | null {
  let node = cell;
  for (;;) {
    const child = onlyChild(tree, node);
    if (child === null) return '';
    if (child === undefined) return null;
    const name = tree.name(child);
    if (name === '#text') return tree.data(child).trim();
    if (name === '' || SILENT.has(name) || OPAQUE.has(name)) return null;
    if (tree.hasAttributes(child) && isHidden(tree, child, name)) return null;
    if (name === 'table') return { table: child };
    node = child;
  }
}

/** The only child that can hold something; null where there is none, undefined where there are several. */
function onlyChild<N>(tree: Tree<N>, node: N): N | null | undefined {
  let only: N | null = null;
  for (let child = tree.first(node); child !== null; child = tree.next(child)) {
    const name = tree.name(child);
    const isEmpty = name === '#text' ? tree.data(child).trim() === '' : !OPAQUE.has(name) && tree.first(child) === null;
    if (isEmpty) continue;
    if (only !== null) return undefined;
    only = child;
  }
  return only;
}

/** Appends the text below `start` to `pieces`, and tells what else is shown there. Walks without recursion: pages nest deeply. */
function collect<N>(tree: Tree<N>, start: N, pieces: string[]): { pictures: boolean; tables: boolean } {
  let [pictures, tables] = [false, false];
  const open: N[] = [];
  let node = tree.first(start);
  while (node !== null || open.length > 0) {
    if (node === null) {
      const element = open.pop() as N;
      if (breaksLine(tree.name(element))) pieces.push('');
      node = tree.next(element);
      continue;
    }
    const name = tree.name(node);
    if (name === '#text') {
      pieces[pieces.length - 1] += tree.data(node);
    } else if (name !== '') {
      if (OPAQUE.has(name)) pictures = true;
      else if (name === 'table') tables ||= showsSomething(tree, node);
      else if (!isHidden(tree, node, name)) {
        if (breaksLine(name)) pieces.push('');
        const child = tree.first(node);
        if (child !== null) {
          open.push(node);
          node = child;
          continue;
        }
      }
    }
    node = tree.next(node);
  }
  return { pictures, tables };
}

/** True where an element shows text or a picture, or is too large to be searched. */
function showsSomething<N>(tree: Tree<N>, element: N): boolean {
  const open: (N | null)[] = [element];
  for (let searched = 0; open.length > 0; searched += 1) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    if (node !== element) open.push(tree.next(node));
    const name = tree.name(node);
    if (OPAQUE.has(name) || searched === MOST_SEARCHED) return true;
    if (name === '#text' && tree.data(node).trim() !== '') return true;
    if (name !== '#text' && name !== '' && !isHidden(tree, node, name)) open.push(tree.first(node));
  }
  return false;
}
