import { cell, label, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** A row the national form does not have, after the last row of the first block. */
function extended(table: Table): Table {
  const captions = table.rows.flatMap((row, index) => (row[0]?.role === 'caption' ? [index] : []));
  const place = captions[1] ?? table.rows.length;
  const like = table.rows[place - 1] ?? [];
  const extra: Row = [label('其他主动公开文件'), ...like.slice(1).map(() => cell('figure', '7'))];
  return { ...table, rows: [...table.rows.slice(0, place), extra, ...table.rows.slice(place)] };
}

/** Table 二 with a row of a provincial form: 其他主动公开文件. */
export const otherRow: Layout = {
  id: 'other-row',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    return sectioned(mapForms({ ...forms, proactive: extended(forms.proactive) }, (table) => tableHtml(table)));
  },
};
