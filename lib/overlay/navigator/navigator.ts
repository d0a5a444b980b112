import type { Language } from '../../text/language.ts';
import { intersect, type Box } from '../dom/box.ts';
import type { Corner } from '../dom/corner.ts';
import { circled, sentenceOf, type Entry } from '../content/entries.ts';
import { listenToKeys } from '../dom/keys.ts';
import { createNavigatorView } from './navigator-view.ts';
import { rectOf } from '../dom/safe-dom.ts';
import type { Tour } from '../content/given.ts';
import type { Shell } from '../shell/shell.ts';
import { standAside } from '../dom/stand-aside.ts';
import { createVisiblePart } from '../shell/visible-part.ts';
import { say } from '../content/words.ts';

/** What the reader has chosen about the bar; kept as long as the page is open. */
export interface NavigatorChoices {
  corner: Corner;
  folded: boolean;
  keys: boolean;
}

export function defaultChoices(): NavigatorChoices {
  return { corner: 'bottom right', folded: false, keys: true };
}

export interface NavigatorSetting {
  readonly document: Document;
  readonly shell: Shell;
  readonly language: Language;
  readonly choices: NavigatorChoices;
  /** Leads the reader to an entry; returns where it is to be seen, null where its place is gone. */
  goTo(entry: Entry): readonly Box[] | null;
  /** Opens the card of the entry and moves the keyboard into it. */
  open(entry: Entry): void;
  /** The reader has come here from another frame. */
  here(): void;
  /** Leads on to the next frame, or back to the one before. */
  onward(by: 1 | -1): void;
  readonly toggleReadings: (() => void) | null;
  readonly turnOff: (() => void) | null;
}

export interface Navigator {
  /** Lists these; `summary` is what is said before the reader begins. */
  show(entries: readonly Entry[], summary: string, readings: boolean, tour: Tour | null): void;
  /** Goes to the entry after or before the one the reader is at; null where there is none in this frame. */
  step(by: 1 | -1): Entry | null;
  /** True where the next step leads into another frame. */
  isAtEnd(by: 1 | -1): boolean;
  /** The reader is at no entry. */
  forget(): void;
  /** Moves the keyboard to the bar. */
  focus(): void;
  /** The reader has come to an entry by another way. */
  isAt(entry: Entry): void;
  /** Stands aside while it would cover one of these, or of those that it should rather not; where there are none, at home. */
  avoid(places: readonly Box[], rather?: readonly Box[]): void;
  /** Leaves the bar: closes its menu, gives the keyboard back; false where there was nothing to leave. */
  leave(): boolean;
  listen(): void;
  remove(): void;
}

