import { parentOf, rectOf, tagOf } from './safe-dom.ts';
import { unite, type Box } from './box.ts';

/** Characters of the page, a range for each text node that they stand in; never empty. */
export type Stretch = readonly [Range, ...Range[]];

/** Where something stands on the page: a cell that is an element, or characters. */
export type Place = Element | Stretch;

export function isStretch(place: Place): place is Stretch {
  return Array.isArray(place);
}

export function boxOf(place: Place): Box {
  if (!isStretch(place)) return rectOf(place);
  const [first, ...rest] = lineBoxesOf(place);
  return first ? rest.reduce(unite, first) : place[0].getBoundingClientRect();
}

/** The boxes of characters, line by line; those of characters that are not rendered are left out. */
export function lineBoxesOf(stretch: Stretch): Box[] {
  return stretch.flatMap((range) => [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
}

/** The innermost element around the place; around the first characters of a text. */
export function anchorOf(place: Place): Element | null {
  if (!isStretch(place)) return place;
  const node = place[0].commonAncestorContainer;
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
}

export function isConnected(place: Place): boolean {
  return isStretch(place) ? place.every((range) => range.startContainer.isConnected) : place.isConnected;
}

/** The printed characters of a stretch. */
export function textOf(stretch: Stretch): string {
  return stretch.map(String).join('');
}

/** True where two places are the same element or the same characters. */
export function isSamePlace(a: Place | null, b: Place | null): boolean {
  if (a === b || !a || !b || !isStretch(a) || !isStretch(b)) return a === b;
  return a.length === b.length && a.every((range, index) => isSameRange(range, b[index] as Range));
}

function isSameRange(a: Range, b: Range): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endOffset === b.endOffset;
}

/** The box of the table row around a place, for cards that must not cover it. */
export function rowBoxOf(place: Place): Box {
  const box = boxOf(place);
  if (isStretch(place)) return box;
  for (let element: Element | null = place; element; element = parentOf(element)) {
    const tag = tagOf(element);
    if (tag === 'tr') return unite(box, rectOf(element));
    if (tag === 'table' || tag === 'body') break;
  }
  return box;
}

/** The rows at the head of the table around a place, which say what its columns are; null where there is no table. */
export function headBoxOf(place: Place): Box | null {
  const table = tableOf(place);
  if (!(table instanceof HTMLTableElement)) return null;
  const [first] = table.rows;
  if (!first) return null;
  const depth = Math.max(1, ...[...first.cells].map((cell) => cell.rowSpan));
  return [...table.rows].slice(1, depth).reduce((box, row) => unite(box, rectOf(row)), rectOf(first) as Box);
}

/** The table around a place; its size tells when columns move. */
export function tableOf(place: Place): Element | null {
  for (let element = anchorOf(place); element; element = parentOf(element)) {
    if (tagOf(element) === 'table') return element;
  }
  return null;
}

/** Order of reading: negative where `a` comes before `b`. */
export function compareReading(a: Place, b: Place): number {
  const first = isStretch(a) ? a[0].startContainer : a;
  const second = isStretch(b) ? b[0].startContainer : b;
  if (first === second) return isStretch(a) && isStretch(b) ? a[0].startOffset - b[0].startOffset : 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
