/** A new element of the overlay with its class and its text; text of the page only ever gets in through here. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** A stroke drawn on a square of `size` units; it has the colour of the text around it. */
export function makeStroke(document: Document, path: string, size: number, className: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  for (const layer of ['under', 'over']) {
    const stroke = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    stroke.setAttribute('d', path);
    stroke.setAttribute('class', layer);
    svg.append(stroke);
  }
  return svg;
}

/** The hook stroke of 勾, the sign of the product, on a square of ten units; as in the pages of the extension. */
export const HOOK = 'M1.2 1.8h7.2v6.4l-2.3-1.9';

/** Strokes of the buttons, on a square of 24 units. */
export const ICONS = {
  previous: 'M14 8l-4 4 4 4',
  next: 'M10 8l4 4-4 4',
  close: 'M8.5 8.5l7 7m0-7l-7 7',
  fold: 'M8.5 8.5l7 7m0-7l-7 7',
  more: 'M7 12h.01M12 12h.01M17 12h.01',
  handle: 'M10 8h.01M14 8h.01M10 12h.01M14 12h.01M10 16h.01M14 16h.01',
} as const;
