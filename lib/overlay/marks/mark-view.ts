import { widthOf, type Box } from '../dom/box.ts';
import { hiddenAt, layerStyle } from '../shell/layer-style.ts';
import { make } from '../dom/make.ts';
import type { MarkPlan } from '../content/roles.ts';
import type { Frame } from '../shell/shell.ts';
import { createSign, NO_SIGN, type Sign } from '../shell/sign.ts';
import type { Sight } from '../dom/survey.ts';

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

/** How much the frame takes of the cell on each side. */
const FRAME = 5;
/** An empty cell has no figure to draw the line under: it gets this much. */
const BLANK_LINE = 20;

/** An empty mark of a cell; `dress` says what it is, `move` where. */
export function createMarkView(document: Document, button: boolean): MarkView {
  const element = makeMark(document, button);
  const full = make(document, 'span', 'full');
  const line = make(document, 'span', 'line');
  element.append(full);
  let sign: Sign = NO_SIGN;
  let written: string | null = null;

  function dress(plan: MarkPlan, label: string): void {
    element.className = `mark ${plan.role}${plan.certain ? ' sure' : ''}`;
    if (button) element.setAttribute('aria-label', label);
    sign = createSign(document, plan);
    full.replaceChildren(line, ...sign.elements);
    written = null;
  }

  function move(sight: Sight | null, frame: Frame): boolean {
    const geometry = sight ? geometryOf(sight, frame, sign) : [];
    const key = geometry.join();
    if (key === written) return false;
    written = key;
    element.hidden = !sight;
    if (sight) write(geometry);
    return true;
  }

  function write(geometry: readonly string[]): void {
    const [shown = '', whole = '', stroke = '', out = '', tight = '', ...corners] = geometry;
    element.style.cssText = shown;
    full.style.cssText = whole;
    line.style.cssText = stroke;
    sign.elements.forEach((one, index) => (one.style.cssText = corners[index] ?? ''));
    element.classList.toggle('out', out !== '');
    element.classList.toggle('tight', tight !== '');
  }

  return { element, dress, move };
}

/** Styles of the parts; a word where nothing of the cell is seen, one where its figure stands at the very edge; the sign. */
function geometryOf({ box, shown, text }: Sight, frame: Frame, sign: Sign): string[] {
  const window = shown ?? hiddenAt(box, frame.page);
  return [
    layerStyle(window, frame, frame),
    layerStyle(box, window, frame),
    layerStyle(lineOf(box, text), box, frame),
    shown ? '' : 'out',
    text && Math.min(text.left - box.left, box.right - text.right) < FRAME ? 'tight' : '',
    ...sign.styles(box, text, frame),
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
