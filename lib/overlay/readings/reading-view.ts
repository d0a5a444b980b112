import type { ResultValue } from '../../model/result.ts';
import type { Language } from '../../text/language.ts';
import { intersect, type Box } from '../dom/box.ts';
import { numberText } from '../card/card-lines.ts';
import { layerStyle } from '../shell/layer-style.ts';
import { make } from '../dom/make.ts';
import type { Frame } from '../shell/shell.ts';
import type { Sight } from '../dom/survey.ts';
import { say } from '../content/words.ts';

/** What was read in one cell: a tick and the number, a word for an empty one, hatching and "?" for what is no number. */
export interface ReadingView {
  readonly element: HTMLElement;
  move(sight: Sight, frame: Frame): void;
}

/** Of a tag without its text, and of each of its characters. */
const TAG = { width: 13, height: 12, digit: 5.6, wide: 10 } as const;
const CORNERS = ['top left', 'bottom left', 'bottom right', 'top right'] as const;

export function createReadingView(document: Document, value: ResultValue | null, language: Language): ReadingView {
  const kind = value?.state === 'number' ? 'read' : value?.state === 'text' || !value ? 'unread' : 'empty';
  const text = kind === 'unread' ? '?' : kind === 'empty' ? say('empty', language) : textOf(value);
  const element = make(document, 'div', `reading ${kind}`);
  const tag = make(document, 'span', 'tag', text);
  element.append(tag);
  const width = TAG.width + [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? TAG.wide : TAG.digit), 0);
  let written = '';

  function move({ box, text: printed }: Sight, frame: Frame): void {
    const style = layerStyle(box, frame, frame);
    const corner = freeCorner(box, printed, width);
    const key = style + corner;
    if (key === written) return;
    written = key;
    element.style.cssText = style;
    tag.className = `tag ${corner}`;
  }

  return { element, move };
}

function textOf(value: ResultValue | null): string {
  return numberText(value?.value ?? null) + (value?.unit ?? '');
}

/** The first corner in which the tag covers nothing; where all are full, the tag stands across the upper edge, above the strokes of what is printed. */
function freeCorner(box: Box, printed: Box | null, width: number): string {
  const free = CORNERS.find((corner) => {
    const left = corner.endsWith('left') ? box.left : box.right - width;
    const top = corner.startsWith('top') ? box.top : box.bottom - TAG.height;
    return !printed || !intersect({ left, top, right: left + width, bottom: top + TAG.height }, printed);
  });
  return free ?? 'full';
}
