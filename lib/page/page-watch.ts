/** Quiet time after a change before the page is read again, and the most that a restless page puts it off. */
const QUIET = 300;
const SLOWEST = 15_000;

/** The element that carries the marks; its coming and going is no change of the page. */
const OWN_ELEMENT = 'gouji-marks';

/**
 * Notices that a page has changed and calls `refresh`, which says whether anything that matters did. Where it did not,
 * the next look is put off further each time: a page that mutates all the time costs next to nothing.
 */
export class PageWatch {
  readonly #document: Document;
  readonly #refresh: () => boolean;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = QUIET;

  constructor(document: Document, refresh: () => boolean) {
    this.#document = document;
    this.#refresh = refresh;
    this.#observer = new MutationObserver((records) => {
      if (records.some(isForeign)) this.#schedule();
    });
  }

  start(): void {
    this.#observer.observe(this.#document, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const began = performance.now();
      const matters = this.#refresh();
      const cost = performance.now() - began;
      this.#wait = matters ? QUIET : Math.min(SLOWEST, Math.max(this.#wait * 2, cost * 20));
    }, this.#wait);
  }
}

function isForeign(record: MutationRecord): boolean {
  if (record.type !== 'childList') return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.some((node) => node.nodeName.toLowerCase() !== OWN_ELEMENT);
}
