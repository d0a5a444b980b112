import { heightOf, intersect, widthOf, type Box } from './box.ts';
import { clipReader } from './clip.ts';
import { rectOf } from './safe-dom.ts';
import { anchorOf, boxOf, isStretch, lineBoxesOf, type Place } from './place.ts';

/** Where a place is seen at this moment, in the coordinates of the layout viewport. */
export interface Sight {
  readonly box: Box;
  /** The part that is neither clipped nor covered; null where none is. */
  shown: Box | null;
  readonly anchor: Element;
  /** Around the printed characters; null in an empty cell. */
  readonly text: Box | null;
  /** Where the place is a text: its lines. */
  readonly lines: readonly Box[];
}

/** Looks at places in one pass: reads only, so that the browser lays the page out at most once. */
export interface Survey {
  /** Null where the place is not rendered at all. */
  see(place: Place): Sight | null;
}

/** What the frame around characters takes on both sides. */
const ROOM = 5;

/** First and last piece of text of an element, so that the box of its characters can be asked again cheaply. */
const textEnds = new WeakMap<Element, { first: Text; last: Text } | null>();

/** Starts one pass over the page. What covers a place is found out afterwards. */
export function startSurvey(document: Document): Survey {
  const clip = clipReader(document);
  const ruler = document.createRange();

  function see(place: Place): Sight | null {
    const anchor = anchorOf(place);
    const characters = isStretch(place) ? boxOf(place) : null;
    const box = characters ? roomAround(characters, document.documentElement) : boxOf(place);
    if (!anchor || widthOf(box) < 1 || heightOf(box) < 1 || !isVisible(anchor)) return null;
    const frame = clip(characters ? anchor : placeContainer(anchor));
    const shown = frame && intersect(box, frame);
    if (isStretch(place)) return { anchor, box, shown, text: characters, lines: lineBoxesOf(place) };
    return { anchor, box, shown, text: textBox(ruler, place), lines: [] };
  }

  return { see };
}

/** Characters have no padding: their frame takes a little of what is around them, but never leaves the page. */
function roomAround(box: Box, page: Element): Box {
  const { left, right, top, bottom } = box;
  return intersect({ left: left - ROOM, right: right + ROOM, top, bottom }, rectOf(page)) ?? box;
}

/** A cell clips its own content, which does not concern the frame around it. */
function placeContainer(anchor: Element): Element {
  return anchor.parentElement ?? anchor;
}

function isVisible(element: Element): boolean {
  const options = { visibilityProperty: true, opacityProperty: true };
  return typeof element.checkVisibility === 'function' ? element.checkVisibility(options) : true;
}

function textBox(ruler: Range, element: Element): Box | null {
  const ends = endsOf(element);
  if (!ends) return null;
  ruler.setStart(ends.first, 0);
  ruler.setEnd(ends.last, ends.last.length);
  const box = ruler.getBoundingClientRect();
  return box.width > 0 ? box : null;
}

function endsOf(element: Element): { first: Text; last: Text } | null {
  const known = textEnds.get(element);
  if (known && element.contains(known.first) && element.contains(known.last)) return known;
  const ends = findEnds(element);
  textEnds.set(element, ends);
  return ends;
}

function findEnds(element: Element): { first: Text; last: Text } | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let first: Text | null = null;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.data.trim()) continue;
    first ??= node;
    last = node;
  }
  return first && last ? { first, last } : null;
}
