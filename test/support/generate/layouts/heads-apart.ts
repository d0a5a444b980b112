import { tableHtml } from '../tables/markup.ts';
import { piece } from '../tables/spans.ts';
import { cell, mapRows, type Table } from '../tables/cell.ts';
import { formsOf, sectioned, type Layout } from './layout.ts';

/** The first block of table 二 begins with its caption and the names of its columns. */
const HEAD_OF_PROACTIVE = 2;

/** The heading has a blank cell above the scroll bar of the rows. */
function apart(table: Table, head: number): string {
  const top = piece(table, 0, head);
  const heading = mapRows(top, (row, index) => (index === 0 ? [...row, cell('filler', '', 1, head)] : row));
  const rows = piece(table, head, table.rows.length);
  return [
    `<div class="scroll-head">${tableHtml(heading)}</div>`,
    `<div class="scroll-rows">${tableHtml(rows)}</div>`,
  ].join('\n');
}

/** The heading of each table is a table of its own, which stays where it is while the rows are scrolled. */
export const headsApart: Layout = {
  id: 'heads-apart',
  readsBy: 'html',
  html(figures, options) {
    const { proactive, requests, proceedings } = formsOf(figures, options);
    return sectioned({
      proactive: apart(proactive, HEAD_OF_PROACTIVE),
      requests: apart(requests, requests.head),
      proceedings: apart(proceedings, proceedings.head),
    });
  },
};
