import { intersect, widthOf, type Box } from './box.ts';
import { hiddenAt, layerStyle, round } from './layer-style.ts';
import { HOOK, make, makeStroke } from './make.ts';
import type { MarkPlan } from './roles.ts';
import type { Frame } from './shell.ts';
import type { Sight } from './survey.ts';

/** The element of one mark: a button where it says something about its place, else a mere line. */
export interface MarkView {
  readonly element: HTMLElement;
  dress(plan: MarkPlan, label: string): void;
  /** Moves the mark to where its place is seen; true where that changed anything. */
  move(sight: Sight | null, frame: Frame): boolean;
}

export function isButton({ role }: MarkPlan): boolean {
  return role !== 'term' && role !== 'quiet';
}

/** The empty element of a mark: a button of no looks, or something that screen readers pass over. */
export function makeMark(document: Document, button: boolean): HTMLElement {
  const element = make(document, button ? 'button' : 'div');
  if (button) element.setAttribute('type', 'button');
  else element.setAttribute('aria-hidden', 'true');
  return element;
}

/** Size of the signs that stand in a corner, and their distance from the edges. */
const SIGN = 9;
const SIGN_INSET = 4;
/** How much the frame takes of the cell on each side. */
const FRAME = 5;
/** An empty cell has no figure to draw the line under: it gets this much. */
const BLANK_LINE = 20;

/** An empty mark of a cell; `dress` says what it is, `move` where. */
export function createMarkView(document: Document, button: boolean): MarkView {
  const element = makeMark(document, button);
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
  return [
    layerStyle(window, frame, frame),
    layerStyle(box, window, frame),
    layerStyle(lineOf(box, text), box, frame),
    signStyle(box, text, frame),
    shown ? '' : 'out',
    text && Math.min(text.left - box.left, box.right - text.right) < FRAME ? 'tight' : '',
  ];
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
