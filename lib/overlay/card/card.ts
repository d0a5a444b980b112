import type { Template } from '../../model/template.ts';
import type { Language } from '../../text/language.ts';
import { cardContent } from './card-content.ts';
import { createCardView } from './card-view.ts';
import { topicsOf, type Entry } from '../content/entries.ts';
import type { Mark, Marks, Topics } from '../marks/marks.ts';
import { rowBoxOf } from '../dom/place.ts';
import type { Side } from './place-card.ts';
import type { Values } from '../content/given.ts';
import type { Shell } from '../shell/shell.ts';

/** Why the card is open: it stays until that ends; a pinned one stays until it is closed. */
export type CardMode = 'hover' | 'focus' | 'pin';

/** Which entry of which mark is open, so that it can be opened again after the marks were replaced. */
export interface CardState {
  readonly key: string;
  readonly entry: string;
  readonly mode: CardMode;
}

export interface Card {
  readonly element: HTMLElement;
  state(): CardState | null;
  /** Opens the card of a mark, at one of its entries or findings or else at the first. */
  open(mark: Mark, mode: CardMode, topic?: string): void;
  /** Moves the keyboard into the card; closing gives it back to where it was. */
  focus(): void;
  close(): void;
  /** True while closing gives the focus back: the mark that gets it must not open the card again. */
  isClosing(): boolean;
  /** Keeps the card beside its mark; closes it where the place of the mark is gone. */
  follow(): void;
}

export interface CardSetting {
  readonly document: Document;
  readonly shell: Shell;
  readonly marks: Marks;
  readonly language: Language;
  readonly template: Template;
  values(): Values;
  /** The card shows this entry, and these findings of it; null: it was closed. */
  looked(entry: Entry | null, topics: Topics | null): void;
  readonly turnOff: (() => void) | null;
}

/** The one card of the page, closed. */
export function createCard(setting: CardSetting): Card {
  const { document, shell, marks } = setting;
  const { turnOff } = setting;
  const view = createCardView(document, setting.language, { turn, close, folded, turnOff });
  shell.root.append(view.element);
  let shown: { mark: Mark; index: number; mode: CardMode; open: ReadonlySet<string> } | null = null;
  let side: Side | null = null;
  let back: HTMLElement | null = null;
  let closing = false;

  function open(mark: Mark, mode: CardMode, topic?: string): void {
    if (shown && shown.mark !== mark) close();
    const wanted = mark.plan.entries.findIndex((entry) => topic !== undefined && topicsOf(entry).has(topic));
    if (shown && wanted < 0) {
      if (mode === 'pin') shown.mode = mode; // the reader may have turned the page: pinning keeps it
      return;
    }
    turnTo(mark, Math.max(0, wanted), mode, topic);
    mark.view.element.setAttribute('aria-expanded', 'true');
  }

  /** Of a cause that finding is unfolded which was asked for, or else the first that the cell takes part in. */
  function turnTo(mark: Mark, index: number, mode: CardMode, topic?: string): void {
    const entry = mark.plan.entries[index];
    if (!entry) return close();
    const { findings } = entry;
    const asked = findings.find(({ id }) => id === topic);
    const own = mark.plan.findings.find((finding) => findings.includes(finding));
    const first = asked ?? own ?? findings[0];
    shown = { mark, index, mode, open: new Set([first.id]) };
    view.show();
    const { values, template, language } = setting;
    const content = cardContent(entry, index, mark.plan.entries.length, { values: values(), template, language });
    view.fill(content, shown.open);
    setting.looked(entry, topicsShown(entry));
    side = null;
    follow();
  }

  /** The entry itself and those of its findings whose sums are seen. */
  function topicsShown({ id, cause }: Entry): Topics {
    return new Set([id, ...(cause ? (shown?.open ?? []) : [])]);
  }

  function folded(): void {
    const entry = entryShown();
    if (!shown || !entry) return;
    shown.open = view.unfolded();
    setting.looked(entry, topicsShown(entry));
    follow();
  }

  function entryShown(): Entry | undefined {
    return shown?.mark.plan.entries[shown.index];
  }

  function turn(step: 1 | -1): void {
    if (!shown) return;
    const count = shown.mark.plan.entries.length;
    turnTo(shown.mark, (shown.index + step + count) % count, 'pin');
  }

  function focus(): void {
    const before = (shell.root.activeElement ?? document.activeElement) as HTMLElement | null;
    const button = shown?.mark.view.element ?? null;
    if (before && view.element.contains(before)) return;
    back = before && before !== document.body && before !== document.documentElement ? before : button;
    view.element.focus({ preventScroll: true });
  }

  function close(): void {
    if (!shown) return;
    const focused = view.element.contains(shell.root.activeElement);
    shown.mark.view.element.removeAttribute('aria-expanded');
    shown = null;
    setting.looked(null, null);
    closing = true;
    if (focused) back?.focus({ preventScroll: true });
    view.hide();
    closing = false;
    back = null;
  }

  function follow(): void {
    const entry = entryShown();
    if (!shown || !entry) return;
    const { sight, place } = shown.mark;
    if (!sight || !place || (!sight.shown && shown.mode === 'hover')) return close();
    const others = marks.about(topicsShown(entry)).filter((mark) => mark !== shown?.mark);
    const terms = others.flatMap((mark) => mark.sight?.shown ?? []);
    side = view.place({ cell: sight.shown ?? sight.box, row: rowBoxOf(place), terms }, side);
  }

  function state(): CardState | null {
    const entry = entryShown();
    return shown && entry ? { key: shown.mark.plan.key, entry: entry.id, mode: shown.mode } : null;
  }

  return { element: view.element, state, open, focus, close, isClosing: () => closing, follow };
}
