import { isSameText } from '../../text/passage.ts';
import { holds } from '../dom/box.ts';
import { createCovers } from '../dom/cover.ts';
import { createHighlights, lookOf, type Highlights } from './highlights.ts';
import { createMarkView, isButton, type MarkView } from './mark-view.ts';
import { compareReading, isConnected, isSamePlace, isStretch, lineBoxesOf, textOf, type Place } from '../dom/place.ts';
import type { MarkPlan } from '../content/roles.ts';
import { contains } from '../dom/safe-dom.ts';
import type { Shell } from '../shell/shell.ts';
import { startSurvey, type Sight } from '../dom/survey.ts';
import { createTextView } from './text-view.ts';

/** One marked cell or passage. */
export interface Mark {
  readonly plan: MarkPlan;
  readonly view: MarkView;
  readonly place: Place | null;
  readonly sight: Sight | null;
}

/** Ids of findings and entries. */
export type Topics = ReadonlySet<string>;

/** All marks of a page. */
export interface Marks {
  /** Replaces the marks; those of places that stay keep their element, and with it the focus. */
  plan(plans: readonly MarkPlan[], labelOf: (plan: MarkPlan) => string): void;
  /** Moves all marks to where their places are; `again` asks anew where each is. True where anything moved. */
  update(again: boolean): boolean;
  find(key: string): Mark | null;
  /** The marks of some findings and entries. */
  about(topics: Topics): readonly Mark[];
  /** The mark that an event on the page is about. */
  at(event: MouseEvent): Mark | null;
  /** The mark whose element this is. */
  of(element: EventTarget | null): Mark | null;
  /** Stresses what some findings and entries are about and dims the others; null ends that. */
  stress(topics: Topics | null): void;
  places(): Place[];
  /** True where some of the places are characters, which no event names. */
  hasText(): boolean;
  /** Takes away what does not stand in the shell. */
  remove(): void;
}

interface OwnMark extends Mark {
  plan: MarkPlan;
  place: Place | null;
  sight: Sight | null;
}

