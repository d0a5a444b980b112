/** Things that can move cells without changing the document; heard on the window on their way down. */
const EVENTS = [
  'scroll',
  'resize',
  'load',
  'transitionstart',
  'transitionend',
  'animationstart',
  'animationend',
  'toggle',
  'change',
  'fullscreenchange',
  'visibilitychange',
] as const;
const PASSIVE = { capture: true, passive: true } as const;
/** After the start of a transition the marks are moved in each frame, until nothing has moved for this many. */
const STILL_FRAMES = 30;
/** Milliseconds after which things count as calm. */
const CALM = 200;

export interface Follower {
  /** Follows from now on; elements whose size tells that the marked cells move. Again after the page has thrown all listeners out. */
  start(watched: readonly Element[]): void;
  schedule(): void;
  /** Updates once more when things have calmed down. */
  scheduleLater(): void;
  stop(): void;
}

/**
 * Calls `update` at most once per animation frame, after anything that can have moved the cells, and never while the
 * document is hidden. `again` is true where nodes came or went since the last time. `update` returns whether marks moved.
 */
export function createFollower(document: Document, own: Node, update: (again: boolean) => boolean): Follower {
  const view = document.defaultView as Window & typeof globalThis;
  let frame = 0;
  let again = false;
  let chase = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;
  const resizes = new view.ResizeObserver(schedule);
  const mutations = new view.MutationObserver(onMutations);

  function schedule(): void {
    if (frame === 0 && !document.hidden) frame = view.requestAnimationFrame(run);
  }

  function run(): void {
    frame = 0;
    const nodes = again;
    again = false;
    const moved = update(nodes);
    if (chase === 0) return;
    chase = moved ? STILL_FRAMES : chase - 1;
    schedule();
  }

  function scheduleLater(): void {
    clearTimeout(calm);
    calm = setTimeout(schedule, CALM);
  }

  function onEvent(event: Event): void {
    if (event.target === own) return;
    if (event.type === 'transitionstart' || event.type === 'animationstart') chase = STILL_FRAMES;
    schedule();
  }

  function onMutations(records: readonly MutationRecord[]): void {
    const foreign = records.filter((record) => !isOwn(record, own));
    if (foreign.length === 0) return;
    again ||= foreign.some((record) => record.type === 'childList');
    schedule();
  }

  function start(watched: readonly Element[]): void {
    stop();
    for (const type of EVENTS) view.addEventListener(type, onEvent, PASSIVE);
    view.visualViewport?.addEventListener('resize', schedule);
    view.visualViewport?.addEventListener('scroll', schedule);
    document.fonts?.addEventListener('loadingdone', schedule);
    mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const element of watched) resizes.observe(element);
    schedule();
  }

  function stop(): void {
    for (const type of EVENTS) view.removeEventListener(type, onEvent, PASSIVE);
    view.visualViewport?.removeEventListener('resize', schedule);
    view.visualViewport?.removeEventListener('scroll', schedule);
    document.fonts?.removeEventListener('loadingdone', schedule);
    mutations.disconnect();
    resizes.disconnect();
    view.cancelAnimationFrame(frame);
    clearTimeout(calm);
    frame = 0;
    chase = 0;
  }

  return { start, schedule, scheduleLater, stop };
}

/** Whether a record only tells that our own element came or went by our own hand. */
function isOwn({ type, addedNodes, removedNodes }: MutationRecord, own: Node): boolean {
  if (type !== 'childList' || removedNodes.length > 0) return false; // that the page removed it matters
  return [...addedNodes].every((node) => node === own);
}
