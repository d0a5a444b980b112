import type { Mark, Marks } from './marks.ts';

export interface PointerActions {
  /** The pointer has rested on a marked cell. */
  rest(mark: Mark): void;
  /** It has left cell and card for a while. */
  leave(): void;
  /** A click on a marked cell, or elsewhere on the page (null). */
  click(mark: Mark | null): void;
  /** Escape was pressed, wherever the focus is. */
  escape(): void;
}

export interface Pointer {
  start(): void;
  stop(): void;
}

const PASSIVE = { capture: true, passive: true } as const;
/** A frame asks for attention; a term should not answer to a pointer that only crosses the table. */
const REST_DELAY = 120;
const TERM_DELAY = 350;
/** Time to reach the card without it closing on the way. */
const LEAVE_DELAY = 300;

/** Notices pointer and Escape on the page without stopping anything of it: marks themselves let the pointer through. */
export function createPointer(document: Document, own: Element, marks: Marks, actions: PointerActions): Pointer {
  let current: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = { pointerover: onMove, pointermove: onTextMove, click: onClick, keydown: onKey };

  function onMove(event: Event): void {
    const pointer = event as PointerEvent;
    if (!pointer.isTrusted || pointer.pointerType === 'touch' || pointer.buttons !== 0) return;
    if (pointer.target === own) return onCard();
    enter(marks.at(pointer));
  }

  /** Among the characters of a text the pointer enters no element. */
  function onTextMove(event: Event): void {
    if (marks.hasText()) onMove(event);
  }

  function onCard(): void {
    clearTimeout(timer);
    timer = undefined;
    current = null;
  }

  function enter(mark: Mark | null): void {
    const found = mark && mark.plan.role !== 'quiet' ? mark : null;
    if (found && found === current) return;
    if (!found && !current && timer !== undefined) return;
    clearTimeout(timer);
    current = found;
    timer = found ? later(() => actions.rest(found), delayOf(found)) : later(actions.leave, LEAVE_DELAY);
  }

  function later(action: () => void, delay: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      timer = undefined;
      action();
    }, delay);
  }

  function onClick(event: Event): void {
    if (!event.isTrusted || event.target === own) return;
    clearTimeout(timer);
    const mark = marks.at(event as MouseEvent);
    if (mark?.plan.passage && document.getSelection()?.type === 'Range') return; // the reader has marked words to copy them
    actions.click(mark && mark.plan.role !== 'quiet' ? mark : null);
  }

  function onKey(event: Event): void {
    if (!event.isTrusted || (event as KeyboardEvent).key !== 'Escape') return;
    clearTimeout(timer);
    actions.escape();
  }

  function start(): void {
    for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener, PASSIVE);
  }

  function stop(): void {
    clearTimeout(timer);
    for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener, PASSIVE);
  }

  return { start, stop };
}

function delayOf(mark: Mark): number {
  return mark.plan.role === 'term' ? TERM_DELAY : REST_DELAY;
}
