import type { Grid, GridCell, GridRow, Line, Source } from '../model/grid.ts';

/** True where two readings of a page say the same, so that the same would come of them. */
export function isSameSource(a: Source, b: Source): boolean {
  return (
    a.url === b.url &&
    a.documentTitle === b.documentTitle &&
    a.pictures === b.pictures &&
    areSame(a.attachments, b.attachments, (one, other) => one === other) &&
    areSame([...a.meta], [...b.meta], ([name, content], [name2, content2]) => name === name2 && content === content2) &&
    areSame(a.lines, b.lines, isSameLine) &&
    areSame(a.grids, b.grids, isSameGrid)
  );
}

function areSame<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index] as T));
}

function isSameLine(a: Line, b: Line): boolean {
  return (
    a.text === b.text &&
    a.heading === b.heading &&
    a.linked === b.linked &&
    a.place === b.place &&
    a.blanksBefore === b.blanksBefore
  );
}

function isSameGrid(a: Grid, b: Grid): boolean {
  return a.index === b.index && a.origin === b.origin && areSame(a.rows, b.rows, isSameRow);
}

/** Cells that reach in from above are own cells of a row before. */
function isSameRow(a: GridRow, b: GridRow): boolean {
  return areSame(a.own, b.own, isSameCell);
}

function isSameCell(a: GridCell, b: GridCell): boolean {
  return (
    a.text === b.text &&
    a.column === b.column &&
    a.width === b.width &&
    a.height === b.height &&
    a.place === b.place &&
    a.opaque === b.opaque
  );
}
