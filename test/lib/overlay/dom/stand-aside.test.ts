import { describe, expect, test } from 'vitest';
import type { Box } from '../../../../lib/overlay/dom/box.ts';
import type { Corner } from '../../../../lib/overlay/dom/corner.ts';
import { standAside } from '../../../../lib/overlay/dom/stand-aside.ts';

const box = (left: number, top: number): Box => ({ left, top, right: left + 20, bottom: top + 10 });

/** A window of 100 by 100 with a bar of 20 by 10 in one of its corners. */
const AT: Readonly<Record<Corner, Box>> = {
  'top left': box(0, 0),
  'top right': box(80, 0),
  'bottom left': box(0, 90),
  'bottom right': box(80, 90),
};

function corner(home: Corner, places: readonly Corner[], rather: readonly Corner[] = []): Corner {
  let now = home;
  const boxes = (corners: readonly Corner[]): readonly Box[] => corners.map((each) => AT[each]);
  standAside({ box: () => AT[now], putIn: (next) => void (now = next) }, home, boxes(places), boxes(rather));
  return now;
}

describe('a bar stands', () => {
  test('at home where nothing is there', () => {
    expect(corner('bottom right', ['top left'])).toBe('bottom right');
  });

  test('in the corner above or below, else on the left', () => {
    expect(corner('bottom right', ['bottom right'])).toBe('top right');
    expect(corner('top right', ['top right'])).toBe('bottom right');
    expect(corner('bottom right', ['bottom right', 'top right'])).toBe('top left');
    expect(corner('bottom right', ['bottom right', 'top right', 'top left'])).toBe('bottom left');
  });

  test('where it covers none of the cells that a card is about either', () => {
    expect(corner('bottom right', ['top left'], ['bottom right', 'top right'])).toBe('bottom left');
  });

  test('over such cells rather than over the card', () => {
    expect(corner('bottom right', ['bottom right'], ['top right', 'top left', 'bottom left'])).toBe('top right');
  });

  test('at home where every corner is taken', () => {
    expect(corner('bottom right', ['top left', 'top right', 'bottom left', 'bottom right'])).toBe('bottom right');
  });
});
