import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { linesIn, type SheetDraft } from './sheet-draft.ts';

/** Pixels at 100 %: the width of a note, its edges, and a line of text in it. */
const NOTE = { width: 300, edge: 10, line: 17 } as const;
/** So many digits fit into a line; a Chinese character is as wide as two. */
const DIGITS = 44;
/** Where a note begins in the column beside its cell, as the library has it. */
const BESIDE = 15;
/** Points of a row, and characters of a column, that have no size of their own. */
const ROW = 15;
const COLUMN = 8.43;
/** Years of zip files begin here; the time of writing would make other bytes each time. */
const NO_TIME = new Date(1980, 0, 1);

/** The drawing of a sheet: it says which, and has a shape for each note. */
const DRAWING = /^xl\/drawings\/vmlDrawing\d+\.vml$/;
const SHEET = /<o:idmap [^>]*data="(\d+)"/;
const SHAPE =
  /width:[\d.]+pt;height:[\d.]+pt;([^]*?)<x:Anchor>[^<]*<\/x:Anchor>([^]*?)<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/g;

/** Makes every note of a workbook as high as its text: the library that writes it gives all of them the size of three lines. */
export function fitNotes(workbook: Uint8Array, sheets: readonly SheetDraft[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(workbook);
  for (const [name, content] of Object.entries(parts)) {
    if (DRAWING.test(name)) parts[name] = strToU8(withBoxes(strFromU8(content), sheets));
  }
  return new Uint8Array(zipSync(parts, { mtime: NO_TIME }));
}

function withBoxes(drawing: string, sheets: readonly SheetDraft[]): string {
  const sheet = sheets[Number(SHEET.exec(drawing)?.[1]) - 1];
  if (!sheet) return drawing;
  return drawing.replace(SHAPE, (shape, between: string, after: string, row: string, column: string) => {
    const note = sheet.cells.get(`${row},${column}`)?.note;
    if (note === undefined) return shape;
    const { anchor, height } = boxOf(sheet, Number(row), Number(column), note);
    const size = `width:${points(NOTE.width)}pt;height:${points(height)}pt;`;
    const place = `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>`;
    return `${size}${between}<x:Anchor>${anchor.join()}</x:Anchor>${after}${place}`;
  });
}

/** Left, top, right and lower edge of a note: a column or row each, and pixels in it. */
function boxOf(sheet: SheetDraft, row: number, column: number, note: string) {
  const height = 2 * NOTE.edge + linesIn(note, DIGITS) * NOTE.line;
  const widthOf = (index: number): number => Math.round((sheet.widths[index] ?? COLUMN) * 7 + 5);
  const heightOf = (index: number): number => Math.round(((sheet.heights.get(index) ?? ROW) * 4) / 3);
  const [right, across] = reach(column + 1, BESIDE + NOTE.width, widthOf);
  const [bottom, down] = reach(row, height, heightOf);
  return { anchor: [column + 1, BESIDE, row, 0, right, across, bottom, down], height };
}

/** The row or column in which a length ends that begins in this one, and how far in it. */
function reach(from: number, length: number, sizeOf: (index: number) => number): readonly [number, number] {
  let rest = length;
  let index = from;
  for (; rest > sizeOf(index); index += 1) rest -= sizeOf(index);
  return [index, rest];
}

function points(pixels: number): number {
  return (pixels * 3) / 4;
}
