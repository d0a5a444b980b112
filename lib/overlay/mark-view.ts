import { clamp, heightOf, intersect, widthOf, type Box } from './box.ts';
import { HOOK, make, makeStroke } from './make.ts';
import type { MarkPlan } from './roles.ts';
import type { Frame } from './shell.ts';
import type { Sight } from './survey.ts';

/** The element of one mark: a button where it says something about its cell, else a mere line. */
export interface MarkView {
  readonly element: HTMLElement;
  dress(plan: MarkPlan, label: string): void;
  /** Moves the mark to where its cell is seen; true where that changed anything. */
  move(sight: Sight | null, frame: Frame): boolean;
}

export function isButton(plan: MarkPlan): boolean {
  return plan.role === 'result' || plan.role === 'doubt' || plan.role === 'unread';
}

/** Size of the signs that stand in a corner, and their distance from the edges. */
const SIGN = 9;
const SIGN_INSET = 4;
/** How much the frame takes of the cell on each side. */
const FRAME = 5;
/** An empty cell has no figure to draw the line under: it gets this much. */
const BLANK_LINE = 20;

/** An empty mark; `dress` says what it is, `move` where. */
export function createMarkView(document: Document, button: boolean): MarkView {
  const element = button ? make(document, 'button') : make(document, 'div');
  if (button) element.setAttribute('type', 'button');
  else element.setAttribute('aria-hidden', 'true');
  const full = make(document, 'span', 'full');
  const line = make(document, 'span', 'line');
  const sign = make(document, 'span', 'sign');
  element.append(full);
  let written: string | null = null;

  function dress(plan: MarkPlan, label: string): void {
    element.className = `mark ${plan.role}${plan.certain ? ' sure' : ''}`;
    if (button) element.setAttribute('aria-label', label);
    full.replaceChildren(line, sign);
    sign.replaceChildren(
      ...(plan.role === 'unread' ? ['?'] : plan.role === 'result' ? [makeStroke(document, HOOK, 10, 'hook')] : []),
    );
    written = null;
  }

  function move(sight: Sight | null, frame: Frame): boolean {
    const geometry = sight ? geometryOf(sight, frame) : [];
    const key = geometry.join();
    if (key === written) return false;
    written = key;
    element.hidden = !sight;
    if (sight) write(geometry);
    return true;
  }

  function write(geometry: readonly string[]): void {
    const [shown = '', whole = '', stroke = '', corner = '', out = '', tight = ''] = geometry;
    element.style.cssText = shown;
    full.style.cssText = whole;
    line.style.cssText = stroke;
    sign.style.cssText = corner;
    element.classList.toggle('out', out !== '');
    element.classList.toggle('tight', tight !== '');
  }

  return { element, dress, move };
}

/** Styles of the four parts, a word where nothing of the cell is seen, and one where its figure stands at the very edge. */
function geometryOf({ box, shown, text }: Sight, frame: Frame): string[] {
  const window = shown ?? hiddenAt(box, frame.page);
  const toLayer = (part: Box, origin: { left: number; top: number }): string => {
    const x = (part.left - origin.left) / frame.scaleX;
    const y = (part.top - origin.top) / frame.scaleY;
    return rectStyle(x, y, widthOf(part) / frame.scaleX, heightOf(part) / frame.scaleY);
  };
  return [
    toLayer(window, frame),
    toLayer(box, window),
    toLayer(lineOf(box, text), box),
    signStyle(box, text, frame),
    shown ? '' : 'out',
    text && Math.min(text.left - box.left, box.right - text.right) < FRAME ? 'tight' : '',
  ];
}

/** A mark that is not seen keeps a point near its cell, so that Tab still reaches it. */
function hiddenAt(box: Box, page: Box): Box {
  const left = clamp(box.left, page.left, page.right);
  const top = clamp(box.top, page.top, page.bottom);
  return { left, top, right: left, bottom: top };
}

function rectStyle(x: number, y: number, width: number, height: number): string {
  return `left:${round(x)}px;top:${round(y)}px;width:${round(width)}px;height:${round(height)}px`;
}

/** Layout works in 64ths of a pixel: anything finer would only look like a change. */
function round(value: number): number {
  return Math.round(value * 64) / 64;
}

/** The line of a term stands directly under its figure. */
function lineOf(box: Box, text: Box | null): Box {
  const middle = (box.left + box.right) / 2;
  const half = Math.min(BLANK_LINE, widthOf(box) - 4) / 2;
  const left = text ? Math.max(text.left - 2, box.left + 2) : middle - half;
  const right = text ? Math.min(text.right + 2, box.right - 2) : middle + half;
  const bottom = Math.min(text ? text.bottom + 2 : box.bottom - 4, box.bottom - 2);
  return { left, right, top: bottom - 3, bottom };
}

/** The first corner in which the sign covers no character; none where the cell is too full. */
function signStyle(box: Box, text: Box | null, frame: Frame): string {
  const left = box.left + SIGN_INSET;
  const top = box.top + SIGN_INSET;
  const right = box.right - SIGN_INSET - SIGN;
  const bottom = box.bottom - SIGN_INSET - SIGN;
  const corners = [
    [right, top],
    [left, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const free = corners.find(
    ([x, y]) => !text || !intersect({ left: x, top: y, right: x + SIGN, bottom: y + SIGN }, text),
  );
  if (!free || right < left || bottom < box.top) return 'display:none';
  return `left:${round((free[0] - box.left) / frame.scaleX)}px;top:${round((free[1] - box.top) / frame.scaleY)}px`;
}
