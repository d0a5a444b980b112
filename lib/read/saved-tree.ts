import type { TreeAdapterTypeMap, TreeAdapter } from 'parse5';
import type { Tree } from './tree.ts';

/** A node of a saved page: just what the readers need, linked like the DOM's. */
export interface SavedNode {
  /** Local name, `#text`, `#document`, `#fragment`, `#comment` or `#doctype`. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: { name: string; value: string }[];
  data: string;
  parent: SavedNode | null;
  previous: SavedNode | null;
  next: SavedNode | null;
  firstChild: SavedNode | null;
  lastChild: SavedNode | null;
  /** Content of a template element. */
  content: SavedNode | null;
  mode: string;
}

export type SavedTreeMap = TreeAdapterTypeMap<
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode,
  SavedNode
>;

function createNode(name: string, namespace = '', attributes: { name: string; value: string }[] = []): SavedNode {
  return {
    name,
    namespace,
    attributes,
    data: '',
    parent: null,
    previous: null,
    next: null,
    firstChild: null,
    lastChild: null,
    content: null,
    mode: 'no-quirks',
  };
}

function insert(parent: SavedNode, node: SavedNode, before: SavedNode | null): void {
  detach(node);
  node.parent = parent;
  node.next = before;
  node.previous = before ? before.previous : parent.lastChild;
  if (node.previous) node.previous.next = node;
  else parent.firstChild = node;
  if (before) before.previous = node;
  else parent.lastChild = node;
}

function detach(node: SavedNode): void {
  const { parent } = node;
  if (!parent) return;
  if (node.previous) node.previous.next = node.next;
  else parent.firstChild = node.next;
  if (node.next) node.next.previous = node.previous;
  else parent.lastChild = node.previous;
  node.parent = node.previous = node.next = null;
}

function insertText(parent: SavedNode, text: string, before: SavedNode | null): void {
  const neighbour = before ? before.previous : parent.lastChild;
  if (neighbour?.name === '#text') {
    neighbour.data += text;
    return;
  }
  const node = createNode('#text');
  node.data = text;
  insert(parent, node, before);
}

function children(parent: SavedNode): SavedNode[] {
  const list: SavedNode[] = [];
  for (let child = parent.firstChild; child; child = child.next) list.push(child);
  return list;
}

/** Lets parse5 build the nodes above. */
export const savedTreeAdapter: TreeAdapter<SavedTreeMap> = {
  createDocument: () => createNode('#document'),
  createDocumentFragment: () => createNode('#fragment'),
  createElement: (name, namespace, attributes) => createNode(name, namespace, attributes),
  createCommentNode: (data) => Object.assign(createNode('#comment'), { data }),
  createTextNode: (data) => Object.assign(createNode('#text'), { data }),
  appendChild: (parent, node) => insert(parent, node, null),
  insertBefore: (parent, node, before) => insert(parent, node, before),
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content as SavedNode,
  setDocumentType: () => {},
  setDocumentMode: (document, mode) => {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode as ReturnType<TreeAdapter['getDocumentMode']>,
  detachNode: detach,
  insertText: (parent, text) => insertText(parent, text, null),
  insertTextBefore: (parent, text, before) => insertText(parent, text, before),
  adoptAttributes: (element, attributes) => {
    const known = new Set(element.attributes.map((attribute) => attribute.name));
    element.attributes.push(...attributes.filter((attribute) => !known.has(attribute.name)));
  },
  getFirstChild: (node) => node.firstChild,
  getChildNodes: children,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.name,
  getNamespaceURI: (element) => element.namespace as ReturnType<TreeAdapter['getNamespaceURI']>,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is SavedNode => node.name === '#text',
  isCommentNode: (node): node is SavedNode => node.name === '#comment',
  isDocumentTypeNode: (node): node is SavedNode => node.name === '#doctype',
  isElementNode: (node): node is SavedNode => !node.name.startsWith('#'),
  setNodeSourceCodeLocation: () => {},
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => {},
};

/** The readers' view of a saved page, and what its head says. */
export function savedTree(document: SavedNode): {
  tree: Tree<SavedNode>;
  head: { documentTitle: string; meta: ReadonlyMap<string, string> };
} {
  const tables: SavedNode[] = [];
  const meta = new Map<string, string>();
  let title: string | null = null;
  let root = document;
  for (const node of descendants(document)) {
    if (node.name === 'table') tables.push(node);
    else if (node.name === 'body' && root === document) root = node;
    else if (node.name === 'title' && title === null) title = textOf(node);
    else if (node.name === 'meta') noteMeta(node, meta);
  }
  return { tree: treeOf(root, tables), head: { documentTitle: (title ?? '').trim(), meta } };
}

function noteMeta(node: SavedNode, meta: Map<string, string>): void {
  const name = attribute(node, 'name')?.toLowerCase();
  const content = attribute(node, 'content');
  if (name !== undefined && content !== null && !meta.has(name)) meta.set(name, content);
}

function treeOf(root: SavedNode, tables: readonly SavedNode[]): Tree<SavedNode> {
  return {
    root,
    first: (node) => node.firstChild,
    next: (node) => node.next,
    parent: (node) => node.parent,
    name: (node) => (node.name.startsWith('#') && node.name !== '#text' ? '' : node.name),
    data: (node) => node.data,
    attribute,
    hasAttributes: (node) => node.attributes.length > 0,
    text: textOf,
    tables: () => tables,
    rows: rowsOf,
  };
}

function attribute(element: SavedNode, name: string): string | null {
  for (const candidate of element.attributes) if (candidate.name === name) return candidate.value;
  return null;
}

function* descendants(root: SavedNode): Generator<SavedNode> {
  let node = root.firstChild;
  while (node !== null) {
    yield node;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.next === null) node = node.parent === root ? null : node.parent;
    node = node === null ? null : node.next;
  }
}

function textOf(root: SavedNode): string {
  let text = '';
  for (const node of descendants(root)) if (node.name === '#text') text += node.data;
  return text;
}

/** As `HTMLTableElement.rows`: rows of the header, then of bodies and the table itself, then of the footer. */
function rowsOf(table: SavedNode): SavedNode[] {
  const head: SavedNode[] = [];
  const body: SavedNode[] = [];
  const foot: SavedNode[] = [];
  for (let child = table.firstChild; child; child = child.next) {
    if (child.name === 'tr') body.push(child);
    else if (child.name === 'thead') head.push(...rowChildren(child));
    else if (child.name === 'tbody') body.push(...rowChildren(child));
    else if (child.name === 'tfoot') foot.push(...rowChildren(child));
  }
  return [...head, ...body, ...foot];
}

function rowChildren(section: SavedNode): SavedNode[] {
  return children(section).filter((node) => node.name === 'tr');
}
