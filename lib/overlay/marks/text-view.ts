import { intersect } from '../dom/box.ts';
import { hiddenAt, layerStyle } from '../shell/layer-style.ts';
import { make } from '../dom/make.ts';
import { makeMark, type MarkView } from './mark-view.ts';
import type { MarkPlan } from '../content/roles.ts';
import type { Frame } from '../shell/shell.ts';
import type { Sight } from '../dom/survey.ts';

/**
 * The mark of words in the text: what the keyboard reaches and a screen reader names. The line under the words is drawn by
 * the browser itself (see `highlights.ts`); only where it cannot do that, the mark `draws` one under each line of them.
 */
export function createTextView(document: Document, button: boolean, draws: boolean): MarkView {
  const element = makeMark(document, button);
  let written: string | null = null;

  function dress(plan: MarkPlan, label: string): void {
    element.className = `mark text ${plan.role}${plan.certain ? ' sure' : ''}${draws ? ' drawn' : ''}`;
    if (button) element.setAttribute('aria-label', label);
    written = null;
  }

  function move(sight: Sight | null, frame: Frame): boolean {
    const [around = '', ...lines] = sight ? stylesOf(sight, frame) : [];
    const key = [around, ...lines].join();
    if (key === written) return false;
    written = key;
    element.hidden = !sight;
    element.style.cssText = around;
    element.classList.toggle('out', lines.length === 0);
    element.replaceChildren(...lines.map(lineElement));
    return true;
  }

  function lineElement(style: string): HTMLElement {
    const line = make(document, 'span', 'words');
    line.style.cssText = style;
    return line;
  }

  return { element, dress, move };
}

/** The style of the mark, and of each line of it that is seen. */
function stylesOf({ box, shown, lines }: Sight, frame: Frame): string[] {
  const around = shown ?? hiddenAt(box, frame.page);
  const seen = lines.flatMap((line) => (shown && intersect(line, shown)) ?? []);
  return [layerStyle(around, frame, frame), ...seen.map((line) => layerStyle(line, around, frame))];
}
