/**
 * What the readers need of a tree of nodes: the document of a browser and a parsed file are walked by the same code, so
 * that page and command line cannot read differently.
 */
export interface Tree<N> {
  readonly root: N;
  first(node: N): N | null;
  next(node: N): N | null;
  parent(node: N): N | null;
  /** Lower-case local name of an element, `#text` for text, the empty string for anything else. */
  name(node: N): string;
  /** Characters of a text node. */
  data(node: N): string;
  attribute(element: N, name: string): string | null;
  /** False where the element has no attribute at all, as most cells: then none needs to be asked for. */
  hasAttributes(element: N): boolean;
  /** All text below a node, as the DOM's `textContent`. */
  text(node: N): string;
  /** All tables in document order, nested ones included. */
  tables(): ArrayLike<N>;
  /** Rows of a table without those of nested tables: header first, footer last, as they are shown. */
  rows(table: N): ArrayLike<N>;
}

/** Cells of a row. They are walked to: a list that the document makes stays in memory as long as its row. */
export function cellsOf<N>(tree: Tree<N>, row: N): readonly N[] {
  const cells: N[] = [];
  for (let child = tree.first(row); child !== null; child = tree.next(child)) {
    const name = tree.name(child);
    if (name === 'td' || name === 'th') cells.push(child);
  }
  return cells;
}

/** Elements whose text nobody sees, or that a reader must not take for the page's own words. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'select',
  'textarea',
  'iframe',
  'object',
  'rt',
]);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** True where the element and all in it is not shown, as far as the markup itself says (style sheets are not asked). */
export function isHidden<N>(tree: Tree<N>, element: N, name: string): boolean {
  if (SILENT.has(name)) return true;
  if (tree.attribute(element, 'hidden') !== null) return true;
  const style = tree.attribute(element, 'style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Elements that begin and end a line. Struck-out and raised text is set apart: its digits belong to no number beside it. */
const BREAKING = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td tfoot th thead title tr ul sup sub s del strike'
  ).split(' '),
);

export function breaksLine(name: string): boolean {
  return BREAKING.has(name);
}
