import { finish, type Steps } from '../model/steps.ts';
import { readPage, type PageReading } from './page.ts';
import type { Tree } from './tree.ts';

/**
 * The readers' view of a document. Accessors are taken from the prototypes: a form field named `firstChild` hides the
 * property of its form, the accessor cannot be hidden.
 */
const firstChild = accessor<ChildNode | null>(Node.prototype, 'firstChild');
const nextSibling = accessor<ChildNode | null>(Node.prototype, 'nextSibling');
const parentNode = accessor<ParentNode | null>(Node.prototype, 'parentNode');
const nodeType = accessor<number>(Node.prototype, 'nodeType');
const textContent = accessor<string | null>(Node.prototype, 'textContent');
const localName = accessor<string>(Element.prototype, 'localName');
const getAttribute = Element.prototype.getAttribute;
const hasAttributes = Element.prototype.hasAttributes;
const data = accessor<string>(CharacterData.prototype, 'data');

function accessor<T>(prototype: object, property: string): (node: Node) => T {
  const getter = Object.getOwnPropertyDescriptor(prototype, property)?.get as (this: Node) => T;
  return (node) => getter.call(node);
}

function domTree(document: Document): Tree<Node> {
  const root = document.body ?? document.documentElement;
  return {
    root,
    first: firstChild,
    next: nextSibling,
    parent: parentNode,
    name: (node) => {
      const type = nodeType(node);
      return type === Node.ELEMENT_NODE ? localName(node) : type === Node.TEXT_NODE ? '#text' : '';
    },
    data,
    hasAttributes: (node) => hasAttributes.call(node as Element),
    attribute: (node, name) => getAttribute.call(node as Element, name),
    text: (node) => textContent(node) ?? '',
    tables: () => document.getElementsByTagName('table'),
    rows: (table) => (table as HTMLTableElement).rows,
  };
}

/** Reads the document of a browser window in one piece. */
export function readDocument(document: Document): PageReading<Node> {
  return finish(readDocumentInSteps(document));
}

/** Reads the document of a browser window; a change of it between two steps makes the reading worthless. */
export function readDocumentInSteps(document: Document): Steps<PageReading<Node>> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[name][content]')) {
    const name = getAttribute.call(element, 'name')?.toLowerCase() ?? '';
    if (!meta.has(name)) meta.set(name, getAttribute.call(element, 'content') ?? '');
  }
  const title = document.querySelector('title')?.textContent ?? '';
  return readPage(domTree(document), { url: document.URL, documentTitle: title.trim(), meta });
}
