import { createCard } from './card/card.ts';
import type { Entry } from './content/entries.ts';
import { createFollower } from './dom/follow.ts';
import { findPlace, type OverlayHost } from './host.ts';
import { listenToKeyboard } from './keyboard.ts';
import { markLabel, summary } from './card/labels.ts';
import { createLead, type Lead } from './lead.ts';
import { createMarks, type Topics } from './marks/marks.ts';
import { createNavigator, type NavigatorChoices } from './navigator/navigator.ts';
import { tableOf } from './dom/place.ts';
import { createPointer } from './marks/pointer.ts';
import { createReadings } from './readings/readings.ts';
import type { Tour, Values } from './content/given.ts';
import type { MarkPlan } from './content/roles.ts';
import { createShell } from './shell/shell.ts';

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
export interface Stage extends Pick<Lead, 'reveal' | 'step' | 'enter'> {
  show(shown: Shown): void;
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
    goTo: (entry) => lead.goTo(entry),
    open: (entry) => void lead.reveal(entry.id),
    here: () => host.here?.(),
    onward: (by) => host.onward?.(by, card.state()?.mode === 'pin'),
    toggleReadings,
    turnOff,
  });
  const lead = createLead({
    host,
    shell,
    marks,
    card,
    navigator: () => navigator,
    entries: () => entries,
    update,
  });
  const follower = createFollower(document, shell.element, update);
  const pointer = createPointer(document, shell.element, marks, {
    rest: (mark) => card.state()?.mode !== 'pin' && card.open(mark, 'hover'),
    leave: () => card.state()?.mode === 'hover' && card.close(),
    click: (mark) => (mark ? lead.pin(mark) : lookAway()),
    escape: () => (card.state() ? card.close() : navigator.leave() || lookAway()),
  });
  listenToKeyboard(shell, marks, card, lead.bringIntoView);

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
    lead.standAside();
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

  function remove(): void {
    card.close();
    readings.remove();
    marks.remove();
    navigator.remove();
    pointer.stop();
    follower.stop();
    shell.remove();
  }

  return { show, reveal: lead.reveal, step: lead.step, enter: lead.enter, remove };
}
