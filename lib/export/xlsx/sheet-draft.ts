import type { Look } from './looks.ts';

/** One cell to be written. A formula's value is what it comes to: shown until the program computes it itself. */
export interface CellDraft {
  readonly value: string | number | null;
  readonly look: Look;
  readonly formula?: string;
  readonly note?: string;
  /** A place in the same workbook, as `placeIn` names it. */
  readonly link?: string;
  /** Printed behind a number. */
  readonly unit?: string;
  readonly indent?: number;
}

/** Differences that stand out: those other than 0, or those below it. */
export interface Watch {
  readonly row: number;
  readonly column: number;
  readonly when: '<>0' | '<0';
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** No row of Excel is higher, in points. */
const HIGHEST = 409;

/** A sheet while it is laid out; rows and columns are counted from 0. */
export class SheetDraft {
  readonly cells = new Map<string, CellDraft>();
  readonly merges: Merge[] = [];
  readonly watches: Watch[] = [];
  readonly heights = new Map<number, number>();
  /** Rows and columns that stay in view; the rows are repeated on each printed page. */
  frozen = { rows: 0, columns: 0 };
  readonly name: string;
  readonly widths: readonly number[];
  /** A form fits on one page, a list goes on to the next. */
  readonly onOnePage: boolean;

  constructor(name: string, widths: readonly number[], onOnePage: boolean) {
    this.name = name;
    this.widths = widths;
    this.onOnePage = onOnePage;
  }

  put(row: number, column: number, cell: CellDraft): void {
    this.cells.set(`${row},${column}`, cell);
  }

  text(row: number, column: number, value: string, look: Look): void {
    this.put(row, column, { value, look });
  }

  /** One cell over several; those below it get its frame. */
  span(area: Merge, cell: CellDraft): void {
    const { row, column, height, width } = area;
    for (let down = 0; down < height; down += 1) {
      for (let right = 0; right < width; right += 1) {
        this.put(row + down, column + right, down + right === 0 ? cell : { value: null, look: cell.look });
      }
    }
    if (height * width > 1) this.merges.push(area);
  }

  /** One entry of a list, high enough for the longest of its texts. */
  list(row: number, cells: readonly CellDraft[]): void {
    cells.forEach((cell, column) => {
      this.put(row, column, cell);
      if (typeof cell.value === 'string') this.fit(row, cell.value, this.widths[column] ?? 0);
    });
  }

  /** Not every program fits the height of a row, none to merged cells: high enough for a text in a cell of that width. */
  fit(row: number, text: string, width: number): void {
    const height = Math.min(6 + linesIn(text, Math.max(width - 2, 1)) * 14, HIGHEST);
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, height));
  }
}

/** `A1` for row 0 and column 0. */
export function refOf({ row, column }: { readonly row: number; readonly column: number }): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  const before = column < 26 ? '' : String.fromCodePoint(64 + Math.floor(column / 26));
  return `${before}${letter}${row + 1}`;
}

/** The address of a cell from another sheet. */
export function placeIn(sheet: SheetDraft, place: { readonly row: number; readonly column: number }): string {
  return `'${sheet.name}'!${refOf(place)}`;
}

/** How many lines a text takes where so many digits fit into one. */
export function linesIn(text: string, room: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / room)), 0);
}

/** Chinese characters are twice as wide as digits. */
function halfWidths(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
}
