import { make } from '../dom/make.ts';
import type { Shell } from './shell.ts';

/** How far the part of a frame that can be seen is from each of its edges, in pixels. */
export interface Insets {
  readonly above: number;
  readonly below: number;
  readonly before: number;
  readonly after: number;
}

/** Milliseconds: browsers tell when more or less of a frame is seen, not that it is another part; so it is asked for. */
const EVERY = 250;

/** Watches which part of a frame is seen, for a frame may be far higher than the window; in no frame it does nothing. */
export interface VisiblePart {
  start(): void;
  stop(): void;
}

export function createVisiblePart(document: Document, shell: Shell, changed: (insets: Insets) => void): VisiblePart {
  const view = document.defaultView;
  const isFrame = view !== null && view.parent !== view && typeof view.IntersectionObserver === 'function';
  const viewport = make(document, 'div', 'viewport');
  let observer: IntersectionObserver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = '';

  function start(): void {
    if (!isFrame || observer !== null) return;
    if (!viewport.isConnected) shell.root.append(viewport);
    ask();
  }

  function ask(): void {
    observer = new IntersectionObserver(([entry]) => {
      observer?.disconnect();
      if (entry) tell(entry);
      timer = setTimeout(ask, EVERY);
    });
    observer.observe(viewport);
  }

  /** A frame of which nothing is seen stays as it was. */
  function tell({ intersectionRect: seen, boundingClientRect: all }: IntersectionObserverEntry): void {
    if (seen.width === 0 || seen.height === 0) return;
    const insets: Insets = {
      above: seen.top - all.top,
      below: all.bottom - seen.bottom,
      before: seen.left - all.left,
      after: all.right - seen.right,
    };
    const now = Object.values(insets).map(Math.round).join(' ');
    if (now !== known) changed(insets);
    known = now;
  }

  function stop(): void {
    clearTimeout(timer);
    observer?.disconnect();
    observer = null;
    viewport.remove();
  }

  return { start, stop };
}
