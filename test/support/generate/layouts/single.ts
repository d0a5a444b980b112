import { SECTIONS } from '../form.ts';
import { cell, type Row } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, type Layout } from './layout.ts';

/** Columns of the widest of the three tables. */
const WIDTH = 15;

/** All three in one table element, the headings of the sections as rows of it. */
export const single: Layout = {
  id: 'single',
  readsBy: 'html',
  html(figures, options) {
    const forms = formsOf(figures, options);
    const heading = (text: string): Row => [cell('caption', text, WIDTH)];
    return tableHtml({
      rows: [
        heading(SECTIONS.proactive),
        ...forms.proactive.rows,
        heading(SECTIONS.requests),
        ...forms.requests.rows,
        heading(SECTIONS.proceedings),
        ...forms.proceedings.rows,
      ],
      head: 0,
    });
  },
};
