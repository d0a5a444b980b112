import { holds } from './box.ts';
import { createCovers } from './cover.ts';
import { createMarkView, isButton, type MarkView } from './mark-view.ts';
import { compareReading, isConnected, isRange, type Place } from './place.ts';
import type { MarkPlan } from './roles.ts';
import type { Shell } from './shell.ts';
import { startSurvey, type Sight } from './survey.ts';

/** One marked cell. */
export interface Mark {
  readonly plan: MarkPlan;
  readonly view: MarkView;
  readonly place: Place | null;
  readonly sight: Sight | null;
}

/** All marks of a page. */
export interface Marks {
  /** Replaces the marks; those of cells that stay keep their element, and with it the focus. */
  plan(plans: readonly MarkPlan[], labelOf: (plan: MarkPlan) => string): void;
  /** Moves all marks to where their cells are; `again` asks anew for the place of each. True where anything moved. */
  update(again: boolean): boolean;
  find(cell: string): Mark | null;
  /** The marked cell that an event on the page is about. */
  at(event: MouseEvent): Mark | null;
  /** The mark whose element this is. */
  of(element: EventTarget | null): Mark | null;
  /** Stresses the cells of one finding and dims the others; null ends that. */
  stress(cells: ReadonlySet<string> | null): void;
  places(): Place[];
  /** True where some of the cells are ranges of text, which no event names. */
  hasRanges(): boolean;
}

interface OwnMark extends Mark {
  plan: MarkPlan;
  place: Place | null;
  sight: Sight | null;
}

/** Draws into the layer of the shell; `placeOf` tells where a cell stands now, `later` is called to ask for an update. */
export function createMarks(
  document: Document,
  shell: Shell,
  placeOf: (cell: string) => Place | null,
  later: () => void,
): Marks {
  const covers = createCovers(document, shell.element);
  let marks = new Map<string, OwnMark>();
  let byPlace = new Map<EventTarget, OwnMark>();

  function plan(plans: readonly MarkPlan[], labelOf: (plan: MarkPlan) => string): void {
    const before = marks;
    marks = new Map(plans.map((one) => [one.cell, keepOrMake(before.get(one.cell), one)]));
    for (const mark of marks.values()) mark.view.dress(mark.plan, labelOf(mark.plan));
    for (const [cell, mark] of before) if (marks.get(cell)?.view !== mark.view) mark.view.element.remove();
    locate(true);
    sortElements();
  }

  function keepOrMake(known: OwnMark | undefined, one: MarkPlan): OwnMark {
    if (!known || isButton(known.plan) !== isButton(one)) {
      return { plan: one, view: createMarkView(document, isButton(one)), place: null, sight: null };
    }
    known.plan = one;
    return known;
  }

  function locate(again: boolean): boolean {
    let changed = false;
    for (const mark of marks.values()) {
      if (!again && mark.place && isConnected(mark.place)) continue;
      const found = placeOf(mark.plan.cell);
      const place = found && isConnected(found) ? found : null;
      changed ||= place !== mark.place;
      mark.place = place;
    }
    byPlace = new Map();
    for (const mark of marks.values()) if (mark.place && !isRange(mark.place)) byPlace.set(mark.place, mark);
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
    return moved;
  }

  function hideCovered(): void {
    const sights = [...marks.values()].flatMap(({ sight }) => sight ?? []);
    const candidates = sights.flatMap(({ anchor, shown: box }) => (box ? { anchor, box } : []));
    if (!covers.search(candidates)) later();
    const rest = covers.now();
    for (const sight of sights) sight.shown &&= rest({ anchor: sight.anchor, box: sight.shown });
  }

  function at(event: MouseEvent): Mark | null {
    for (const target of event.composedPath()) {
      const mark = byPlace.get(target);
      if (mark) return mark;
    }
    const { clientX: x, clientY: y } = event;
    const hit = [...marks.values()].find((mark) => {
      return mark.place && isRange(mark.place) && mark.sight?.shown && holds(mark.sight.shown, x, y);
    });
    return hit ?? null;
  }

  function stress(cells: ReadonlySet<string> | null): void {
    shell.layer.classList.toggle('stressing', cells !== null);
    for (const mark of marks.values()) mark.view.element.classList.toggle('on', cells?.has(mark.plan.cell) ?? false);
  }

  return {
    plan,
    update,
    find: (cell) => marks.get(cell) ?? null,
    at,
    of: (element) => [...marks.values()].find((mark) => mark.view.element === element) ?? null,
    stress,
    places: () => [...marks.values()].flatMap(({ place }) => place ?? []),
    hasRanges: () => [...marks.values()].some((mark) => mark.place && isRange(mark.place)),
  };
}
