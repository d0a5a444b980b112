import { intersect, type Box } from '../dom/box.ts';
import { at, round } from './layer-style.ts';
import { HOOK, make, makeStroke } from '../dom/make.ts';
import type { MarkPlan } from '../content/roles.ts';
import type { Frame } from './shell.ts';

/** The small sign in a corner of a marked cell, in several sizes: the first that covers no character is shown. */
export interface Sign {
  readonly elements: readonly (HTMLElement | SVGSVGElement)[];
  /** The style of each element: where it stands, or that it is not shown. */
  styles(box: Box, text: Box | null, frame: Frame): string[];
}

export const NO_SIGN: Sign = { elements: [], styles: () => [] };

interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALL: Size = { width: 9, height: 9 };
const NUMBERED_HEIGHT = 12;
/** Of a figure in the numbered hook, and of the strokes around it. */
const DIGIT = 5.8;
const HOOK_ROOM = 8;
/** Distance from the edges of the cell; a doubled frame takes more. */
const INSET = 4;
const CAUSE_INSET = 5;
const HIDDEN = 'display:none';

/** A hook with the number of the entry in it, or else a bare hook; a question mark where a cell could not be read. */
export function createSign(document: Document, plan: MarkPlan): Sign {
  if (plan.role === 'unread') return signOf([[make(document, 'span', 'sign', '?'), SMALL]], INSET);
  if (plan.role !== 'result' && plan.role !== 'doubt' && plan.role !== 'cause') return NO_SIGN;
  const bare = [makeStroke(document, HOOK, 10, 'sign hook'), SMALL] as const;
  const number = plan.entries[0]?.number ?? null;
  const inset = plan.role === 'cause' ? CAUSE_INSET : INSET;
  return signOf(number === null ? [bare] : [numbered(document, number), bare], inset);
}

/** The hook opens to the lower left, where the number stands. */
function numbered(document: Document, number: number): readonly [SVGSVGElement, Size] {
  const width = HOOK_ROOM + DIGIT * String(number).length;
  const right = width - 1.5;
  const svg = makeStroke(document, `M1 1.5H${right}V10.5l-2.2-2`, width, 'sign hook');
  svg.setAttribute('viewBox', `0 0 ${width} ${NUMBERED_HEIGHT}`);
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('x', '1');
  text.setAttribute('y', '11');
  text.textContent = String(number);
  svg.append(text);
  return [svg, { width, height: NUMBERED_HEIGHT }];
}

function signOf(variants: readonly (readonly [HTMLElement | SVGSVGElement, Size])[], inset: number): Sign {
  function styles(box: Box, text: Box | null, frame: Frame): string[] {
    let found = false;
    return variants.map(([, size]) => {
      const corner = found ? null : freeCorner(box, text, size, inset);
      if (!corner) return HIDDEN;
      found = true;
      const left = round((corner[0] - box.left) / frame.scaleX);
      const top = round((corner[1] - box.top) / frame.scaleY);
      return `${at(left, top)};width:${size.width}px;height:${size.height}px`;
    });
  }
  return { elements: variants.map(([element]) => element), styles };
}

/** The first corner in which nothing is printed; null where the cell is too full. */
function freeCorner(
  box: Box,
  text: Box | null,
  { width, height }: Size,
  inset: number,
): readonly [number, number] | null {
  const left = box.left + inset;
  const top = box.top + inset;
  const right = box.right - inset - width;
  const bottom = box.bottom - inset - height;
  if (right < left || bottom < box.top) return null;
  const corners = [
    [right, top],
    [left, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const isFree = ([x, y]: readonly [number, number]): boolean =>
    !text || !intersect({ left: x, top: y, right: x + width, bottom: y + height }, text);
  return corners.find(isFree) ?? null;
}
