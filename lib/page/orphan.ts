import { removeHighlightsLeftBehind } from '../overlay/marks/highlights.ts';

/** The element that carries the marks; one that another copy of the reader has left behind belongs to nobody. */
const LEFT_BEHIND = ':root > gouji-marks';
/** What comes before a reader can do anything that is seen. */
const SIGNS = ['pointerover', 'keydown', 'scroll', 'visibilitychange'] as const;
const PASSIVE = { capture: true, passive: true } as const;

/** Takes away what a reader left behind whose code is gone: Firefox ends it together with its extension. */
export function removeLeftBehind(document: Document): void {
  for (const element of document.querySelectorAll(LEFT_BEHIND)) element.remove();
  removeHighlightsLeftBehind(document);
}

/**
 * Calls `end` when the extension is gone that the reader belongs to: it was updated, reloaded or switched off under the open
 * page. Browsers do not tell; `isOrphaned` is asked when the reader does something, or when another reader has taken
 * the marks away. Returns what ends the watching.
 */
export function whenOrphaned(document: Document, isOrphaned: () => boolean, end: () => void): () => void {
  const observer = new MutationObserver(look);

  function look(): void {
    if (!isOrphaned()) return;
    stop();
    end();
  }

  function stop(): void {
    observer.disconnect();
    for (const sign of SIGNS) document.removeEventListener(sign, look, PASSIVE);
  }

  observer.observe(document.documentElement, { childList: true });
  for (const sign of SIGNS) document.addEventListener(sign, look, PASSIVE);
  return stop;
}
