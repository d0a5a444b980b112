export type CsvCell = string | number | null;
export type CsvRow = readonly CsvCell[];

export const BYTE_ORDER_MARK = '\uFEFF'; // without it Excel reads the file in the local code page
const LINE_END = '\r\n';

/** First characters that make a spreadsheet run a cell as a formula, full-width forms included (OWASP ASVS 1.2.10). */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/u;
const NEEDS_QUOTES = /[",\r\n]/;

/** A table as CSV that spreadsheets open as it is: UTF-8 with BOM, CRLF, quotes as in RFC 4180, no live formulas. */
export function toCsv(header: readonly string[], rows: Iterable<CsvRow>): string {
  return BYTE_ORDER_MARK + [header, ...rows].map(csvLine).join('');
}

/** One row with its line end, for output that is written as it comes. */
export function csvLine(row: CsvRow): string {
  return row.map(writeCell).join(',') + LINE_END;
}

/** A text that no spreadsheet takes for a formula: a leading apostrophe makes it text. */
export function defuse(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** Numbers stay numbers, -5 included: only text can be a formula. */
function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = defuse(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
