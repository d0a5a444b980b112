import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../lib/overlay/dom/box.ts';
import { heightFor, placeCard, type CardRoom } from '../../../../lib/overlay/card/place-card.ts';

const box = (left: number, top: number, width: number, height: number): Box => {
  return { left, top, right: left + width, bottom: top + height };
};

function room(cell: Box, part: Partial<CardRoom> = {}): CardRoom {
  const row = { left: 0, right: 1000, top: cell.top, bottom: cell.bottom };
  return { cell, row, terms: [], view: box(0, 0, 1000, 800), width: 320, height: 200, ...part };
}

describe('placeCard', () => {
  it('goes under the row, in line with the cell', () => {
    expect(placeCard(room(box(300, 100, 60, 20)))).toEqual({ side: 'below', left: 300, top: 126 });
  });

  it('goes over the row at the foot of the window', () => {
    expect(placeCard(room(box(300, 700, 60, 20)))).toEqual({ side: 'above', left: 300, top: 494 });
  });

  it('stays inside of the window', () => {
    expect(placeCard(room(box(950, 100, 60, 20))).left).toBe(1000 - 8 - 320);
    expect(placeCard(room(box(-50, 100, 60, 20))).left).toBe(8);
  });

  it('keeps clear of tall rows', () => {
    const cell = box(300, 100, 60, 20);
    expect(placeCard(room(cell, { row: box(0, 60, 1000, 140) })).top).toBe(206);
  });

  it('covers as few cells of the sum as it can', () => {
    const column = [700, 650, 600, 550].map((top) => box(300, top - 50, 60, 20));
    expect(placeCard(room(box(300, 700, 60, 20), { terms: column }))).toMatchObject({ side: 'above-after', left: 366 });
    const atTheRight = [650, 600].map((top) => box(900, top, 60, 20));
    expect(placeCard(room(box(900, 700, 60, 20), { terms: atTheRight }))).toMatchObject({
      side: 'above-before',
      left: 574,
    });
  });

  it('goes beside the cell where the row leaves no room above and below', () => {
    const low = { view: box(0, 0, 1000, 300) };
    expect(placeCard(room(box(300, 140, 60, 20), low))).toEqual({ side: 'right', left: 366, top: 92 });
    expect(placeCard(room(box(800, 140, 60, 20), low)).side).toBe('left');
  });

  it('takes the farther edge where nothing is free', () => {
    const tiny = { view: box(0, 0, 340, 300) };
    expect(placeCard(room(box(150, 120, 60, 20), tiny))).toMatchObject({ side: 'over', top: 92 });
    expect(placeCard(room(box(150, 190, 60, 20), tiny))).toMatchObject({ side: 'over', top: 8 });
  });

  it('keeps its side while that is free', () => {
    expect(placeCard(room(box(300, 400, 60, 20)), 'above').side).toBe('above');
    expect(placeCard(room(box(300, 100, 60, 20)), 'above').side).toBe('below');
  });

  it('is measured against what is seen after a pinch', () => {
    const view = box(500, 300, 480, 400);
    expect(placeCard(room(box(520, 320, 60, 20), { view }))).toEqual({ side: 'below', left: 520, top: 346 });
  });
});

describe('heightFor', () => {
  const view = { left: 0, top: 0, right: 1000, bottom: 800 };
  const row = (top: number) => ({ left: 0, right: 1000, top, bottom: top + 30 });

  it('is what the card would like, where that fits beside its row', () => {
    expect(heightFor(300, { row: row(400), view })).toBe(300);
    expect(heightFor(500, { row: row(100), view })).toBe(500);
  });

  it('is less where that keeps the card off its row', () => {
    expect(heightFor(600, { row: row(400), view })).toBe(400 - 14);
    expect(heightFor(900, { row: row(100), view })).toBe(800 - 130 - 14);
  });

  it('is all of the window where there is no room beside the row', () => {
    const low = { ...view, bottom: 256 };
    expect(heightFor(500, { row: row(100), view: low })).toBe(240);
  });
});
