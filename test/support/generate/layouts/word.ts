import { type Cell, type Table } from '../tables/cell.ts';
import { escaped, tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout, type LayoutOptions } from './layout.ts';

const span = (text: string, language: string): string =>
  `<span lang="${language}" style="font-size:10.5pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体">${text}</span>`;

/** Word ends a run wherever the cursor once stood, also inside a number. */
function inside({ text, role }: Cell): string {
  const mark = '<o:p></o:p>';
  const [first = '', ...rest] = text;
  const runs =
    role === 'figure' && rest.length > 0 ? [first, rest.join('')].map((run) => escaped(run)) : [escaped(text)];
  const language = role === 'figure' ? 'EN-US' : 'ZH-CN';
  const spans = runs.map((run, index) => span(index === runs.length - 1 ? `${run}${mark}` : run, language));
  return `<p class="MsoNormal" align="center" style="text-align:center;mso-pagination:widow-orphan">${spans.join('')}</p>`;
}

/** A table as Word pastes it. */
export function wordHtml(table: Table): string {
  return tableHtml(table, {
    table: ' class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse"',
    attributes: () => ' style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"',
    inside,
  });
}

/** A document pasted from Word: paragraphs and runs in every cell, labels broken and spaced. */
export const word: Layout = {
  id: 'word',
  readsBy: 'html',
  html(figures, options) {
    const spaced: LayoutOptions = { labels: options?.labels ?? 'spaced' };
    return sectioned(mapForms(formsOf(figures, spaced), wordHtml));
  },
};
