import { cellName } from '../../text/cell-name.ts';
import { placeIn } from './sheet-draft.ts';
import type { ReportBook } from './report-book.ts';

const HEADS = ['格', '名称', '值', '单位', '所印'] as const;
const WIDTHS = [44, 50, 16, 10, 50] as const;
const HEAD = 2;

/** Values for which the form has no place: nothing that was read may get lost. No sheet where there are none. */
export function addOtherValues(book: ReportBook): void {
  const others = Object.entries(book.report.values).filter(([cell]) => book.placeOf(cell) === undefined);
  if (others.length === 0) return;
  const sheet = book.add('其他数值', WIDTHS, false);
  book.head(sheet, '表式以外读出的数值', `共 ${others.length} 格`);
  HEADS.forEach((label, column) => sheet.text(HEAD, column, label, 'head'));
  sheet.frozen = { rows: HEAD + 1, columns: 0 };
  others.forEach(([cell, { value, unit, raw }], index) => {
    const row = HEAD + 1 + index;
    sheet.list(row, [
      { value: cell, look: 'item' },
      { value: cellName(book.form, cell, 'zh'), look: 'item' },
      { value, look: 'figure' },
      { value: unit ?? null, look: 'item' },
      { value: raw, look: 'item' },
    ]);
    book.setPlace(cell, placeIn(sheet, { row, column: 2 }));
  });
}
