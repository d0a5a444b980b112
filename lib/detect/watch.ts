import { followRoutes } from './routes.ts';

/** How long a page is given to bring its content, and how long it has to be quiet before it is looked at. */
const PATIENCE = 20_000;
const QUIET = 250;

/**
 * Calls `look` now and whenever the page has changed and come to rest, until it returns true or patience is over. Where
 * the page goes on to another address without being loaded anew, patience begins anew: then it is worth waiting, since
 * such a page makes its content itself. What it starts, it ends: while nothing is awaited, no observer of the content
 * and no timer is left, and after `look` has returned true nothing at all.
 */
export function watch(document: Document, look: () => boolean, isWorthWaiting: () => boolean): void {
  if (look()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  // A page that never rests is looked at as well: the first change starts the clock, later ones do not reset it.
  const lookSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!look()) return;
      rest();
      leave();
    }, QUIET);
  };
  const observer = new MutationObserver(lookSoon);
  const rest = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    clearTimeout(end);
  };
  const wait = (): void => {
    clearTimeout(end);
    end = setTimeout(rest, PATIENCE);
    observer.observe(document, { childList: true, subtree: true });
  };
  const leave = followRoutes(document, () => {
    wait();
    lookSoon();
  });
  if (isWorthWaiting()) wait();
}
