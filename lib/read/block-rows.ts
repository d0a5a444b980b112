import { INVISIBLE } from '../model/invisible.ts';
import { breaksLine, isHidden, type Tree } from './tree.ts';

/** No form has more rows, none more cells in a row. */
const MOST_ROWS = 2000;
const MOST_CELLS = 100;
/** A row stands a few elements above its labels. */
const MOST_LEVELS = 20;
const NO_CELL: ReadonlySet<string> = new Set(['br', 'hr', 'wbr', 'img', 'col']);
/** Two numbers, and nothing between them that could stand within one. */
const SEVERAL = /\d[ \t\n\u3000]+\d/;
/** One such cell may be an oddity; a text whose every word is an element has many. */
const MOST_SEVERAL = 2;

/**
 * What can be a cell: the children of an element that are elements or print something. Lines that are set apart by a line
 * break are no cells.
 */
export function cellsOf<N>(tree: Tree<N>, row: N, most = MOST_CELLS): N[] {
  const cells: N[] = [];
  let isBroken = false;
  for (let child = tree.first(row); child !== null && cells.length < most; child = tree.next(child)) {
    const name = tree.name(child);
    if (name === 'br' && cells.length > 0) isBroken = true;
    // Word ends its paragraphs with an element of another namespace, `o:p`.
    if (name === '' || NO_CELL.has(name) || name.includes(':')) continue;
    if (name === '#text' ? tree.data(child).trim() === '' : isHidden(tree, child, name)) continue;
    if (isBroken) return [];
    cells.push(child);
  }
  return cells;
}

/**
 * The rows around a node: those of the innermost element most of whose children have several cells, together with those of
 * the elements of the same kind right before and behind it; of none where `isTable` finds no table in them. What has been
 * looked at is kept in `known`, with whether it is a table: it is not looked at again, and its rows are returned once.
 */
export function rowsAround<N>(
  tree: Tree<N>,
  node: N,
  known: Map<N, boolean>,
  isTable: (rows: readonly N[]) => boolean,
): readonly N[] {
  let element = tree.parent(node);
  for (let level = 0; element !== null && element !== tree.root && level < MOST_LEVELS; level += 1) {
    if (tree.name(element) === 'table') break;
    const group = element;
    element = tree.parent(element);
    if (known.get(group) === true) return [];
    if (known.has(group)) continue;
    const rows = isGroup(tree, group) ? groupsAround(tree, group).flatMap((each) => rowsOf(tree, each)) : [];
    known.set(group, rows.length <= MOST_ROWS && isTable(rows));
    if (known.get(group) === true) return rows;
  }
  return [];
}

function isElement<N>(tree: Tree<N>, node: N): boolean {
  const name = tree.name(node);
  return name !== '#text' && name !== '';
}

function isGroup<N>(tree: Tree<N>, element: N, least = 2): boolean {
  if (!isElement(tree, element)) return false;
  const children = cellsOf(tree, element, MOST_ROWS);
  const rows = children.filter((child) => isElement(tree, child) && cellsOf(tree, child, 2).length > 1);
  return rows.length >= least && rows.length * 2 > children.length;
}

function groupsAround<N>(tree: Tree<N>, group: N): N[] {
  const parent = tree.parent(group);
  const siblings = parent === null ? [group] : cellsOf(tree, parent, MOST_ROWS);
  const at = siblings.indexOf(group);
  if (at < 0) return [group];
  let [from, to] = [at, at + 1];
  while (from > 0 && isGroup(tree, siblings[from - 1] as N, 1)) from -= 1;
  while (to < siblings.length && isGroup(tree, siblings[to] as N, 1)) to += 1;
  return siblings.slice(from, to);
}

/** The children of a group; those that are groups themselves (head and body of a table) stand for their own children. */
function rowsOf<N>(tree: Tree<N>, group: N): N[] {
  return cellsOf(tree, group, MOST_ROWS).flatMap((child) =>
    isGroup(tree, child) ? cellsOf(tree, child, MOST_ROWS) : [child],
  );
}

function printedText<N>(tree: Tree<N>, node: N): string {
  const text = tree.name(node) === '#text' ? tree.data(node) : isElement(tree, node) ? tree.text(node) : '';
  return text.replace(INVISIBLE, '');
}

/**
 * True where the elements of a row are no cells but pieces of running text, as Word makes them: some of its numbers are
 * set apart by white space and others are not, or stand together in one element.
 */
export function areTorn<N>(tree: Tree<N>, rows: readonly N[]): boolean {
  let several = 0;
  for (const row of rows) {
    const gaps = new Set<boolean>();
    let last: string | null = null;
    for (let child = tree.first(row); child !== null; child = tree.next(child)) {
      const text = printedText(tree, child);
      if (breaksLine(tree.name(child)) || /\p{Script=Han}/u.test(text)) {
        last = null;
        continue;
      }
      if (SEVERAL.test(text.trim())) several += 1;
      if (text.trim() === '') {
        // Blank text belongs to what stands before it; a blank element is a cell.
        last = last !== null && tree.name(child) === '#text' ? last + text : null;
        continue;
      }
      if (last !== null) gaps.add(/\s$/.test(last) || /^\s/.test(text));
      last = text;
    }
    if (gaps.size > 1) return true;
  }
  return several > MOST_SEVERAL;
}
