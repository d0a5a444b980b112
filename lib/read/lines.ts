import type { Line } from '../model/grid.ts';
import { Pace, type Steps } from '../model/steps.ts';
import type { Places } from './places.ts';
import { breaksLine, isHidden, SILENT, type Tree } from './tree.ts';

/** A stretch of a line and the text node that it comes from. */
export interface Segment<N> {
  readonly node: N;
  /** Where the node's characters begin in the line's text. */
  readonly start: number;
}

/** Lines of a page and, line for line, the text nodes that they come from. */
export interface TextLines<N> {
  readonly lines: readonly Line[];
  readonly segments: readonly (readonly Segment<N>[])[];
}

export interface PageText<N> extends TextLines<N> {
  /** Addresses of links to documents. */
  readonly attachments: readonly string[];
  readonly pictures: number;
}

/** A page of ten thousand characters is a long report; what is beyond this is not read. */
const MAX_CHARACTERS = 1_000_000;
const DOCUMENT = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|zip|rar)(?:[?#]|$)/i;
const HEADING = /^h[1-6]$/;
/** Pictures below this size, in CSS pixels as far as the attributes say, are ornaments. */
const SMALL_PICTURE = 200;

/**
 * Reads the text of a page, one line for each block, and what links and pictures it has. `grids` are the tables whose
 * text has been read as cells, with the index of the grid.
 */
export function* readLines<N>(tree: Tree<N>, grids: ReadonlyMap<N, number>, places: Places<N>): Steps<PageText<N>> {
  const pace = new Pace();
  const text = new LineCollector(places);
  const attachments = new Set<string>();
  let pictures = 0;
  const open: { node: N; name: string }[] = [];
  let node = tree.first(tree.root);
  while ((node !== null || open.length > 0) && text.characters < MAX_CHARACTERS) {
    if (pace.isDue()) yield;
    if (node === null) {
      const left = open.pop() as { node: N; name: string };
      text.leave(left.name);
      node = tree.next(left.node);
      continue;
    }
    const name = tree.name(node);
    const grid = name === 'table' ? grids.get(node) : undefined;
    if (name === '#text') {
      text.add(node, tree.data(node));
    } else if (grid !== undefined) {
      readCaption(tree, node, text);
      text.pass(grid);
    } else if (name !== '' && isHidden(tree, node, name)) {
      if (!SILENT.has(name)) text.hide();
    } else if (name !== '') {
      if (name === 'a') noteLink(tree, node, attachments);
      else if (name === 'img' && isLarge(tree, node)) pictures += 1;
      text.enter(name);
      const child = tree.first(node);
      if (child !== null) {
        open.push({ node, name });
        node = child;
        continue;
      }
      text.leave(name);
    }
    node = tree.next(node);
  }
  return { ...text.finish(), attachments: [...attachments], pictures };
}

/** Of a table that is no running text the caption is: titles of sections stand in it. */
function readCaption<N>(tree: Tree<N>, table: N, text: LineCollector<N>): void {
  const caption = childNamed(tree, table, 'caption');
  if (caption === null || isHidden(tree, caption, 'caption')) return;
  text.enter('caption');
  const open: (N | null)[] = [tree.first(caption)];
  while (open.length > 0) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    open.push(tree.next(node));
    const name = tree.name(node);
    if (name === '#text') text.add(node, tree.data(node));
    else if (name !== '' && !isHidden(tree, node, name)) open.push(tree.first(node));
  }
  text.leave('caption');
}

function childNamed<N>(tree: Tree<N>, parent: N, name: string): N | null {
  let child = tree.first(parent);
  while (child !== null && tree.name(child) !== name) child = tree.next(child);
  return child;
}

/** Elements that are a cell where a table is made of blocks; an empty one of them is a blank cell. */
const CELL_LIKE = new Set(['p', 'div', 'li', 'dd', 'td', 'th']);

/** Joins text nodes into lines, a new one wherever a block begins or ends. */
class LineCollector<N> {
  characters = 0;
  readonly #places: Places<N>;
  readonly #lines: Line[] = [];
  readonly #lineSegments: Segment<N>[][] = [];
  #text = '';
  #segments: Segment<N>[] = [];
  #links = 0;
  #linkedCharacters = 0;
  #headings = 0;
  #blanks = 0;
  #grid = -1;
  #hides = false;
  /** True from the beginning of a block until something comes in it. */
  #isEmpty = false;

  constructor(places: Places<N>) {
    this.#places = places;
  }

  enter(name: string): void {
    if (breaksLine(name)) {
      // A line break where nothing stands leaves a line empty.
      if (name === 'br' && this.#text.trim() === '') this.#blanks += 1;
      this.#end();
      this.#isEmpty = CELL_LIKE.has(name);
    }
    if (name === 'a') this.#links += 1;
    if (HEADING.test(name)) this.#headings += 1;
  }

  leave(name: string): void {
    if (breaksLine(name)) {
      this.#end();
      if (this.#isEmpty && CELL_LIKE.has(name)) this.#blanks += 1;
      this.#isEmpty = false;
    }
    if (name === 'a') this.#links -= 1;
    if (HEADING.test(name)) this.#headings -= 1;
  }

  add(node: N, data: string): void {
    this.#segments.push({ node, start: this.#text.length });
    this.#text += data;
    this.characters += data.length;
    if (this.#links > 0) this.#linkedCharacters += withoutSpace(data).length;
  }

  /** Notes a table that is no running text; as a block it ends the line before it. */
  pass(grid: number): void {
    this.#end();
    this.#grid = grid;
  }

  /** Notes that something stands here which is not shown: in the line that is being read, else after the last one. */
  hide(): void {
    if (this.#text.trim() !== '') this.#hides = true;
    else if (this.#lines.length > 0) this.#lines.push({ ...(this.#lines.pop() as Line), hides: true });
  }

  finish(): TextLines<N> {
    this.#end();
    return { lines: this.#lines, segments: this.#lineSegments };
  }

  #end(): void {
    const length = this.#text.trim().length;
    const first = this.#segments[0];
    if (length > 0 && first) {
      const end = this.#segments[1]?.start ?? this.#text.length;
      this.#lines.push({
        text: this.#text,
        heading: this.#headings > 0,
        linked: this.#linkedCharacters > 0 && this.#linkedCharacters === withoutSpace(this.#text).length,
        place: this.#places.add(first.node, 0, end),
        blanksBefore: this.#blanks,
        after: this.#grid,
        ...(this.#hides && { hides: true }),
      });
      this.#hides = false;
      this.#lineSegments.push(this.#segments);
      this.#blanks = 0;
      this.#isEmpty = false;
    }
    this.#text = '';
    this.#segments = [];
    this.#linkedCharacters = 0;
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function noteLink<N>(tree: Tree<N>, link: N, attachments: Set<string>): void {
  const address = tree.attribute(link, 'href');
  if (address !== null && DOCUMENT.test(address)) attachments.add(address.trim());
}

function isLarge<N>(tree: Tree<N>, picture: N): boolean {
  const size = Math.max(Number(tree.attribute(picture, 'width')), Number(tree.attribute(picture, 'height')));
  return Number.isNaN(size) || size === 0 || size >= SMALL_PICTURE;
}
