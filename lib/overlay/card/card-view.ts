import type { Language } from '../../text/language.ts';
import { clamp, type Box } from '../dom/box.ts';
import type { CardContent } from './card-content.ts';
import { explanations, foldedPart, partBody } from './card-parts.ts';
import { HOOK, ICONS, make, makeStroke } from '../dom/make.ts';
import { heightFor, placeCard, type CardRoom, type Side } from './place-card.ts';
import { say, type Word } from '../content/words.ts';

export interface CardActions {
  turn(step: 1 | -1): void;
  close(): void;
  /** The reader has folded or unfolded something. */
  folded(): void;
  /** Null: there is no such button. */
  turnOff: (() => void) | null;
}

export interface CardView {
  readonly element: HTMLElement;
  /** `open`: the findings that are unfolded. */
  fill(content: CardContent, open: ReadonlySet<string>): void;
  /** The findings that are unfolded now. */
  unfolded(): ReadonlySet<string>;
  show(): void;
  hide(): void;
  /** Puts the card beside the cell; returns the side, to be given as `keep` the next time. */
  place(around: Pick<CardRoom, 'cell' | 'row' | 'terms'>, keep: Side | null): Side;
}

/** The card, hidden and empty; one element serves all findings. */
export function createCardView(document: Document, language: Language, actions: CardActions): CardView {
  const element = make(document, 'div', 'card');
  element.lang = language === 'zh' ? 'zh-CN' : 'en';
  element.hidden = true;
  element.tabIndex = -1;
  element.id = 'card';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'word message');
  element.setAttribute('popover', 'manual');

  function button(name: Word, action: () => void): HTMLButtonElement {
    const icon = name in ICONS ? ICONS[name as keyof typeof ICONS] : null;
    const made = make(document, 'button', name, icon ? '' : say(name, language));
    made.type = 'button';
    if (icon) made.append(makeStroke(document, icon, 24, 'icon'));
    if (icon) made.setAttribute('aria-label', say(name, language));
    made.addEventListener('click', action);
    return made;
  }

  function head({ word, index, count }: CardContent): HTMLElement {
    const made = make(document, 'div', 'head');
    const text = make(document, 'span', 'word');
    text.id = 'word';
    text.append(makeStroke(document, HOOK, 10, 'hook'), word);
    made.append(text);
    if (count > 1) {
      const turn = (step: 1 | -1) => (): void => actions.turn(step);
      made.append(make(document, 'span', 'count', `${index + 1}/${count}`));
      made.append(button('previous', turn(-1)), button('next', turn(1)));
    }
    made.append(button('close', actions.close));
    return made;
  }

  function foot({ rule }: CardContent): HTMLElement {
    const made = make(document, 'div', 'foot');
    made.append(make(document, 'span', 'rule', rule));
    if (actions.turnOff) made.append(button('turnOff', actions.turnOff));
    return made;
  }

  function fill(content: CardContent, open: ReadonlySet<string>): void {
    const active = (element.getRootNode() as ShadowRoot).activeElement;
    const focused = active && element.contains(active) ? active.className : null;
    element.className = `card ${content.severity}`;
    const message = make(document, 'p', 'message', content.message);
    message.id = 'message';
    const { explained, folds, parts } = content;
    const body = parts.flatMap((part) =>
      folds ? [foldedPart(document, part, open.has(part.id), actions.folded)] : partBody(document, part),
    );
    element.replaceChildren(head(content), message, ...(explained ? [explanations(document, explained)] : []), ...body);
    element.append(foot(content));
    element.scrollTop = 0;
    if (focused !== null) refocus(focused);
  }

  function unfolded(): ReadonlySet<string> {
    const open = [...element.querySelectorAll<HTMLElement>('details[open]')];
    return new Set(open.map((part) => part.dataset['finding'] ?? ''));
  }

  /** Turning the page replaces the button that was pressed: the new one gets its focus. */
  function refocus(className: string): void {
    const again = [...element.querySelectorAll('button')].find((candidate) => candidate.className === className);
    (again ?? element).focus({ preventScroll: true });
  }

  function show(): void {
    element.hidden = false;
    if (typeof element.showPopover === 'function' && !element.matches(':popover-open')) element.showPopover();
  }

  function hide(): void {
    if (typeof element.hidePopover === 'function' && element.matches(':popover-open')) element.hidePopover();
    element.hidden = true;
  }

  function place(around: Pick<CardRoom, 'cell' | 'row' | 'terms'>, keep: Side | null): Side {
    const now = element.getBoundingClientRect();
    const scale = now.width / element.offsetWidth || 1; // `zoom` of the page enlarges the card as well
    const view = visibleBox(document.defaultView);
    const border = element.offsetHeight - element.clientHeight;
    const natural = (element.scrollHeight + border) * scale;
    const height = heightFor(natural, { ...around, view });
    element.style.maxHeight = height < natural ? `${Math.floor(height / scale)}px` : '';
    const spot = placeCard({ ...around, view, width: now.width, height }, keep);
    // relative to where it stands, as transforms of the page move even what is fixed where there is no top layer
    moveBy(element, (spot.left - now.left) / scale, (spot.top - now.top) / scale);
    return spot.side;
  }

  return { element, fill, unfolded, show, hide, place };
}

/** By a transform, as all that moves (layer-style.ts). */
function moveBy(element: HTMLElement, x: number, y: number): void {
  if (Math.abs(x) < 0.5 && Math.abs(y) < 0.5) return;
  const [left = 0, top = 0] = element.style.translate.split(' ').map((length) => parseFloat(length) || 0);
  const moved = [left + x, top + y].map((length) => `${Math.round(clamp(length, -1e6, 1e6))}px`);
  element.style.translate = moved.join(' ');
}

/** What is seen of the layout viewport; less than all of it after a pinch. */
function visibleBox(view: Window | null): Box {
  const seen = view?.visualViewport;
  if (!seen) return { left: 0, top: 0, right: view?.innerWidth ?? 0, bottom: view?.innerHeight ?? 0 };
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, right: left + width, bottom: top + height };
}
