import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { cellText, looksLikeFormula } from './cell-text.ts';
import { fitNotes } from './note-boxes.ts';
import { FONT, LOOKS, STANDS_OUT } from './looks.ts';
import { refOf, type CellDraft, type SheetDraft } from './sheet-draft.ts';

/** Nobody reads more in a note: the sheet of findings has it all. */
const MOST_IN_NOTE = 400;
/** More than any unit of the form has; number formats are limited. */
const MOST_IN_UNIT = 20;
const AUTHOR = '勾稽';

export interface WorkbookInfo {
  readonly title: string;
  /** The library would state the time of writing, and the same report would give other bytes each time. */
  readonly time: Date;
}

/** Sheets as the bytes of an .xlsx file: the only place that knows the library. The same sheets give the same bytes. */
export async function writeWorkbook(
  sheets: readonly SheetDraft[],
  info: WorkbookInfo,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, time } = info;
  const bytes = await writeXlsx({
    sheets: sheets.map(toSheet),
    defaultFont: { name: FONT.name, size: FONT.size },
    properties: { title: cellText(title), creator: AUTHOR, created: time, modified: time },
  });
  return fitNotes(bytes, sheets);
}

function toSheet(draft: SheetDraft): WriteSheet {
  const { frozen, merges, watches } = draft;
  return {
    name: draft.name,
    columns: draft.widths.map((width) => ({ width })),
    cells: new Map([...draft.cells].map(([place, cell]) => [place, toCell(cell)])),
    merges: merges.map(({ row, column, height, width }) => ({
      startRow: row,
      startCol: column,
      endRow: row + height - 1,
      endCol: column + width - 1,
    })),
    rowDefs: new Map([...draft.heights].map(([row, height]) => [row, { height }])),
    conditionalRules: watches.map((watch, index) => {
      const ref = refOf(watch);
      const formula = `AND(ISNUMBER(${ref}),${ref}${watch.when})`;
      return { type: 'expression', priority: index + 1, range: ref, formula, style: STANDS_OUT };
    }),
    view: { showGridLines: false },
    ...(frozen.rows + frozen.columns > 0 && { freezePane: frozen }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: draft.onOnePage ? 1 : 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      ...(frozen.rows > 0 && !draft.onOnePage && { printTitlesRow: `$1:$${frozen.rows}` }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

function toCell(draft: CellDraft): Partial<Cell> {
  return {
    ...contentOf(draft),
    style: styleOf(draft),
    ...(draft.note !== undefined && { comment: { author: AUTHOR, text: cellText(draft.note, MOST_IN_NOTE) } }),
    ...(draft.link !== undefined && { hyperlink: { target: '', location: draft.link } }),
  };
}

/** Only what we made ourselves is a formula; all text of the page is text. */
function contentOf({ value, formula }: CellDraft): Partial<Cell> {
  if (formula !== undefined) return { formula, formulaResult: typeof value === 'string' ? cellText(value) : value };
  if (typeof value !== 'string') return { value };
  const text = cellText(value);
  if (text === '') return { value: null }; // a blank is no text
  // The library takes #REF! and its like for errors, but not in text that is written into the cell.
  return text.startsWith('#') ? { value: text, richText: [{ text }] } : { value: text };
}

function styleOf({ value, look, formula, unit, indent }: CellDraft): NonNullable<Cell['style']> {
  const style = LOOKS[look];
  const isText = formula === undefined && typeof value === 'string' && looksLikeFormula(value);
  return {
    ...style,
    ...(isText && { numFmt: '@' }), // stays text also when somebody edits the cell
    ...(unit !== undefined &&
      typeof value === 'number' && { numFmt: `General"${cellText(unit, MOST_IN_UNIT).replaceAll('"', '')}"` }),
    ...(indent !== undefined && { alignment: { ...style.alignment, indent } }),
  };
}
