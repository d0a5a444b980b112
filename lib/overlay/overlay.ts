import type { ResultFinding } from '../model/result.ts';
import { planMarks, type TextPlaces, type Values } from './roles.ts';
import { createStage, type OverlayHost, type Stage } from './stage.ts';

export type { OverlayHost } from './stage.ts';

export interface Overlay {
  /** Marks these findings; replaces what is shown. `places` tells where their passages stand. */
  show(findings: readonly ResultFinding[], values: Values, places?: TextPlaces): void;
  /** Scrolls to a finding, opens its card and moves the focus into it; false when its place is gone. */
  reveal(finding: string): boolean;
  /** Removes all: the document is what it was before. */
  destroy(): void;
}

/**
 * Marks on the page and the card that explains them. No node of the page is touched: lines under words are drawn by the
 * browser, everything else stands in one element behind the body, and both only while there is something to mark.
 */
export function createOverlay(host: OverlayHost): Overlay {
  let stage: Stage | null = null;

  function show(findings: readonly ResultFinding[], values: Values, places: TextPlaces = new Map()): void {
    const plans = planMarks(findings, values, places);
    if (plans.length === 0) return destroy();
    stage ??= createStage(host, host.turnedOff ? turnOff : null);
    stage.show(findings, plans, values);
  }

  function turnOff(): void {
    destroy();
    host.turnedOff?.();
  }

  function destroy(): void {
    stage?.remove();
    stage = null;
  }

  return { show, reveal: (finding) => stage?.reveal(finding) ?? false, destroy };
}
