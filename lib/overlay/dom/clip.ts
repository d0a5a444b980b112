import { EVERYWHERE, intersect, type Box } from './box.ts';
import { parentOf, rectOf, sizeOf } from './safe-dom.ts';

/** Tells which part of the window the content of an element can show in; null where nothing of it can show. */
export type ClipReader = (element: Element) => Box | null;

/**
 * Reads the clipping of scrolling and hiding ancestors. One reader serves one pass over all marks: the cells of a table
 * share their ancestors, so that each ancestor is read once.
 */
export function clipReader(document: Document): ClipReader {
  const known = new Map<Element, Box | null>();

  function inside(element: Element | null): Box | null {
    if (!element || element === document.documentElement) return EVERYWHERE; // the window clips by itself
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const around = inside(containerOf(element, style));
    const own = clips(element, style, document) ? paddingBox(element) : EVERYWHERE;
    const box = around && intersect(around, own);
    known.set(element, box);
    return box;
  }

  return inside;
}

/** The nearest ancestor whose clipping applies: what is positioned leaves the scrolling boxes between it and its container. */
function containerOf(element: Element, style: CSSStyleDeclaration): Element | null {
  if (style.position === 'fixed') return null;
  let parent = parentOf(element);
  if (style.position !== 'absolute') return parent;
  while (parent && !isContainer(getComputedStyle(parent))) parent = parentOf(parent);
  return parent;
}

function isContainer(style: CSSStyleDeclaration): boolean {
  return style.position !== 'static' || style.transform !== 'none' || style.contain.includes('paint');
}

function clips(element: Element, style: CSSStyleDeclaration, document: Document): boolean {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return style.contain.includes('paint');
  if (element !== document.body || !document.documentElement) return true;
  return getComputedStyle(document.documentElement).overflowX !== 'visible'; // else the window scrolls for the body
}

function paddingBox(element: Element): Box {
  const rect = rectOf(element);
  const scale = scaleOf(element, rect);
  const left = rect.left + sizeOf(element, 'clientLeft') * scale;
  const top = rect.top + sizeOf(element, 'clientTop') * scale;
  return {
    left,
    top,
    right: left + sizeOf(element, 'clientWidth') * scale,
    bottom: top + sizeOf(element, 'clientHeight') * scale,
  };
}

/** By how much transforms and `zoom` around the element enlarge it. */
function scaleOf(element: Element, rect: DOMRect): number {
  if (!(element instanceof HTMLElement)) return 1;
  const width = Reflect.get(HTMLElement.prototype, 'offsetWidth', element) as number;
  return width > 0 ? rect.width / width : 1;
}
