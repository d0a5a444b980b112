import type { Box } from './dom/box.ts';
import { bestMark, isInView } from './marks/best-mark.ts';
import type { Card } from './card/card.ts';
import { topicsOf, type Entry } from './content/entries.ts';
import type { OverlayHost } from './host.ts';
import type { Mark, Marks } from './marks/marks.ts';
import type { Navigator } from './navigator/navigator.ts';
import { rectOf } from './dom/safe-dom.ts';
import { scrollTo } from './dom/scroll-to.ts';
import type { Shell } from './shell/shell.ts';

/** What the reader is led through. */
export interface Ways {
  readonly host: OverlayHost;
  readonly shell: Shell;
  readonly marks: Marks;
  readonly card: Card;
  readonly navigator: () => Navigator;
  readonly entries: () => readonly Entry[];
  /** Draws everything where it stands now; `again` asks anew where each place is. */
  readonly update: (again: boolean) => boolean;
}

/** Leads the reader from one place of the page to another. */
export interface Lead {
  /** Leads to a finding or an entry and opens its card; false when its place is gone. */
  reveal(topic: string): boolean;
  /** Leads to an entry; an open card goes along, else the page stays free. Where it is to be seen; null: its place is gone. */
  goTo(entry: Entry): readonly Box[] | null;
  /** Leads to the entry after or before the one the reader is at and opens its card; false where none has a place. */
  step(by: 1 | -1): boolean;
  /** The reader comes from another frame; false where there is nothing to come to. */
  enter(by: 1 | -1, open: boolean): boolean;
  /** Opens the card of a mark until it is closed. */
  pin(mark: Mark, topic?: string): void;
  bringIntoView(mark: Mark): void;
  /** The bar covers neither an open card nor, where it can, what the card is about. */
  standAside(): void;
}

export function createLead({ host, shell, marks, card, navigator, entries, update }: Ways): Lead {
  let about: Entry | null = null;

  function entryOf(topic: string): Entry | undefined {
    return entries().find(({ id }) => id === topic) ?? entries().find((entry) => topicsOf(entry).has(topic));
  }

  function markOf(entry: Entry, topic: string): Mark | null {
    update(true);
    return bestMark(marks.about(topic === entry.id ? topicsOf(entry) : new Set([topic])), entry, topic);
  }

  function reveal(topic: string): boolean {
    const entry = entryOf(topic);
    const mark = entry && markOf(entry, topic);
    if (!mark) return false;
    bringIntoView(mark);
    pin(mark, topic);
    card.focus();
    return true;
  }

  function standAside(): void {
    const state = card.state();
    if (state?.mode !== 'pin') return;
    if (about?.id !== state.entry) about = entryOf(state.entry) ?? null;
    const seen = about ? marks.about(topicsOf(about)).flatMap(boxesOf) : [];
    navigator().avoid([rectOf(card.element)], seen);
  }

  function pin(mark: Mark, topic?: string): void {
    card.open(mark, 'pin', topic);
    standAside();
  }

  function goTo(entry: Entry): readonly Box[] | null {
    const isOpen = card.state()?.mode === 'pin';
    const hadFocus = card.element.contains(shell.root.activeElement);
    const mark = markOf(entry, entry.id);
    card.close();
    marks.stress(mark && topicsOf(entry));
    if (!mark) return null;
    bringIntoView(mark);
    if (isOpen) pin(mark, entry.id);
    if (hadFocus) card.focus();
    return [...boxesOf(mark), ...(isOpen ? [rectOf(card.element)] : [])];
  }

  function step(by: 1 | -1): boolean {
    if (navigator().isAtEnd(by)) {
      host.onward?.(by, true);
      return true;
    }
    return entries().some(() => {
      const entry = navigator().step(by);
      return entry !== null && reveal(entry.id);
    });
  }

  function enter(by: 1 | -1, open: boolean): boolean {
    navigator().forget();
    if (open) return step(by);
    const entry = navigator().step(by);
    navigator().focus();
    return entry !== null;
  }

  function bringIntoView(mark: Mark): void {
    const view = host.document.defaultView;
    if (!view || !mark.place || isInView(mark, view)) return;
    scrollTo(mark.place, view);
    update(false);
  }

  return { reveal, goTo, step, enter, pin, bringIntoView, standAside };
}

function boxesOf({ sight }: Mark): readonly Box[] {
  return sight ? [sight.box] : [];
}
