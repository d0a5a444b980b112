/**
 * The algorithm for forming a table of the HTML standard (§4.9.12.1), step by step and with its names. It keeps a slot
 * for each place of the grid, so that it is slow and plain.
 */
export interface TableCell {
  readonly name: string;
  readonly colspan: number;
  /** 0: to the end of the row group. */
  readonly rowspan: number;
}

export type RowGroup = readonly (readonly TableCell[])[];

interface Growing {
  readonly cell: TableCell;
  readonly cellX: number;
  readonly width: number;
}

/** For each row that is there: which cells cover which slots, by column. More than one: a table model error. */
export function formTable(groups: readonly RowGroup[]): readonly ReadonlyMap<number, readonly string[]>[] {
  const slots = new Map<string, string[]>();
  const rowOf: number[] = [];
  let xWidth = 0;
  let yHeight = 0;
  let yCurrent = 0;
  let downwardGrowing: Growing[] = [];

  const assign = (cell: TableCell, x: number, y: number): void => {
    const key = `${x},${y}`;
    slots.set(key, [...(slots.get(key) ?? []), cell.name]);
  };
  const isTaken = (x: number, y: number): boolean => slots.has(`${x},${y}`);

  const growDownward = (): void => {
    for (const { cell, cellX, width } of downwardGrowing) {
      for (let x = cellX; x < cellX + width; x += 1) assign(cell, x, yCurrent);
    }
  };

  const processRow = (row: readonly TableCell[]): void => {
    if (yHeight === yCurrent) yHeight += 1;
    let xCurrent = 0;
    growDownward();
    for (const cell of row) {
      while (xCurrent < xWidth && isTaken(xCurrent, yCurrent)) xCurrent += 1;
      if (xCurrent === xWidth) xWidth += 1;
      const { colspan } = cell;
      let { rowspan } = cell;
      const growsDownward = rowspan === 0;
      if (growsDownward) rowspan = 1;
      xWidth = Math.max(xWidth, xCurrent + colspan);
      yHeight = Math.max(yHeight, yCurrent + rowspan);
      for (let y = yCurrent; y < yCurrent + rowspan; y += 1) {
        for (let x = xCurrent; x < xCurrent + colspan; x += 1) assign(cell, x, y);
      }
      if (growsDownward) downwardGrowing.push({ cell, cellX: xCurrent, width: colspan });
      xCurrent += colspan;
    }
    rowOf.push(yCurrent);
    yCurrent += 1;
  };

  for (const group of groups) {
    for (const row of group) processRow(row);
    while (yCurrent < yHeight) {
      growDownward();
      yCurrent += 1;
    }
    downwardGrowing = [];
  }

  return rowOf.map((y) => {
    const line = new Map<number, readonly string[]>();
    for (let x = 0; x < xWidth; x += 1) {
      const covering = slots.get(`${x},${y}`);
      if (covering) line.set(x, covering);
    }
    return line;
  });
}
