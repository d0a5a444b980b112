import type { Language } from '../../text/language.ts';
import { letMove, type Corner } from '../dom/corner.ts';
import { HOOK, ICONS, make, makeStroke } from '../dom/make.ts';
import { say, type Word } from '../content/words.ts';

/** What the bar shows. */
export interface NavigatorState {
  /** How many entries there are, and which of them the reader is at; 0 for none yet. */
  readonly count: number;
  readonly at: number;
  readonly sentence: string;
  readonly corner: Corner;
  /** Shrunk to a dot. */
  readonly folded: boolean;
  readonly menu: boolean;
  readonly keys: boolean;
  readonly readings: boolean;
}

export interface NavigatorActions {
  step(by: 1 | -1): void;
  /** Opens what the sentence tells of. */
  open(): void;
  fold(on: boolean): void;
  move(corner: Corner): void;
  toggle(what: 'menu' | 'keys'): void;
  /** Null: there is no such choice. */
  readonly toggleReadings: (() => void) | null;
  readonly turnOff: (() => void) | null;
}

export interface NavigatorView {
  readonly element: HTMLElement;
  draw(state: NavigatorState): void;
  /** Moves the keyboard to the sentence, or to the dot where the bar is folded. */
  focus(): void;
  remove(): void;
}

/** The bar in a corner of the window: where the reader is, what stands there, and the way to the others. */
export function createNavigatorView(document: Document, language: Language, actions: NavigatorActions): NavigatorView {
  const element = make(document, 'div', 'nav');
  element.lang = language === 'zh' ? 'zh-CN' : 'en';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', say('navigator', language));
  element.setAttribute('popover', 'manual');

  const dot = button('dot', () => actions.fold(false));
  const handle = icon('move', 'handle', () => undefined);
  const count = make(document, 'span', 'count');
  const sentence = button('sentence', actions.open);
  const more = icon('options', 'more', () => actions.toggle('menu'));
  const bar = make(document, 'div', 'bar');
  const fold = icon('fold', 'fold', () => actions.fold(true));
  const menu = make(document, 'div', 'menu');
  menu.id = 'menu';
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', say('options', language));
  more.setAttribute('aria-controls', 'menu');
  const readings = actions.toggleReadings && button('choice', actions.toggleReadings, 'readings');
  const keys = button('choice', () => actions.toggle('keys'), 'keys');
  const turnOff = actions.turnOff && button('choice', actions.turnOff, 'turnOff');
  menu.append(...[readings, keys, turnOff].filter((one) => one !== null));
  const previous = icon('previous', 'previous', () => actions.step(-1));
  const next = icon('next', 'next', () => actions.step(1));
  bar.append(handle, count, sentence, previous, next, more, fold);
  element.append(bar, menu, dot);
  letMove(element, handle, actions.move);

  function button(className: string, action: () => void, word?: Word): HTMLButtonElement {
    const made = make(document, 'button', className, word ? say(word, language) : '');
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  function icon(word: Word, name: keyof typeof ICONS, action: () => void): HTMLButtonElement {
    const made = button(name, action);
    made.setAttribute('aria-label', say(word, language));
    made.title = say(word, language);
    made.append(makeStroke(document, ICONS[name], 24, 'icon'));
    return made;
  }

  function draw(state: NavigatorState): void {
    const position = state.at > 0 ? `${state.at}/${state.count}` : say('items', language, { count: state.count });
    element.className = `nav ${state.corner}${state.folded ? ' folded' : ''}`;
    bar.hidden = state.folded;
    dot.hidden = !state.folded;
    menu.hidden = state.folded || !state.menu;
    count.textContent = position;
    sentence.textContent = state.sentence;
    sentence.title = state.sentence;
    dot.replaceChildren(makeStroke(document, HOOK, 10, 'hook'), String(state.count));
    dot.setAttribute('aria-label', say('unfold', language, { count: state.count }));
    more.setAttribute('aria-expanded', String(state.menu));
    keys.setAttribute('aria-pressed', String(state.keys));
    readings?.setAttribute('aria-pressed', String(state.readings));
    if (typeof element.showPopover === 'function' && element.isConnected && !element.matches(':popover-open'))
      element.showPopover();
  }

  function focus(): void {
    (dot.hidden ? sentence : dot).focus({ preventScroll: true });
  }

  return { element, draw, focus, remove: () => element.remove() };
}
