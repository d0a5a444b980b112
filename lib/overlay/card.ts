import type { ResultFinding } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import type { Language } from '../text/language.ts';
import { quotationsOf } from '../text/passage.ts';
import { createCardView, type CardContent } from './card-view.ts';
import { cardFigures } from './card-lines.ts';
import { severityWord } from './labels.ts';
import type { Mark, Marks } from './marks.ts';
import { rowBoxOf } from './place.ts';
import type { Side } from './place-card.ts';
import type { Values } from './roles.ts';
import type { Shell } from './shell.ts';

/** Why the card is open: it stays until that ends; a pinned one stays until it is closed. */
export type CardMode = 'hover' | 'focus' | 'pin';

/** Which finding of which mark is open, so that it can be opened again after the marks were replaced. */
export interface CardState {
  readonly key: string;
  readonly finding: string;
  readonly mode: CardMode;
}

export interface Card {
  readonly element: HTMLElement;
  state(): CardState | null;
  /** Opens the card of a mark, at one of its findings or else at the first. */
  open(mark: Mark, mode: CardMode, finding?: string): void;
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
  readonly turnOff: (() => void) | null;
}

/** The one card of the page, closed. */
export function createCard(setting: CardSetting): Card {
  const { document, shell, marks, language, template } = setting;
  const view = createCardView(document, language, { turn, close, turnOff: setting.turnOff });
  shell.root.append(view.element);
  let shown: { mark: Mark; index: number; mode: CardMode } | null = null;
  let side: Side | null = null;
  let back: HTMLElement | null = null;
  let closing = false;

  function open(mark: Mark, mode: CardMode, finding?: string): void {
    if (shown && shown.mark !== mark) close();
    const wanted = mark.plan.findings.findIndex((one) => one.id === finding);
    if (shown && wanted < 0) {
      if (mode === 'pin') shown.mode = mode; // the reader may have turned the page: pinning keeps it
      return;
    }
    shown = { mark, index: Math.max(0, wanted), mode };
    draw();
    mark.view.element.setAttribute('aria-expanded', 'true');
  }

  function draw(): void {
    const finding = shown?.mark.plan.findings[shown.index];
    if (!shown || !finding) return close();
    view.show();
    view.fill(contentOf(finding, shown.mark, shown.index));
    marks.stress(finding.id);
    side = null;
    follow();
  }

  function contentOf(finding: ResultFinding, mark: Mark, index: number): CardContent {
    return {
      severity: finding.outcome === 'fail' ? finding.severity : 'hint',
      word: severityWord(finding, language),
      message: finding.message[language],
      quotations: quotationsOf(finding.passages),
      figures: cardFigures(finding, setting.values(), template, language),
      why: finding.why[language],
      rule: finding.rule,
      index,
      count: mark.plan.findings.length,
    };
  }

  function turn(step: 1 | -1): void {
    if (!shown) return;
    const count = shown.mark.plan.findings.length;
    shown.index = (shown.index + step + count) % count;
    shown.mode = 'pin';
    draw();
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
    marks.stress(null);
    closing = true;
    if (focused) back?.focus({ preventScroll: true });
    view.hide();
    closing = false;
    back = null;
  }

  function follow(): void {
    const finding = shown?.mark.plan.findings[shown.index];
    if (!shown || !finding) return;
    const { sight, place } = shown.mark;
    if (!sight || !place || (!sight.shown && shown.mode === 'hover')) return close();
    const others = marks.about(finding.id).filter((mark) => mark !== shown?.mark);
    const terms = others.flatMap((mark) => mark.sight?.shown ?? []);
    side = view.place({ cell: sight.shown ?? sight.box, row: rowBoxOf(place), terms }, side);
  }

  function state(): CardState | null {
    const finding = shown?.mark.plan.findings[shown.index];
    return shown && finding ? { key: shown.mark.plan.key, finding: finding.id, mode: shown.mode } : null;
  }

  return { element: view.element, state, open, focus, close, isClosing: () => closing, follow };
}
