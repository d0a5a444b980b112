import { intersect, type Box } from '../dom/box.ts';
import { make } from '../dom/make.ts';
import { anchorOf, boxOf, isConnected, tableOf, type Place } from '../dom/place.ts';
import { createReadingView, type ReadingView } from './reading-view.ts';
import type { Values } from '../content/given.ts';
import type { Shell } from '../shell/shell.ts';
import { startSurvey } from '../dom/survey.ts';
import type { Language } from '../../text/language.ts';

/** What the reader has read, drawn over the cells that are in view. */
export interface Readings {
  /** Draws these from now on; null ends it. */
  show(values: Values | null): void;
  areShown(): boolean;
  /** Moves all to where their cells are; `again` asks anew where each is. */
  update(again: boolean): void;
  remove(): void;
}

interface Reading {
  readonly cell: string;
  readonly place: Place;
  view: ReadingView | null;
}

/** Milliseconds of one frame for cells that are not drawn yet; those that are follow in any case. */
const BUDGET = 5;
/** Tables this near to the window are looked at. */
const NEAR = '300px';

/** `later` is called when there is more to draw than fits into one frame. */
export function createReadings(
  document: Document,
  shell: Shell,
  language: Language,
  placeOf: (cell: string) => Place | null,
  later: () => void,
): Readings {
  const layer = make(document, 'div', 'layer readings');
  layer.setAttribute('aria-hidden', 'true');
  let shown: Values | null = null;
  /** By the table that they stand in, so that few elements have to be watched. */
  let areas = new Map<Element, Reading[]>();
  const near = new Set<Element>();
  let watch: IntersectionObserver | null = null;
  /** What is still to be looked at since the page stood where it stood `before`. */
  let waiting: readonly Reading[] = [];
  let goesOn = false;
  let before = '';

  function show(values: Values | null): void {
    shown = values;
    clear();
    if (!values) return layer.remove();
    if (!layer.isConnected) shell.layer.after(layer);
    locate();
  }

  function clear(): void {
    watch?.disconnect();
    near.clear();
    areas = new Map();
    waiting = [];
    layer.replaceChildren();
  }

  function locate(): void {
    clear();
    for (const cell of Object.keys(shown ?? {})) {
      const place = placeOf(cell);
      const area = place && (tableOf(place) ?? anchorOf(place));
      if (!area) continue;
      const known = areas.get(area);
      const reading = { cell, place, view: null };
      if (known) known.push(reading);
      else areas.set(area, [reading]);
    }
    watch = new IntersectionObserver(notice, { rootMargin: NEAR });
    for (const area of areas.keys()) watch.observe(area);
  }

  function notice(records: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of records) {
      if (isIntersecting) near.add(target);
      else if (near.delete(target)) areas.get(target)?.forEach(hide);
    }
    later();
  }

  function hide(reading: Reading): void {
    reading.view?.element.remove();
    reading.view = null;
  }

  function update(again: boolean): void {
    if (!shown) return;
    if (again) locate();
    const survey = startSurvey(document);
    const frame = shell.frame();
    const window = windowBox(document);
    const candidates = [...near].flatMap((area) => areas.get(area) ?? []);
    const stand = `${frame.left} ${frame.top}`;
    if (!goesOn || stand !== before) waiting = candidates.filter((reading) => !reading.view);
    before = stand;
    // All is measured before anything is written: the browser lays the page out once.
    const moves: (() => void)[] = [];
    const look = (reading: Reading): void => {
      const isNear = isConnected(reading.place) && intersect(boxOf(reading.place), window);
      const sight = isNear ? survey.see(reading.place) : null;
      if (sight?.shown && intersect(sight.shown, window)) moves.push(() => draw(reading).move(sight, frame));
      else if (reading.view) moves.push(() => hide(reading));
    };
    for (const reading of candidates) if (reading.view) look(reading);
    const end = performance.now() + BUDGET;
    let count = 0;
    for (; count < waiting.length && performance.now() < end; count += 1) look(waiting[count] as Reading);
    waiting = waiting.slice(count);
    goesOn = waiting.length > 0;
    if (goesOn) later();
    for (const move of moves) move();
  }

  function draw(reading: Reading): ReadingView {
    if (!reading.view) {
      reading.view = createReadingView(document, shown?.[reading.cell] ?? null, language);
      layer.append(reading.view.element);
    }
    return reading.view;
  }

  return { show, areShown: () => shown !== null, update, remove: () => show(null) };
}

function windowBox(document: Document): Box {
  const { innerWidth: right = 0, innerHeight: bottom = 0 } = document.defaultView ?? {};
  return { left: 0, top: 0, right, bottom };
}
