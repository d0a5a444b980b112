import { heightOf, intersect, widthOf, type Box } from './box.ts';
import { contains, parentOf, rectOf, tagOf } from './safe-dom.ts';

/** A marked cell and the part of it that scrolling boxes leave visible. */
export interface Candidate {
  readonly anchor: Element;
  readonly box: Box;
}

/** Knows what of the page lies on top of marked cells: sticky headings, frozen columns, dialogs. */
export interface Covers {
  /** Looks for new covers, if that is not too soon; false where it was, or where something is left to be done later. */
  search(candidates: readonly Candidate[]): boolean;
  /** Reads where the known covers are now; returns what tells the part of a box that none of them hides. */
  now(): (candidate: Candidate) => Box | null;
}

/** How far inside of a box it is asked what lies on top: neighbouring cells share their borders. */
const INSET = 3;
/** Asking what lies at a point costs up to half a millisecond in large tables, so few points are asked, and seldom. */
const SAMPLES = 8;
const PAUSE = 150;
/** On a page with tens of thousands of blocks one question takes ten milliseconds: the rest of them waits for its turn. */
const LONGEST = 15;
const PAINTED = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed']);

/** Covers of the cells of one document; `marks` is our own element, which covers nothing. */
export function createCovers(document: Document, marks: Element): Covers {
  let known: Element[] = [];
  /** What the search that is under way has found, and at how many points it has looked. */
  let found = new Set<Element>();
  let asked = 0;
  let last = -Infinity;

  function search(candidates: readonly Candidate[]): boolean {
    if (performance.now() - last < PAUSE) return false;
    last = performance.now();
    const inside = inWindow(candidates);
    const points = [...overlaps(inside), ...samplePoints(inside)];
    for (; asked < points.length; asked += 1) {
      if (performance.now() - last > LONGEST) return false;
      const [candidate, x, y] = points[asked] as Point;
      const cover = coverAt(candidate.anchor, x, y);
      if (cover) found.add(cover);
    }
    known = [...found];
    found = new Set();
    asked = 0;
    return true;
  }

  /** Outside of the window the browser does not tell what lies at a point. */
  function inWindow(candidates: readonly Candidate[]): Candidate[] {
    const { innerWidth: right = 0, innerHeight: bottom = 0 } = document.defaultView ?? {};
    const window = { left: 0, top: 0, right, bottom };
    return candidates.flatMap(({ anchor, box }) => {
      const part = intersect(box, window);
      return part ? { anchor, box: part } : [];
    });
  }

  /** One point for each known cover, to see whether it is still on top. */
  function overlaps(candidates: readonly Candidate[]): Point[] {
    return known.flatMap((cover) => {
      const rect = rectOf(cover);
      for (const candidate of candidates) {
        const shared = intersect(rect, candidate.box);
        if (shared) return [pointIn(candidate, shared, 0.5, 0.5)];
      }
      return [];
    });
  }

  /** What covers the anchor at a point; null where the anchor is on top or the point is out of the window. */
  function coverAt(anchor: Element, x: number, y: number): Element | null {
    const hit = document.elementFromPoint(x, y);
    if (!hit || hit === marks || contains(anchor, hit)) return null;
    for (let element: Element | null = hit; element && !contains(element, anchor); element = parentOf(element)) {
      if (isOpaque(element)) return element;
    }
    return null;
  }

  function now(): (candidate: Candidate) => Box | null {
    const covers = [...new Set([...known, ...found])]
      .filter((element) => element.isConnected)
      .map((element) => ({ element, box: rectOf(element) }));
    return ({ anchor, box }) => {
      let rest: Box | null = box;
      for (const cover of covers) {
        if (rest && !contains(cover.element, anchor) && !contains(anchor, cover.element))
          rest = without(rest, cover.box);
      }
      return rest;
    };
  }

  return { search, now };
}

type Point = readonly [candidate: Candidate, x: number, y: number];

/** The outermost cells at their outer edges, where covers come from, and some of those between at their middle. */
function samplePoints(candidates: readonly Candidate[]): Point[] {
  const most = (measure: (box: Box) => number): Candidate | undefined =>
    candidates.reduce<Candidate | undefined>(
      (best, one) => (!best || measure(one.box) > measure(best.box) ? one : best),
      undefined,
    );
  const at = (candidate: Candidate | undefined, x: number, y: number): Point[] =>
    candidate ? [pointIn(candidate, candidate.box, x, y)] : [];
  const step = Math.ceil(candidates.length / SAMPLES);
  return [
    ...at(
      most((box) => -box.top),
      0.5,
      0,
    ),
    ...at(
      most((box) => box.bottom),
      0.5,
      1,
    ),
    ...at(
      most((box) => -box.left),
      0,
      0.5,
    ),
    ...at(
      most((box) => box.right),
      1,
      0.5,
    ),
    ...candidates.filter((_, index) => index % step === 0).flatMap((one) => at(one, 0.5, 0.5)),
  ];
}

function pointIn(candidate: Candidate, box: Box, x: number, y: number): Point {
  const dx = Math.min(INSET, widthOf(box) / 3);
  const dy = Math.min(INSET, heightOf(box) / 3);
  return [candidate, box.left + dx + (widthOf(box) - 2 * dx) * x, box.top + dy + (heightOf(box) - 2 * dy) * y];
}

/** What a cover leaves of a box: a cover that reaches from edge to edge cuts it, one that takes a corner does not. */
export function without(box: Box, cover: Box): Box | null {
  const shared = intersect(box, cover);
  if (!shared) return box;
  const wide = widthOf(shared) > widthOf(box) - 2;
  const high = heightOf(shared) > heightOf(box) - 2;
  if (wide && high) return null;
  if (wide && cover.top <= box.top) return { ...box, top: shared.bottom };
  if (wide && cover.bottom >= box.bottom) return { ...box, bottom: shared.top };
  if (high && cover.left <= box.left) return { ...box, left: shared.right };
  if (high && cover.right >= box.right) return { ...box, right: shared.left };
  return box;
}

function isOpaque(element: Element): boolean {
  if (PAINTED.has(tagOf(element))) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/^transparent$|[,/] ?0\)$/.test(backgroundColor);
}
