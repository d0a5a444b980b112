import { mapCells, type Table } from '../tables/cell.ts';
import { classedHtml } from '../tables/divs.ts';
import { tableHtml } from '../tables/markup.ts';
import { expanded } from '../tables/spans.ts';
import { formsOf, sectioned, type Forms, type Layout } from './layout.ts';
import { escapedLines } from './lines.ts';

/** A row a line, with a tab between all columns of the grid. */
function tabbedHtml(table: Table): string {
  const flat = mapCells(table, (each) => ({ ...each, text: each.text.replaceAll('\n', '') }));
  const lines = expanded(flat, 'blank').rows.map((row) => row.map((each) => each.text).join('\t'));
  return `<pre>${escapedLines(lines.join('\n'))}</pre>`;
}

function layoutWith(id: string, write: Forms<(table: Table) => string>): Layout {
  return {
    id,
    readsBy: 'html',
    html(figures, options) {
      const { proactive, requests, proceedings } = formsOf(figures, options);
      return sectioned({
        proactive: write.proactive(proactive),
        requests: write.requests(requests),
        proceedings: write.proceedings(proceedings),
      });
    },
  };
}

/** One of the three is a table, the others are text with tabs. */
export const mixedTabs = layoutWith('mixed-tabs', {
  proactive: tabbedHtml,
  requests: tableHtml,
  proceedings: tabbedHtml,
});

/** Two are tables, that of 三 is made of blocks. */
export const mixedBlocks = layoutWith('mixed-divs', {
  proactive: tableHtml,
  requests: classedHtml,
  proceedings: tableHtml,
});
