import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** Panes of which one is shown at a time: the second and the third table are hidden until a reader asks for them. */
export const panes: Layout = {
  id: 'panes',
  readsBy: 'html',
  html(figures, options) {
    const { proactive, ...others } = mapForms(formsOf(figures, options), (table) => tableHtml(table));
    const hidden = (table: string): string => `<div class="pane" style="display: none">${table}</div>`;
    const { requests, proceedings } = others;
    return sectioned({ proactive, requests: hidden(requests), proceedings: hidden(proceedings) });
  },
};