/** The bar that leads from entry to entry; nothing while there are none. */
export function createNavigator(setting: NavigatorSetting): Navigator {
  const { document, shell, language, choices, toggleReadings, turnOff } = setting;
  const view = createNavigatorView(document, language, { step, open, fold, move, toggle, toggleReadings, turnOff });
  const keys = listenToKeys(document, shell.element, (by) => {
    if (choices.keys && list.length > 0) stepByKey(by);
  });
  const seen = createVisiblePart(document, shell, (insets) => {
    for (const [side, length] of Object.entries(insets)) view.element.style.setProperty(`--${side}`, `${length}px`);
  });
  let list: readonly Entry[] = [];
  let current: string | null = null;
  let summary = '';
  let menu = false;
  let readings = false;
  let gone = false;
  let evade: Corner | null = null;
  let back: HTMLElement | null = null;
  let tour: Tour | null = null;

  function index(): number {
    return list.findIndex((entry) => entry.id === current);
  }

  function draw(): void {
    if (list.length === 0 || tour?.here === false) return view.remove();
    if (!view.element.isConnected) shell.root.append(view.element);
    view.draw({
      ...choices,
      corner: evade ?? choices.corner,
      menu,
      readings,
      count: total(),
      at: index() < 0 ? 0 : (tour?.before ?? 0) + index() + 1,
      sentence: sentence(),
    });
  }

  /** Of the whole tab; what is known of it may lag behind. */
  function total(): number {
    return Math.max(tour?.total ?? 0, (tour?.before ?? 0) + list.length);
  }

  function sentence(): string {
    const entry = list[index()];
    if (!entry) return total() > list.length ? say('begin', language) : summary || say('begin', language);
    const text = `${circled(entry.number ?? 0)} ${sentenceOf(entry, language)}`;
    return gone ? `${text} · ${say('gone', language)}` : text;
  }

  function show(entries: readonly Entry[], nextSummary: string, areShown: boolean, nextTour: Tour | null): void {
    list = entries.filter((entry) => entry.number !== null);
    summary = nextSummary;
    readings = areShown;
    // Another count has another width: what appears anew is no layout shift, what changes its size is one of the page's.
    if (tour?.total !== nextTour?.total && !view.element.contains(shell.root.activeElement)) view.remove();
    tour = nextTour;
    if (index() < 0 || tour?.here === false) current = null;
    draw();
  }

  function isAtEnd(by: 1 | -1): boolean {
    const at = index();
    return at >= 0 && total() > list.length && list[at + by] === undefined;
  }

  function step(by: 1 | -1): Entry | null {
    if (isAtEnd(by)) {
      setting.onward(by);
      return null;
    }
    const at = index();
    const entry = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
    if (!entry) return null;
    current = entry.id;
    if (tour?.here === false) setting.here();
    const places = setting.goTo(entry);
    gone = places === null;
    goHome();
    avoid(places ?? []);
    shell.announce(`${(tour?.before ?? 0) + index() + 1}/${total()} ${sentence()}`);
    return entry;
  }

  function avoid(places: readonly Box[], rather: readonly Box[] = []): void {
    if (!view.element.isConnected) return;
    if (places.length === 0) return goHome();
    const own = rectOf(view.element);
    if ([...places, ...rather].some((box) => intersect(own, box)))
      standAside({ box: () => rectOf(view.element), putIn }, choices.corner, places, rather);
  }

  function putIn(corner: Corner): void {
    evade = corner === choices.corner ? null : corner;
    draw();
  }

  function goHome(): void {
    evade = null;
    draw();
  }

  function stepByKey(by: 1 | -1): void {
    const active = document.activeElement as HTMLElement | null;
    choices.folded = false;
    step(by);
    if (active !== shell.element) back = active === document.body ? null : active;
    if (!shell.root.activeElement) view.focus();
  }

  function isAt(entry: Entry): void {
    if (entry.number === null || entry.id === current) return;
    current = entry.id;
    if (tour?.here === false) setting.here();
    gone = false;
    draw();
  }

  function open(): void {
    const entry = list[index()];
    if (entry) setting.open(entry);
    else step(1);
  }

  function fold(on: boolean): void {
    choices.folded = on;
    menu = false;
    draw();
    view.focus();
  }

  function move(corner: Corner): void {
    choices.corner = corner;
    evade = null;
    draw();
  }

  function toggle(what: 'menu' | 'keys'): void {
    if (what === 'menu') menu = !menu;
    else choices.keys = !choices.keys;
    draw();
  }

  function leave(): boolean {
    const focused = view.element.contains(shell.root.activeElement);
    if (!focused && !menu) return false;
    menu = false;
    draw();
    if (focused && back?.isConnected) back.focus({ preventScroll: true });
    else if (focused) (shell.root.activeElement as HTMLElement).blur();
    back = null;
    return true;
  }

  function listen(): void {
    keys.start();
    seen.start();
  }

  function remove(): void {
    keys.stop();
    seen.stop();
    view.remove();
  }

  function forget(): void {
    current = null;
  }

  return { show, step, isAtEnd, forget, focus: view.focus, isAt, avoid, leave, listen, remove };
}
