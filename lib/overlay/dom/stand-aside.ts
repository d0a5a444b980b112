import { intersect, type Box } from './box.ts';
import { towards, type Corner } from './corner.ts';

/** A bar that stands in a corner of the window, and can be put into another. */
export interface Cornered {
  /** Where it stands now. */
  box(): Box;
  /** Draws it in that corner. */
  putIn(corner: Corner): void;
}

/** Where it may stand aside to: the corner that was chosen first, then the one above or below it, then those on the left. */
function cornersFrom(home: Corner): readonly Corner[] {
  const above = towards(home, home.startsWith('top') ? 'bottom' : 'top');
  return [home, above, towards(above, 'left'), towards(home, 'left')];
}

/**
 * Puts a bar where it covers none of the places, nor of those that it should rather not cover; where that cannot be, none
 * of the places; at its own corner where neither can be.
 */
export function standAside(bar: Cornered, home: Corner, places: readonly Box[], rather: readonly Box[]): void {
  const isFree = (corner: Corner, boxes: readonly Box[]): boolean => {
    bar.putIn(corner);
    return !boxes.some((box) => intersect(bar.box(), box));
  };
  const corners = cornersFrom(home);
  bar.putIn(
    corners.find((corner) => isFree(corner, [...places, ...rather])) ??
      corners.find((corner) => isFree(corner, places)) ??
      home,
  );
}
