import { cell, header, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

const hasFigures = (row: Row): boolean => row.some((each) => each.role === 'figure');

/** Adds 序号 before and 备注 after the columns of the form; the header's first row names them. */
function numbered(table: Table): Table {
  let number = 0;
  const rows = table.rows.map((row, index): Row => {
    if (hasFigures(row)) {
      number += 1;
      return [cell('filler', String(number)), ...row, cell('filler', '')];
    }
    if (table.head > 0) {
      return index === 0 ? [header('序号', 1, table.head), ...row, header('备注', 1, table.head)] : row;
    }
    if (row[0]?.role === 'caption') return row.map((each) => ({ ...each, width: each.width + 2 }));
    return [header('序号'), ...row, header('备注')];
  });
  return { ...table, rows };
}

/** A running number before each row and an empty column for remarks after it, in tables 二 and 三. */
export const remarks: Layout = {
  id: 'remarks',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    const wider = { ...forms, proactive: numbered(forms.proactive), requests: numbered(forms.requests) };
    return sectioned(mapForms(wider, (table) => tableHtml(table)));
  },
};
