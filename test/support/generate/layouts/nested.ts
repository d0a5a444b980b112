import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

const EMPTY_ROW = `<tr>${'<td></td>'.repeat(4)}</tr>`;

function frame(inner: string): string {
  const side = '<td width="10"></td>';
  return [
    '<table width="100%" border="0" cellpadding="0" cellspacing="0">',
    EMPTY_ROW,
    `<tr>${side}<td colspan="2">${inner}</td>${side}</tr>`,
    EMPTY_ROW.repeat(3),
    '</table>',
  ].join('\n');
}

/** The report stands in tables that only lay out the page, four deep and with many empty cells. */
export const nested: Layout = {
  id: 'nested',
  readsBy: 'html',
  html(figures, options) {
    const report = sectioned(mapForms(formsOf(figures, options), (table) => frame(tableHtml(table))));
    return [1, 2, 3].reduce((inner) => frame(inner), report);
  },
};
