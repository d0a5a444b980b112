/** What a page's own scripts note from the beginning on, as `noted`; runs in the page. */
export const WATCH = `
  window.noted = new Set();
  window.shifts = [];
  for (const holder of [window, Document.prototype, HTMLElement.prototype])
    for (const name in holder)
      if (name.startsWith('on')) addEventListener(name.slice(2), ({ type, target }) => noted.add(type + ' at ' + (target.nodeName ?? 'window')), true);
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      const isOurs = nodes.length > 0 && nodes.every((node) => node.nodeName === 'GOUJI-MARKS') && target === document.documentElement;
      if (document.readyState === 'complete' && !isOurs) noted.add('change of ' + type + ' ' + attributeName + ' at ' + target.nodeName);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => {
    const sizes = new ResizeObserver((entries) => { for (const { target, contentRect } of entries) noted.add('size of ' + target.nodeName + ' ' + contentRect.width + ' ' + contentRect.height); });
    for (const element of [document.documentElement, document.body]) sizes.observe(element);
    // What moves while a page is still loading moves with the speed of the machine.
    const observer = new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts.push(value); });
    requestAnimationFrame(() => requestAnimationFrame(() => observer.observe({ type: 'layout-shift' })));
  });
`;

/** All of a document that Gouji must leave alone. */
export interface Snapshot {
  readonly markup: string;
  /** Left, top, width and height of every element, how far the page scrolls and is scrolled. */
  readonly layout: string;
  readonly focus: string;
  readonly selection: string;
  readonly fields: string;
  /** Each kind of event and of change that its scripts have noticed, once. */
  readonly noted: string;
  readonly shifts: number;
  readonly sheets: number;
  /** How many elements of ours there are; nothing above tells of them. */
  readonly own: number;
}

interface WatchedWindow extends Window {
  noted: Set<string>;
  shifts: number[];
}

/** Takes stock of the document; runs in the page. */
export function takeSnapshot(): Snapshot {
  const { noted, shifts } = window as unknown as WatchedWindow;
  const own = document.querySelectorAll('gouji-marks').length;
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('gouji-marks')) element.remove();
  const elements = [...document.querySelectorAll('*:not(gouji-marks)')];
  const index = (node: Node | null): string => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    return element ? `${element.localName} ${elements.indexOf(element)}` : '';
  };
  const boxOf = (element: Element): number[] => {
    const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
    return [left, top, width, height, element.scrollTop, element.scrollLeft];
  };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() as Selection;
  const field = document.activeElement as HTMLInputElement | null;
  const caret = field?.localName === 'input' ? [field.selectionStart, field.selectionEnd] : [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  const fields = [...document.querySelectorAll('input, textarea, select')] as HTMLInputElement[];
  return {
    markup: `${document.compatMode} ${copy.outerHTML}`,
    layout: JSON.stringify([scrollWidth, scrollHeight, scrollX, scrollY, ...elements.map(boxOf)]),
    focus: `${index(field)} ${caret.join('-')}`,
    selection: `${index(anchorNode)} ${anchorOffset} ${index(focusNode)} ${focusOffset}`,
    fields: JSON.stringify(fields.map(({ value, checked }) => [value, checked])),
    noted: [...noted].toSorted().join('\n'),
    shifts: shifts.length,
    sheets: document.styleSheets.length,
    own,
  };
}
