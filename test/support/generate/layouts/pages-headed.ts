import { type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { pieces } from '../tables/spans.ts';
import { breaksOf, pageEnd } from './breaks.ts';
import { formsOf, sectioned, type Layout } from './layout.ts';

function cut(table: Table, breaks: readonly number[], page: number): string {
  const head = table.rows.slice(0, table.head);
  return pieces(table, breaks)
    .map((piece, index) => {
      if (index === 0) return tableHtml(piece);
      return `${pageEnd(page + index)}\n${tableHtml({ rows: [...head, ...piece.rows], head: table.head })}`;
    })
    .join('\n');
}

/** Tables cut where a printed page ended; each part has the header again, cut labels go on as empty cells. */
export const pagesHeaded: Layout = {
  id: 'pages-headed',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    const breaks = breaksOf(figures, forms.proactive);
    return sectioned({
      proactive: cut(forms.proactive, breaks.proactive, 3),
      requests: cut(forms.requests, breaks.requests, 4),
      proceedings: tableHtml(forms.proceedings),
    });
  },
};
