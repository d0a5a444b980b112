import type { TextPlace } from '../model/narrative.ts';
import type { ResultFinding } from '../model/result.ts';
import type { Template } from '../model/template.ts';
import type { Language } from '../text/language.ts';
import { sidesOf } from '../text/sum-on-paper.ts';
import type { Box } from './box.ts';
import { createCard, type Card } from './card.ts';
import { createFollower } from './follow.ts';
import { listenToKeyboard } from './keyboard.ts';
import { markLabel, summary } from './labels.ts';
import { createMarks, type Mark } from './marks.ts';
import { tableOf, type Place } from './place.ts';
import { createPointer, type PointerActions } from './pointer.ts';
import { cellsOf, type MarkPlan, type Values } from './roles.ts';
import { scrollTo } from './scroll-to.ts';
import { createShell } from './shell.ts';
import type { Sight } from './survey.ts';

/** What the overlay needs to know of the page and its reader. */
export interface OverlayHost {
  readonly document: Document;
  readonly language: Language;
  readonly template: Template;
  /** Where a cell stands now: an element or a text range; null when gone. */
  placeOf(cell: string): Element | Range | null;
  /**
   * The characters of a passage, a range for each text node; empty when gone. They are marked only if its words are printed
   * there. Not needed where no finding is about the text.
   */
  rangesOf?(passage: TextPlace): readonly Range[];
  /** Called when the user turns the marks off on the page, after they are gone; without it there is no button for that. */
  turnedOff?(): void;
}

/** Everything that stands on a page while there are marks. */
export interface Stage {
  show(findings: readonly ResultFinding[], plans: readonly MarkPlan[], values: Values): void;
  reveal(finding: string): boolean;
  remove(): void;
}

/** Puts up the overlay without marks; `turnOff` is what the button in the card does, if there is one. */
export function createStage(host: OverlayHost, turnOff: (() => void) | null): Stage {
  const { document, language, template } = host;
  let findings: readonly ResultFinding[] = [];
  let values: Values = {};
  const shell = createShell(document, language, () => follower.schedule());
  const marks = createMarks(document, shell, placeOf, () => follower.scheduleLater());
  const card = createCard({ document, shell, marks, language, template, values: () => values, turnOff });
  const follower = createFollower(document, shell.element, update);
  const pointer = createPointer(document, shell.element, marks, pointerActions(card));
  listenToKeyboard(shell, marks, card, bringIntoView);

  function placeOf({ key, passage }: MarkPlan): Place | null {
    const found = passage ? (host.rangesOf?.(passage.place) ?? []) : host.placeOf(key);
    if (found === null || found instanceof Element) return found;
    const [first, ...rest] = found instanceof Range ? [found] : found;
    return first ? [first, ...rest] : null;
  }

  function update(again: boolean): boolean {
    const attached = shell.element.isConnected;
    if (!attached) card.close();
    if (!shell.keep()) return false;
    if (!attached) listen(); // a page that writes itself anew throws out all listeners together with our element
    const moved = marks.update(again);
    card.follow();
    return moved;
  }

  function listen(): void {
    const { body, documentElement } = document;
    const tables = marks.places().flatMap((place) => tableOf(place) ?? []);
    follower.start([...new Set([documentElement, ...(body ? [body] : []), ...tables])]);
    pointer.start();
  }

  function show(next: readonly ResultFinding[], plans: readonly MarkPlan[], nextValues: Values): void {
    const open = card.state();
    findings = next;
    values = nextValues;
    marks.plan(plans, (plan) => markLabel(plan, template, language));
    update(false);
    listen();
    const mark = open && marks.find(open.key);
    if (open && mark?.plan.findings.some((one) => one.id === open.finding)) card.open(mark, open.mode, open.finding);
    else card.close();
    shell.announce(summary(findings, language));
  }

  function reveal(id: string): boolean {
    const finding = findings.find((one) => one.id === id);
    if (!finding) return false;
    update(true);
    const mark = placeOfFinding(finding);
    if (!mark) return false;
    bringIntoView(mark);
    card.open(mark, 'pin', id);
    card.focus();
    return true;
  }

  /** The words or the stated number if they are still there, else anything that the finding is about. */
  function placeOfFinding(finding: ResultFinding): Mark | null {
    const seen = marks.about(finding.id).filter((mark) => mark.sight);
    const isWrong = ({ plan: { passage } }: Mark): boolean => passage?.quote === finding.passages[0]?.quote;
    const stated = finding.equation ? sidesOf(finding.equation).stated.map((operand) => operand.cell) : [];
    const cells = [...stated, ...cellsOf(finding)];
    const rank = (mark: Mark): number =>
      mark.plan.passage ? (isWrong(mark) ? 0 : 1) : 2 + cells.indexOf(mark.plan.key);
    return seen.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
  }

  function bringIntoView(mark: Mark): void {
    const view = document.defaultView;
    if (!view || !mark.place || isInView(mark.sight, view)) return;
    scrollTo(mark.place, view);
    update(false);
  }

  function remove(): void {
    card.close();
    marks.remove();
    pointer.stop();
    follower.stop();
    shell.remove();
  }

  return { show, reveal, remove };
}

function pointerActions(card: Card): PointerActions {
  return {
    rest: (mark) => {
      if (card.state()?.mode !== 'pin') card.open(mark, 'hover');
    },
    leave: () => {
      if (card.state()?.mode === 'hover') card.close();
    },
    click: (mark) => (mark ? card.open(mark, 'pin') : card.close()),
    escape: () => card.close(),
  };
}

function isInView(sight: Sight | null, view: Window): boolean {
  const seen: Box | null = sight?.shown ?? null;
  if (!sight || !seen || Math.abs(seen.bottom - seen.top - (sight.box.bottom - sight.box.top)) > 1) return false;
  return seen.top >= 0 && seen.left >= 0 && seen.bottom <= view.innerHeight && seen.right <= view.innerWidth;
}
