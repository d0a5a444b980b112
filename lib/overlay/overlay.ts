import type { ResultCause, ResultFinding } from '../model/result.ts';
import { entriesOf } from './content/entries.ts';
import type { OverlayHost } from './host.ts';
import { defaultChoices } from './navigator/navigator.ts';
import type { TextPlaces, Tour, Values } from './content/given.ts';
import { planMarks } from './content/roles.ts';
import { createStage, type Stage } from './stage.ts';

export type { OverlayHost } from './host.ts';

export interface Overlay {
  /**
   * Marks these findings; replaces what is shown. `places` tells where their passages stand, `causes` what several of them
   * follow from.
   */
  show(findings: readonly ResultFinding[], values: Values, places?: TextPlaces, causes?: readonly ResultCause[]): void;
  /** Shows what was read in each cell, or takes that away; false where the host has nothing to show. */
  setReadings(on: boolean): boolean;
  /** Scrolls to a finding or a cause, opens its card and moves the focus into it; false when its place is gone. */
  reveal(topic: string): boolean;
  /** Goes to the entry after or before the one the reader is at, and opens its card; false where there is none. */
  step(by: 1 | -1): boolean;
  /** Tells where this page stands among the frames of its tab; null: there are no others. */
  setTour(tour: Tour | null): void;
  /** The reader comes from another frame: to the first entry, or back to the last; false where there is none. */
  enter(by: 1 | -1, open: boolean): boolean;
  areReadings(): boolean;
  /** Removes all: the document is what it was before. */
  destroy(): void;
}

/**
 * Marks on the page, the card that explains them and the bar that leads from one to the next. No node of the page is
 * touched: lines under words are drawn by the browser, everything else stands in one element behind the body, and both only
 * while there is something to show.
 */
export function createOverlay(host: OverlayHost): Overlay {
  const choices = defaultChoices();
  let stage: Stage | null = null;
  let shown: Parameters<Overlay['show']> = [[], {}];
  let readings = false;
  let tour: Tour | null = null;

  function show(...next: Parameters<Overlay['show']>): void {
    shown = next;
    draw();
  }

  function draw(): void {
    const [findings, values, places = new Map(), causes = []] = shown;
    const entries = entriesOf(findings, causes, places, tour?.before);
    const plans = planMarks(entries, values, places);
    if (plans.length === 0 && !readings) return takeDown();
    const toggleReadings = host.readings ? () => void setReadings(!readings) : null;
    stage ??= createStage(host, choices, { turnOff: host.turnedOff ? turnOff : null, toggleReadings });
    stage.show({ entries, plans, values, readings: readings ? (host.readings?.() ?? null) : null, tour });
  }

  function setReadings(on: boolean): boolean {
    if (!host.readings) return false;
    showReadings(on);
    draw();
    return true;
  }

  function showReadings(on: boolean): void {
    if (readings === on) return;
    readings = on;
    host.readingsChanged?.();
  }

  function setTour(next: Tour | null): void {
    if (JSON.stringify(next) === JSON.stringify(tour)) return;
    tour = next;
    if (stage) draw();
  }

  function turnOff(): void {
    destroy();
    host.turnedOff?.();
  }

  function takeDown(): void {
    stage?.remove();
    stage = null;
  }

  function destroy(): void {
    shown = [[], {}];
    showReadings(false);
    takeDown();
  }

  return {
    show,
    setReadings,
    reveal: (topic) => stage?.reveal(topic) ?? false,
    step: (by) => stage?.step(by) ?? false,
    setTour,
    enter: (by, open) => stage?.enter(by, open) ?? false,
    areReadings: () => readings,
    destroy,
  };
}
