import type { ResultCause, ResultFinding } from '../model/result.ts';
import { entriesOf } from './entries.ts';
import type { OverlayHost } from './host.ts';
import { defaultChoices } from './navigator.ts';
import type { TextPlaces, Values } from './given.ts';
import { planMarks } from './roles.ts';
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

  function show(...next: Parameters<Overlay['show']>): void {
    shown = next;
    draw();
  }

  function draw(): void {
    const [findings, values, places = new Map(), causes = []] = shown;
    const entries = entriesOf(findings, causes, places);
    const plans = planMarks(entries, values, places);
    if (plans.length === 0 && !readings) return takeDown();
    const toggleReadings = host.readings ? () => void setReadings(!readings) : null;
    stage ??= createStage(host, choices, { turnOff: host.turnedOff ? turnOff : null, toggleReadings });
    stage.show({ entries, plans, values, readings: readings ? (host.readings?.() ?? null) : null });
  }

  function setReadings(on: boolean): boolean {
    if (!host.readings) return false;
    readings = on;
    draw();
    return true;
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
    readings = false;
    takeDown();
  }

  return {
    show,
    setReadings,
    reveal: (topic) => stage?.reveal(topic) ?? false,
    step: (by) => stage?.step(by) ?? false,
    destroy,
  };
}
