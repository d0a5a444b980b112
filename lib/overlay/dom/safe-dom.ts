/**
 * Reads of page elements that a hostile form cannot answer itself: `<input name=parentNode>` shadows the property of its
 * form, so the property of the prototype is asked instead.
 */

/** The element around a node, out of shadow trees too. */
export function parentOf(node: Node): Element | null {
  const parent = Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((parent as Partial<ShadowRoot>).host ?? null) : null;
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** A number such as `clientWidth`. */
export function sizeOf(
  element: Element,
  name: 'clientLeft' | 'clientTop' | 'clientWidth' | 'clientHeight' | 'scrollHeight' | 'scrollWidth',
): number {
  return Reflect.get(Element.prototype, name, element) as number;
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function scrollBy(element: Element, way: ScrollToOptions): void {
  Reflect.apply(Element.prototype.scrollBy, element, [way]);
}

/** The tag name in lower case. */
export function tagOf(element: Element): string {
  return Reflect.get(Element.prototype, 'localName', element) as string;
}

/** Style sheets that a script has added to the document. */
export function adoptedSheetsOf(document: Document): CSSStyleSheet[] {
  return Reflect.get(Document.prototype, 'adoptedStyleSheets', document) as CSSStyleSheet[];
}

export function adoptSheets(document: Document, sheets: readonly CSSStyleSheet[]): void {
  Reflect.set(Document.prototype, 'adoptedStyleSheets', sheets, document);
}
