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
  readonly #refresh: () => Promise<boolean>;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = QUIET;
  #isOn = false;
  #isLooking = false;
  #changes = 0;

  constructor(document: Document, refresh: () => Promise<boolean>) {
    this.#document = document;
    this.#refresh = refresh;
    this.#observer = new MutationObserver((records) => {
      if (records.some(isForeign)) this.#noticed();
    });
  }

  /** Follows the changes of the page from now on. */
  start(): void {
    this.#isOn = true;
    this.#observer.observe(this.#document, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#isOn = false;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Rises with every change: what was read before and after is not of one page. */
  get changes(): number {
    return this.#changes;
  }

  #noticed(): void {
    this.#changes += 1;
    if (!this.#isLooking) this.#schedule();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => void this.#look(), this.#wait);
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    this.#isLooking = true;
    const [began, before] = [performance.now(), this.#changes];
    const matters = await this.#refresh();
    const cost = performance.now() - began;
    this.#wait = matters ? QUIET : Math.min(SLOWEST, Math.max(this.#wait * 2, cost * 20));
    this.#isLooking = false;
    if (this.#isOn && this.#changes > before) this.#schedule();
  }
}

function isForeign(record: MutationRecord): boolean {
  if (record.type !== 'childList') return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.some((node) => node.nodeName.toLowerCase() !== OWN_ELEMENT);
}
