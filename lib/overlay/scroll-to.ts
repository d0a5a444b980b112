import type { Box } from './box.ts';
import { anchorOf, boxOf, isStretch, type Place, type Stretch } from './place.ts';
import { parentOf, rectOf, scrollBy, sizeOf } from './safe-dom.ts';

/** Brings a place into the middle of what scrolls around it; the page's own way of scrolling is kept unless motion is unwanted. */
export function scrollTo(place: Place, view: Window): void {
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'auto';
  if (isStretch(place)) return scrollToText(place, view, behavior);
  place.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
}

/** No browser scrolls to characters, and their element may be as long as the page. */
function scrollToText(stretch: Stretch, view: Window, behavior: ScrollBehavior): void {
  for (let element = anchorOf(stretch); element; element = parentOf(element)) {
    if (element !== view.document.documentElement && scrolls(element)) {
      scrollBy(element, { ...way(boxOf(stretch), rectOf(element)), behavior: 'instant' });
    }
  }
  const seen = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  view.scrollBy({ ...way(boxOf(stretch), seen), behavior });
}

function scrolls(element: Element): boolean {
  if (sizeOf(element, 'scrollHeight') <= sizeOf(element, 'clientHeight')) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** How far a box is from the middle of a frame; sideways only where it is not inside. */
function way(box: Box, frame: Box): { top: number; left: number } {
  const beside = Math.min(0, box.left - frame.left) || Math.max(0, box.right - frame.right);
  return { top: (box.top + box.bottom - frame.top - frame.bottom) / 2, left: beside };
}
