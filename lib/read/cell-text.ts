import { breaksLine, isHidden, SILENT, type Tree } from './tree.ts';

export interface CellText {
  readonly text: string;
  /** True where nothing is printed but something is shown: a picture, a form field. */
  readonly opaque: boolean;
}

const OPAQUE = new Set(['img', 'input', 'canvas', 'svg', 'object', 'embed', 'video', 'picture', 'select', 'textarea']);
const BLANK: CellText = { text: '', opaque: false };

/**
 * The text of a table cell as it is shown: spans join ("1" + "4" is 14), paragraphs and line breaks are set apart by a
 * line feed, nested tables and hidden parts are left out. A table of one cell, as editors put around a number, is none.
 */
export function readCellText<N>(tree: Tree<N>, outer: N): CellText {
  const cell = framedCell(tree, outer) ?? outer;
  const only = onlyText(tree, cell);
  if (only !== null) return only === '' ? BLANK : { text: only, opaque: false };
  const pieces: string[] = [''];
  const opaque = collect(tree, cell, pieces);
  const text = pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n');
  return { text, opaque: opaque && text === '' };
}

/** The cell of a table that holds no other and is all that stands in `cell`; null where there is none. */
function framedCell<N>(tree: Tree<N>, cell: N): N | null {
  const table = onlyChild(tree, cell);
  if (table === null || table === undefined || tree.name(table) !== 'table') return null;
  const [row, ...rows] = Array.from(tree.rows(table));
  const [inner, ...others] = row && rows.length === 0 ? Array.from(tree.cells(row)) : [];
  if (!row || !inner || others.length > 0) return null;
  return [table, row, inner].some((node) => isHidden(tree, node, tree.name(node))) ? null : inner;
}

/**
 * The text of a cell in which nothing stands beside anything: `<td>3</td>`, `<td><p><span>3</span></p></td>`, empty
 * elements apart. Nine cells in ten are so, and there is nothing to join or to set apart. Null for all others.
 */
function onlyText<N>(tree: Tree<N>, cell: N): string | null {
  let node = cell;
  for (;;) {
    const child = onlyChild(tree, node);
    if (child === null) return '';
    if (child === undefined) return null;
    const name = tree.name(child);
    if (name === '#text') return tree.data(child).trim();
    if (name === '' || name === 'table' || SILENT.has(name) || OPAQUE.has(name)) return null;
    if (tree.hasAttributes(child) && isHidden(tree, child, name)) return null;
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

/** Appends the text below `start` to `pieces`; true where something that shows no text was met. Walks without recursion: pages nest deeply. */
function collect<N>(tree: Tree<N>, start: N, pieces: string[]): boolean {
  let opaque = false;
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
      if (OPAQUE.has(name)) opaque = true;
      else if (name !== 'table' && !isHidden(tree, node, name)) {
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
  return opaque;
}
