import type { Language } from '../text/language.ts';
import { intersect, type Box } from './box.ts';
import { towards, type Corner } from './corner.ts';
import { circled, sentenceOf, type Entry } from './entries.ts';
import { listenToKeys } from './keys.ts';
import { createNavigatorView } from './navigator-view.ts';
import { rectOf } from './safe-dom.ts';
import type { Shell } from './shell.ts';
import { say } from './words.ts';

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
  readonly toggleReadings: (() => void) | null;
  readonly turnOff: (() => void) | null;
}

export interface Navigator {
  /** Lists these; `summary` is what is said before the reader begins. */
  show(entries: readonly Entry[], summary: string, readings: boolean): void;
  /** Goes to the entry after or before the one the reader is at; null where there is none. */
  step(by: 1 | -1): Entry | null;
  /** The reader has come to an entry by another way. */
  isAt(entry: Entry): void;
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
  let list: readonly Entry[] = [];
  let current: string | null = null;
  let summary = '';
  let menu = false;
  let readings = false;
  let gone = false;
  let evade: Corner | null = null;
  let back: HTMLElement | null = null;

  function index(): number {
    return list.findIndex((entry) => entry.id === current);
  }

  function draw(): void {
    if (list.length === 0) return view.remove();
    if (!view.element.isConnected) shell.root.append(view.element);
    view.draw({
      ...choices,
      corner: evade ?? choices.corner,
      menu,
      readings,
      count: list.length,
      at: index() + 1,
      sentence: sentence(),
    });
  }

  function sentence(): string {
    const entry = list[index()];
    if (!entry) return summary || say('begin', language);
    const text = `${circled(entry.number ?? 0)} ${sentenceOf(entry, language)}`;
    return gone ? `${text} · ${say('gone', language)}` : text;
  }

  function show(entries: readonly Entry[], nextSummary: string, areShown: boolean): void {
    list = entries.filter((entry) => entry.number !== null);
    summary = nextSummary;
    readings = areShown;
    if (index() < 0) current = null;
    draw();
  }

  function step(by: 1 | -1): Entry | null {
    const at = index();
    const entry = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
    if (!entry) return null;
    current = entry.id;
    const places = setting.goTo(entry);
    gone = places === null;
    evade = null;
    draw();
    makeRoom(places ?? []);
    shell.announce(`${index() + 1}/${list.length} ${sentence()}`);
    return entry;
  }

  /** Where the bar would cover what it leads to, it stands in another corner meanwhile. */
  function makeRoom(places: readonly Box[]): void {
    const covers = (): boolean => {
      const own = rectOf(view.element);
      return places.some((place) => intersect(own, place));
    };
    for (const side of ['top', 'bottom', 'left'] as const) {
      if (!covers()) return;
      evade = towards(evade ?? choices.corner, side);
      draw();
    }
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

  function remove(): void {
    keys.stop();
    view.remove();
  }

  return { show, step, isAt, leave, listen: keys.start, remove };
}
