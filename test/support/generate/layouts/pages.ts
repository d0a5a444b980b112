import { tableHtml } from '../tables/markup.ts';
import { expanded, pieces } from '../tables/spans.ts';
import { breaksOf, pageEnd } from './breaks.ts';
import { formsOf, sectioned, type Layout } from './layout.ts';
import { type Table } from '../tables/cell.ts';

function cut(table: Table, breaks: readonly number[], page: number): string {
  return pieces(expanded(table, 'blank'), breaks)
    .map((piece, index) => (index === 0 ? '' : `${pageEnd(page + index)}\n`) + tableHtml(piece))
    .join('\n');
}

/** Tables cut where a printed page ended, spans lost, header not repeated. */
export const pages: Layout = {
  id: 'pages',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    const breaks = breaksOf(figures, forms.proactive);
    return sectioned({
      proactive: cut(forms.proactive, breaks.proactive, 3),
      requests: cut(forms.requests, breaks.requests, 4),
      proceedings: tableHtml(expanded(forms.proceedings, 'blank')),
    });
  },
};