/** Draws into the layer of the shell; `placeOf` tells where something stands now, `later` is called to ask for an update. */
export function createMarks(
  document: Document,
  shell: Shell,
  placeOf: (plan: MarkPlan) => Place | null,
  later: () => void,
): Marks {
  const covers = createCovers(document, shell.element);
  /** Undefined until there are words to underline. */
  let highlights: Highlights | null | undefined;
  let marks = new Map<string, OwnMark>();
  let byPlace = new Map<EventTarget, OwnMark>();
  let stressed: Topics | null = null;

  function plan(plans: readonly MarkPlan[], labelOf: (plan: MarkPlan) => string): void {
    const before = marks;
    if (highlights === undefined && plans.some((one) => one.passage)) highlights = createHighlights(document);
    marks = new Map(plans.map((one) => [one.key, keepOrMake(before.get(one.key), one)]));
    for (const mark of marks.values()) mark.view.dress(mark.plan, labelOf(mark.plan));
    for (const [key, mark] of before) if (marks.get(key)?.view !== mark.view) mark.view.element.remove();
    locate(true);
    sortElements();
  }

  function keepOrMake(known: OwnMark | undefined, one: MarkPlan): OwnMark {
    const button = isButton(one);
    if (!known || isButton(known.plan) !== button) {
      const view = one.passage
        ? createTextView(document, button, highlights === null)
        : createMarkView(document, button);
      return { plan: one, view, place: null, sight: null };
    }
    known.plan = one;
    return known;
  }

  function locate(again: boolean): boolean {
    let changed = false;
    for (const mark of marks.values()) {
      if (!again && mark.place && stands(mark.plan, mark.place)) continue;
      const found = placeOf(mark.plan);
      const place = found && stands(mark.plan, found) ? found : null;
      if (isSamePlace(place, mark.place)) continue;
      changed = true;
      mark.place = place;
    }
    byPlace = new Map();
    for (const mark of marks.values()) if (mark.place && !isStretch(mark.place)) byPlace.set(mark.place, mark);
    return changed;
  }

  /** Tab goes through the marks in the order in which the report is read. Elements move only where the order has changed. */
  function sortElements(): void {
    const sorted = [...marks.values()].toSorted((a, b) => {
      return a.place && b.place ? compareReading(a.place, b.place) : Number(!a.place) - Number(!b.place);
    });
    sorted.forEach(({ view }, index) => {
      const there = shell.layer.children[index] ?? null;
      if (there !== view.element) shell.layer.insertBefore(view.element, there);
    });
  }

  function update(again: boolean): boolean {
    if (locate(again)) sortElements();
    const survey = startSurvey(document);
    const frame = shell.frame();
    for (const mark of marks.values()) mark.sight = mark.place && survey.see(mark.place);
    hideCovered();
    let moved = false;
    for (const mark of marks.values()) moved = mark.view.move(mark.sight, frame) || moved;
    underline();
    return moved;
  }

  function hideCovered(): void {
    const sights = [...marks.values()].flatMap(({ sight }) => sight ?? []);
    const candidates = sights.flatMap(({ anchor, shown: box }) => (box ? { anchor, box } : []));
    if (!covers.search(candidates)) later();
    const rest = covers.now();
    for (const sight of sights) sight.shown &&= rest({ anchor: sight.anchor, box: sight.shown });
  }

  function underline(): void {
    const words = [...marks.values()].flatMap(({ plan: one, place }) => {
      const look = one.passage && lookOf(one, isStressed(one));
      return look && place && isStretch(place) ? { look, stretch: place } : [];
    });
    highlights?.show(words);
  }

  function at(event: MouseEvent): Mark | null {
    for (const target of event.composedPath()) {
      const mark = byPlace.get(target);
      if (mark) return mark;
    }
    const hits = [...marks.values()].filter((mark) => isHit(mark, event));
    return hits.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  }

  function stress(topics: Topics | null): void {
    stressed = topics;
    shell.layer.classList.toggle('stressing', topics !== null);
    for (const mark of marks.values()) mark.view.element.classList.toggle('on', isStressed(mark.plan));
    underline();
  }

  function isStressed(one: MarkPlan): boolean {
    return stressed !== null && meet(one.topics, stressed);
  }

  return {
    plan,
    update,
    find: (key) => marks.get(key) ?? null,
    about: (topics) => [...marks.values()].filter(({ plan: one }) => meet(one.topics, topics)),
    at,
    of: (element) => [...marks.values()].find((mark) => mark.view.element === element) ?? null,
    stress,
    places: () => [...marks.values()].flatMap(({ place }) => (place ? [place] : [])),
    hasText: () => [...marks.values()].some((mark) => mark.place && isStretch(mark.place)),
    remove: () => highlights?.remove(),
  };
}

/** Whether the place is on the page, and the words in it are still those of the finding. */
function stands({ passage }: MarkPlan, place: Place): boolean {
  if (!isConnected(place)) return false;
  return passage === null || (isStretch(place) && isSameText(textOf(place), passage.quote));
}

/** Whether an event is about characters. Words are measured anew: the page may have scrolled since the last frame. */
function isHit({ plan, place, sight }: Mark, event: MouseEvent): boolean {
  if (!place || !isStretch(place) || !sight?.shown) return false;
  const { clientX: x, clientY: y } = event;
  if (plan.passage === null) return holds(sight.shown, x, y);
  const [target] = event.composedPath();
  const isAround = target instanceof Node && place.some((range) => contains(target, range.startContainer));
  return isAround && lineBoxesOf(place).some((line) => holds(line, x, y));
}

function meet(a: Topics, b: Topics): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Of passages that lie inside each other the shortest is meant. */
function lengthOf({ plan }: Mark): number {
  return plan.passage?.quote.length ?? 0;
}
