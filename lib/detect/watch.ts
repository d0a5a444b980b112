/** How long a page is given to bring its content, and how long it has to be quiet before it is looked at. */
const PATIENCE = 20_000;
const QUIET = 250;

/**
 * Calls `look` now and whenever the page has changed and come to rest, until it returns true or patience is over. What
 * it starts, it ends: no observer and no timer is left.
 */
export function watch(document: Document, look: () => boolean, isWorthWaiting: () => boolean): void {
  if (look() || !isWorthWaiting()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  const observer = new MutationObserver(() => {
    // A page that never rests is looked at as well: the first change starts the clock, later ones do not reset it.
    timer ??= setTimeout(() => {
      timer = undefined;
      if (look()) stop();
    }, QUIET);
  });
  const end = setTimeout(stop, PATIENCE);
  observer.observe(document, { childList: true, subtree: true });
}
