/**
 * Calls `changed` when the address has become another one and the document is still the same, as in applications of one
 * page; gives the function that ends it. Nothing is polled and nothing of the page is patched: where the browser itself
 * does not tell of such changes, the address is compared when the head or the outermost elements of the page change.
 */
export function followRoutes(document: Document, changed: () => void): () => void {
  let address = document.URL;
  const compare = (): void => {
    if (document.URL === address) return;
    address = document.URL;
    changed();
  };
  const view = document.defaultView;
  const navigation: Navigation | undefined = view?.navigation;
  if (navigation) {
    navigation.addEventListener('navigatesuccess', compare);
    return () => navigation.removeEventListener('navigatesuccess', compare);
  }
  const observer = new MutationObserver(compare);
  if (document.head) observer.observe(document.head, { childList: true, subtree: true });
  if (document.body) observer.observe(document.body, { childList: true });
  view?.addEventListener('popstate', compare);
  view?.addEventListener('hashchange', compare);
  return () => {
    observer.disconnect();
    view?.removeEventListener('popstate', compare);
    view?.removeEventListener('hashchange', compare);
  };
}
