import { parentOf, rectOf, tagOf } from './safe-dom.ts';
import { unite, type Box } from './box.ts';

/** Where a cell stands on the page: its element, or the characters of a table that is laid out with text. */
export type Place = Element | Range;

export function isRange(place: Place): place is Range {
  return 'startContainer' in place;
}

export function boxOf(place: Place): Box {
  return isRange(place) ? place.getBoundingClientRect() : rectOf(place);
}

/** The innermost element that holds all of the place. */
export function anchorOf(place: Place): Element | null {
  if (!isRange(place)) return place;
  const node = place.commonAncestorContainer;
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node);
}

export function isConnected(place: Place): boolean {
  return isRange(place) ? place.startContainer.isConnected : place.isConnected;
}

/** The box of the table row around a place, for cards that must not cover it. */
export function rowBoxOf(place: Place): Box {
  const box = boxOf(place);
  if (isRange(place)) return box;
  for (let element: Element | null = place; element; element = parentOf(element)) {
    const tag = tagOf(element);
    if (tag === 'tr') return unite(box, rectOf(element));
    if (tag === 'table' || tag === 'body') break;
  }
  return box;
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
  const first = isRange(a) ? a.startContainer : a;
  const second = isRange(b) ? b.startContainer : b;
  if (first === second) return isRange(a) && isRange(b) ? a.startOffset - b.startOffset : 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Brings a place into the middle of what scrolls around it; the page's own way of scrolling is kept unless motion is unwanted. */
export function scrollTo(place: Place, view: Window): void {
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  anchorOf(place)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'auto' });
}
