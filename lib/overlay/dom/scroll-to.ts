import { heightOf, unite, type Box } from './box.ts';
import { anchorOf, boxOf, headBoxOf, rowBoxOf, type Place } from './place.ts';
import { parentOf, rectOf, scrollBy, sizeOf } from './safe-dom.ts';

/** What headings and bars of the page may cover at the edges of the window. */
const EDGES = 96;

/**
 * Brings a place into the middle of what scrolls around it, together with the head of its table where both fit. The page's
 * own way of scrolling is kept unless motion is unwanted.
 */
export function scrollTo(place: Place, view: Window): void {
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (let element = anchorOf(place); element; element = parentOf(element)) {
    if (element === view.document.documentElement || !scrolls(element)) continue;
    const frame = rectOf(element);
    scrollBy(element, { ...way(wantedBox(place, heightOf(frame)), frame), behavior: 'instant' });
  }
  const seen = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  view.scrollBy({ ...way(wantedBox(place, view.innerHeight), seen), behavior: calm ? 'instant' : 'auto' });
  if (view.parent !== view) anchorOf(place)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The place, and above it the head of its table where `room` is high enough for both. */
export function wantedBox(place: Place, room: number): Box {
  const box = boxOf(place);
  const head = headBoxOf(place);
  const { left, right } = box;
  const whole = head && { ...unite(head, rowBoxOf(place)), left, right };
  return whole && heightOf(whole) <= room - EDGES ? whole : box;
}

function scrolls(element: Element): boolean {
  const inside = sizeOf(element, 'scrollHeight') > sizeOf(element, 'clientHeight');
  const aside = sizeOf(element, 'scrollWidth') > sizeOf(element, 'clientWidth');
  if (!inside && !aside) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return (inside && /auto|scroll|hidden/.test(overflowY)) || (aside && /auto|scroll|hidden/.test(overflowX));
}

/** How far a box is from the middle of a frame; sideways only where it is not inside. */
function way(box: Box, frame: Box): { top: number; left: number } {
  const beside = Math.min(0, box.left - frame.left) || Math.max(0, box.right - frame.right);
  return { top: (box.top + box.bottom - frame.top - frame.bottom) / 2, left: beside };
}
