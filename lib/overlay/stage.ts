import type { Box } from './box.ts';
import { bestMark, isInView } from './best-mark.ts';
import { createCard } from './card.ts';
import { topicsOf, type Entry } from './entries.ts';
import { createFollower } from './follow.ts';
import { findPlace, type OverlayHost } from './host.ts';
import { listenToKeyboard } from './keyboard.ts';
import { markLabel, summary } from './labels.ts';
import { createMarks, type Mark, type Topics } from './marks.ts';
import { createNavigator, type NavigatorChoices } from './navigator.ts';
import { tableOf } from './place.ts';
import { rectOf } from './safe-dom.ts';
import { createPointer } from './pointer.ts';
import { createReadings } from './readings.ts';
import type { Tour, Values } from './given.ts';
import type { MarkPlan } from './roles.ts';
import { scrollTo } from './scroll-to.ts';
import { createShell } from './shell.ts';

/** What is to be shown on a page. */
export interface Shown {
  readonly entries: readonly Entry[];
  /** How the cells and passages of the entries are marked. */
  readonly plans: readonly MarkPlan[];
  readonly values: Values;
  /** All that was read, where the reader wants to see it. */
  readonly readings: Values | null;
  /** Null where the tab has no other frames with reports. */
  readonly tour: Tour | null;
}

/** Everything that stands on a page while there is something to show. */
export interface Stage {
  show(shown: Shown): void;
  /** Leads to a finding or an entry and opens its card; false when its place is gone. */
  reveal(topic: string): boolean;
  /** Leads to the entry after or before the one the reader is at, and opens its card; false where none has a place. */
  step(by: 1 | -1): boolean;
  /** The reader comes from another frame; false where there is nothing to come to. */
  enter(by: 1 | -1, open: boolean): boolean;
  remove(): void;
}

export interface StageActions {
  /** Null: there is no button for that. */
  readonly turnOff: (() => void) | null;
  readonly toggleReadings: (() => void) | null;
}

/** Puts up the overlay without marks. */
export function createStage(host: OverlayHost, choices: NavigatorChoices, actions: StageActions): Stage {
  const { document, language, template } = host;
  const { turnOff, toggleReadings } = actions;
  let entries: readonly Entry[] = [];
  let values: Values = {};
  const shell = createShell(document, language, host.openTree ?? false, soon);
  const marks = createMarks(
    document,
    shell,
    (plan) => findPlace(host, plan),
    () => follower.scheduleLater(),
  );
  const readings = createReadings(document, shell, language, (key) => findPlace(host, { key, passage: null }), soon);
  const card = createCard({ document, shell, marks, language, template, values: () => values, looked, turnOff });
  const navigator = createNavigator({
    document,
    shell,
    language,
    choices,
    goTo,
    open,
    here: () => host.here?.(),
    onward: (by) => host.onward?.(by, card.state()?.mode === 'pin'),
    toggleReadings,
    turnOff,
  });
  const follower = createFollower(document, shell.element, update);
  const pointer = createPointer(document, shell.element, marks, {
    rest: (mark) => card.state()?.mode !== 'pin' && card.open(mark, 'hover'),
    leave: () => card.state()?.mode === 'hover' && card.close(),
    click: (mark) => (mark ? pin(mark) : lookAway()),
    escape: () => (card.state() ? card.close() : navigator.leave() || lookAway()),
  });
  listenToKeyboard(shell, marks, card, bringIntoView);

  function soon(): void {
    follower.schedule();
  }

  function update(again: boolean): boolean {
    const attached = shell.element.isConnected;
    if (!attached) card.close();
    if (!shell.keep()) return false;
    if (!attached) listen(); // a page that writes itself anew throws out all listeners together with our element
    const moved = marks.update(again);
    readings.update(again);
    card.follow();
    standAside();
    return moved;
  }

  function listen(): void {
    const { body, documentElement } = document;
    const tables = marks.places().flatMap((place) => tableOf(place) ?? []);
    follower.start([...new Set([documentElement, ...(body ? [body] : []), ...tables])]);
    pointer.start();
    navigator.listen();
  }

  function show(shown: Shown): void {
    const before = card.state();
    ({ entries, values } = shown);
    marks.plan(shown.plans, (plan) => markLabel(plan, template, language));
    readings.show(shown.readings);
    update(false);
    listen();
    const mark = before && marks.find(before.key);
    if (before && mark?.plan.entries.some(({ id }) => id === before.entry)) card.open(mark, before.mode, before.entry);
    else card.close();
    const counts = summary(entries, language);
    navigator.show(entries, counts, shown.readings !== null, shown.tour);
    if (shown.tour?.here === false) lookAway();
    else shell.announce(counts);
  }

  /** The card tells what is looked at: that is stressed on the page, and the bar goes along. */
  function looked(entry: Entry | null, topics: Topics | null): void {
    marks.stress(topics);
    if (entry) navigator.isAt(entry);
    else navigator.avoid([]);
  }

  function lookAway(): void {
    card.close();
    marks.stress(null);
  }

  function entryOf(topic: string): Entry | undefined {
    return entries.find(({ id }) => id === topic) ?? entries.find((entry) => topicsOf(entry).has(topic));
  }

  function markOf(entry: Entry, topic: string): Mark | null {
    update(true);
    return bestMark(marks.about(topic === entry.id ? topicsOf(entry) : new Set([topic])), entry, topic);
  }

  function reveal(topic: string): boolean {
    const entry = entryOf(topic);
    const mark = entry && markOf(entry, topic);
    if (!mark) return false;
    bringIntoView(mark);
    pin(mark, topic);
    card.focus();
    return true;
  }

  /** A card that stays open may cover the bar. */
  function standAside(): void {
    if (card.state()?.mode === 'pin') navigator.avoid([rectOf(card.element)]);
  }

  function pin(mark: Mark, topic?: string): void {
    card.open(mark, 'pin', topic);
    standAside();
  }

  function placesOf({ sight }: Mark): readonly Box[] {
    return sight ? [sight.box] : [];
  }

  function open(entry: Entry): void {
    reveal(entry.id);
  }

  /** An open card goes along; else the place is stressed and the page stays free. */
  function goTo(entry: Entry): readonly Box[] | null {
    const isOpen = card.state()?.mode === 'pin';
    const hadFocus = card.element.contains(shell.root.activeElement);
    const mark = markOf(entry, entry.id);
    card.close();
    marks.stress(mark && topicsOf(entry));
    if (!mark) return null;
    bringIntoView(mark);
    if (isOpen) pin(mark, entry.id);
    if (hadFocus) card.focus();
    return [...placesOf(mark), ...(isOpen ? [rectOf(card.element)] : [])];
  }

  function step(by: 1 | -1): boolean {
    if (navigator.isAtEnd(by)) {
      host.onward?.(by, true);
      return true;
    }
    return entries.some(() => {
      const entry = navigator.step(by);
      return entry !== null && reveal(entry.id);
    });
  }

  function enter(by: 1 | -1, open: boolean): boolean {
    navigator.forget();
    if (open) return step(by);
    const entry = navigator.step(by);
    navigator.focus();
    return entry !== null;
  }

  function bringIntoView(mark: Mark): void {
    const view = document.defaultView;
    if (!view || !mark.place || isInView(mark, view)) return;
    scrollTo(mark.place, view);
    update(false);
  }

  function remove(): void {
    card.close();
    readings.remove();
    marks.remove();
    navigator.remove();
    pointer.stop();
    follower.stop();
    shell.remove();
  }

  return { show, reveal, step, enter, remove };
}
