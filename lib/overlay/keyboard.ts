import type { Card } from './card/card.ts';
import type { Mark, Marks } from './marks/marks.ts';
import type { Shell } from './shell/shell.ts';

/**
 * The keyboard inside the overlay: Tab reaches each mark and shows its card, Enter or Space pins it and goes into it, Tab
 * at either end of the card goes back to the mark. Listens in our own tree only, so nothing has to be taken away again.
 */
export function listenToKeyboard(shell: Shell, marks: Marks, card: Card, bringIntoView: (mark: Mark) => void): void {
  shell.layer.addEventListener('focusin', ({ target }) => {
    const mark = marks.of(target);
    if (!mark || card.isClosing() || !mark.view.element.matches(':focus-visible')) return;
    bringIntoView(mark);
    card.open(mark, 'focus');
  });

  shell.layer.addEventListener('focusout', ({ relatedTarget }) => {
    if (card.state()?.mode === 'focus' && !card.element.contains(relatedTarget as Node | null)) card.close();
  });

  shell.layer.addEventListener('click', ({ target }) => {
    const mark = marks.of(target);
    if (!mark) return;
    card.open(mark, 'pin');
    card.focus();
  });

  card.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...card.element.querySelectorAll<HTMLElement>('button, summary')];
    const active = shell.root.activeElement;
    const leaves = event.shiftKey ? active === card.element || active === stops[0] : active === stops.at(-1);
    if (!leaves) return;
    event.preventDefault();
    card.close();
  });
}
