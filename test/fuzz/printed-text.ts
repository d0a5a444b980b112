import { type SavedNode } from '../../lib/read/saved-tree.ts';
import { type Place } from '../../lib/read/places.ts';

/** Written without a look at the readers, so that both cannot share a mistake. */
const NOT_SHOWN = new Set(
  'script style template noscript head select textarea iframe object rt table img input canvas svg embed video picture'.split(
    ' ',
  ),
);

function isHidden({ attributes }: SavedNode): boolean {
  return attributes.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}

/** The text that an element shows, tables in it left out. */
function shownText(element: SavedNode): string {
  let text = '';
  const open: SavedNode[] = [];
  for (let node = element.firstChild; node !== null || open.length > 0;) {
    if (node === null) {
      node = open.pop()?.next ?? null;
      continue;
    }
    if (node.name === '#text') text += node.data;
    if (node.firstChild !== null && !NOT_SHOWN.has(node.name) && !isHidden(node)) {
      open.push(node);
      node = node.firstChild;
    } else node = node.next;
  }
  return text;
}

/** What is printed at a place: the characters of a text, or all of an element that is shown. */
export function printedAt({ node, start, end }: Place<SavedNode>): string {
  return node.name === '#text' ? node.data.slice(start, end) : shownText(node);
}

/** What the only cell of the tables in it prints that prints anything; nothing where there are several. */
export function framedAt({ node }: Place<SavedNode>): string {
  const cells = tablesBelow(node).filter((text) => inked(text) !== '');
  return cells.length === 1 ? (cells[0] ?? '') : '';
}

/** True where tables in an element print something. */
export function isFrame({ node }: Place<SavedNode>): boolean {
  return tablesBelow(node).some((text) => inked(text) !== '');
}

function tablesBelow(node: SavedNode): string[] {
  const inside = node.name === '#text' ? [] : [...shownBelow(node)];
  return inside.filter(({ name }) => name === 'td' || name === 'th').map(shownText);
}

function* shownBelow(element: SavedNode): Generator<SavedNode> {
  const open: (SavedNode | null)[] = [element.firstChild];
  while (open.length > 0) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    open.push(node.next);
    const isShown = node.name === 'table' || !NOT_SHOWN.has(node.name);
    if (node.name === '#text' || !isShown || isHidden(node)) continue;
    yield node;
    open.push(node.firstChild);
  }
}

/** White space means nothing on paper. */
export const inked = (text: string): string => text.replace(/\s+/g, '');
