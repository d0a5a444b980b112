import { clamp, heightOf, intersect, type Box } from '../dom/box.ts';

/** Distance from the row, and from the edges of the window. */
const GAP = 6;
const MARGIN = 8;

export interface CardRoom {
  /** The cell that the card is about. */
  readonly cell: Box;
  /** The row of that cell, which should stay readable. */
  readonly row: Box;
  /** The other cells of the sum, which the reader compares with the card. */
  readonly terms: readonly Box[];
  /** What the reader sees of the page. */
  readonly view: Box;
  readonly width: number;
  readonly height: number;
}

/** A card lower than this is not worth reading. */
const LEAST_HEIGHT = 220;

/** How high a card may be: less than it would like where that keeps it off the row; it scrolls then. */
export function heightFor(natural: number, { row, view }: Pick<CardRoom, 'row' | 'view'>): number {
  const whole = heightOf(view) - 2 * MARGIN;
  const free = Math.max(row.top - view.top, view.bottom - row.bottom) - GAP - MARGIN;
  return Math.min(natural, free >= LEAST_HEIGHT ? free : whole);
}

/** The side of the cell, and where along it the card begins. */
export type Side =
  'below' | 'below-after' | 'below-before' | 'above' | 'above-after' | 'above-before' | 'right' | 'left' | 'over';

export interface CardSpot {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
}

/**
 * Where the card goes: under or over the row, where it covers the fewest cells of the sum; else beside the cell; and where
 * nothing of this is free on top of the row, at the edge that is farther from the cell. `keep` is the side it is on, so
 * that scrolling does not make it jump.
 */
export function placeCard(room: CardRoom, keep: Side | null = null): CardSpot {
  const clear = clearOfRow(room).filter((spot) => fits(spot, room));
  const beside = besideCell(room).filter((spot) => fits(spot, room));
  const kept = [...clear, ...beside].find((spot) => spot.side === keep);
  return kept ?? leastCovering(clear, room) ?? beside[0] ?? lastResort(room);
}

function clearOfRow({ cell, row, view, width, height }: CardRoom): CardSpot[] {
  const start = clamp(cell.left, view.left + MARGIN, view.right - MARGIN - width);
  const after = cell.right + GAP;
  const before = cell.left - GAP - width;
  const below = row.bottom + GAP;
  const above = row.top - GAP - height;
  return [
    { side: 'below', left: start, top: below },
    { side: 'above', left: start, top: above },
    { side: 'below-after', left: after, top: below },
    { side: 'above-after', left: after, top: above },
    { side: 'below-before', left: before, top: below },
    { side: 'above-before', left: before, top: above },
  ];
}

function besideCell({ cell, view, width, height }: CardRoom): CardSpot[] {
  const top = clamp(cell.top, view.top + MARGIN, view.bottom - MARGIN - height);
  return [
    { side: 'right', left: cell.right + GAP, top },
    { side: 'left', left: cell.left - GAP - width, top },
  ];
}

function fits(spot: CardSpot, { view, width, height }: CardRoom): boolean {
  return (
    spot.left >= view.left + MARGIN &&
    spot.top >= view.top + MARGIN &&
    spot.left + width <= view.right - MARGIN &&
    spot.top + height <= view.bottom - MARGIN
  );
}

function leastCovering(spots: readonly CardSpot[], { terms, width, height }: CardRoom): CardSpot | undefined {
  const covered = ({ left, top }: CardSpot): number => {
    const card = { left, top, right: left + width, bottom: top + height };
    return terms.filter((term) => intersect(term, card)).length;
  };
  return spots.toSorted((a, b) => covered(a) - covered(b))[0];
}

function lastResort({ cell, view, width, height }: CardRoom): CardSpot {
  const low = cell.top + heightOf(cell) / 2 < (view.top + view.bottom) / 2;
  return {
    side: 'over',
    left: clamp(cell.left, view.left + MARGIN, view.right - MARGIN - width),
    top: low ? Math.max(view.top + MARGIN, view.bottom - MARGIN - height) : view.top + MARGIN,
  };
}
