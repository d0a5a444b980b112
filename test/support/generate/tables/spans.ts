import { cell, type Cell, type Row, type Table } from './cell.ts';

interface Slot {
  readonly cell: Cell;
  /** Where the cell begins. */
  readonly row: number;
  readonly column: number;
}

/** For each row, which cell covers which column. */
function slotsOf(table: Table): Slot[][] {
  const slots: Slot[][] = table.rows.map(() => []);
  table.rows.forEach((row, index) => {
    let column = 0;
    for (const each of row) {
      while (slots[index]?.[column]) column += 1;
      for (let down = 0; down < each.height; down += 1) {
        for (let right = 0; right < each.width; right += 1) {
          const line = slots[index + down];
          if (line) line[column + right] = { cell: each, row: index, column };
        }
      }
      column += each.width;
    }
  });
  return slots;
}

/** The table without any spans; covered places are printed blank or with the text that covers them. */
export function expanded(table: Table, fill: 'blank' | 'repeat'): Table {
  const rows = slotsOf(table).map((line, row) =>
    line.map(({ cell: each, row: top, column }, index): Cell => {
      const covered = row !== top || index !== column;
      const text = covered && fill === 'blank' ? '' : each.text;
      return cell(covered ? 'filler' : each.role, text);
    }),
  );
  return { ...table, rows };
}

/** The table with rows and columns exchanged. */
export function turned(table: Table): Table {
  const slots = slotsOf(table);
  const rows = Array.from({ length: slots[0]?.length ?? 0 }, (_, x) =>
    slots.flatMap((line, y): Cell[] => {
      const slot = line[x];
      if (!slot || slot.row !== y || slot.column !== x) return [];
      return [{ ...slot.cell, width: slot.cell.height, height: slot.cell.width }];
    }),
  );
  return { rows, head: 0 };
}

/** The table without vertical spans: covered rows begin with a blank cell, as in a Word document saved as text. */
export function unstacked(table: Table): Table {
  const rows = slotsOf(table).map((line, row) =>
    line.flatMap(({ cell: each, row: top, column }, index): Cell[] => {
      if (index !== column) return [];
      return [row === top ? { ...each, height: 1 } : cell('filler', '', each.width)];
    }),
  );
  return { ...table, rows };
}

function continuation(slots: readonly Slot[], row: number): readonly { cell: Cell; column: number }[] {
  return slots.flatMap(({ cell: each, row: top, column }, index) => {
    const fromAbove = top < row && index === column;
    return fromAbove ? [{ cell: cell('filler', '', each.width, top + each.height - row), column }] : [];
  });
}

/** Rows `from` up to, but not including, `to`; a cell that is cut goes on as a blank cell. */
export function piece(table: Table, from: number, to: number): Table {
  const slots = slotsOf(table);
  const rows = table.rows.slice(from, to).map((row, offset): Row => {
    const index = from + offset;
    const own = row.map((each) => ({ ...each, height: Math.min(each.height, to - index) }));
    if (offset > 0) return own;
    const before = continuation(slots[index] ?? [], index).map((each) => ({
      ...each.cell,
      height: Math.min(each.cell.height, to - index),
    }));
    // In the forms everything that is cut stands left of what begins in the row.
    return [...before, ...own];
  });
  return { rows, head: Math.max(0, table.head - from) };
}

/** Splits the table before each of the rows. */
export function pieces(table: Table, cuts: readonly number[]): readonly Table[] {
  const edges = [0, ...cuts, table.rows.length];
  return edges.slice(1).map((to, index) => piece(table, edges[index] ?? 0, to));
}
