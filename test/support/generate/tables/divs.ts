import { type Cell, type Table } from './cell.ts';
import { escaped } from './markup.ts';
import { expanded } from './spans.ts';

/** Rows and cells as `div` elements that a style sheet makes a table; such tables know no spans. */
export function classedHtml(table: Table): string {
  const rows = expanded(table, 'blank').rows.map(
    (row) => `<div class="tr">${row.map(({ text }) => `<div class="td">${escaped(text)}</div>`).join('')}</div>`,
  );
  return `<div class="table">\n${rows.join('\n')}\n</div>`;
}

function spanRoles({ width, height }: Cell): string {
  return `${width === 1 ? '' : ` aria-colspan="${width}"`}${height === 1 ? '' : ` aria-rowspan="${height}"`}`;
}

/** Rows and cells with the roles of a table, spans as the attributes for them. */
export function roleHtml(table: Table): string {
  const roleOf = ({ role }: Cell): string => (role === 'header' ? 'columnheader' : 'cell');
  const rows = table.rows.map((row) => {
    const cells = row.map((each) => `<div role="${roleOf(each)}"${spanRoles(each)}>${escaped(each.text)}</div>`);
    return `<div role="row">${cells.join('')}</div>`;
  });
  return `<div role="table">\n${rows.join('\n')}\n</div>`;
}

/** How many columns the grid of a table has. */
function widthOf(table: Table): number {
  return (table.rows[0] ?? []).reduce((sum, each) => sum + each.width, 0);
}

function gridPlace({ width, height }: Cell): string {
  const places = [
    ...(width === 1 ? [] : [`grid-column:span ${width}`]),
    ...(height === 1 ? [] : [`grid-row:span ${height}`]),
  ];
  return places.length === 0 ? '' : ` style="${places.join(';')}"`;
}

/** All cells of a table side by side; only the style says how many make a row. */
export function gridHtml(table: Table): string {
  const cells = table.rows.flat().map((each) => `<div${gridPlace(each)}>${escaped(each.text)}</div>`);
  return `<div style="display:grid;grid-template-columns:repeat(${widthOf(table)},1fr)">\n${cells.join('\n')}\n</div>`;
}

/** A list whose items are rows and whose spans are cells. */
export function listHtml(table: Table): string {
  const rows = expanded(table, 'blank').rows.map(
    (row) => `<li>${row.map(({ text }) => `<span>${escaped(text)}</span>`).join('')}</li>`,
  );
  return `<ul>\n${rows.join('\n')}\n</ul>`;
}

/** A list whose spans are the cells that the form has in each row, nothing for what taller ones cover. */
export function ownListHtml(table: Table): string {
  const rows = table.rows.map((row) => `<li>${row.map(({ text }) => `<span>${escaped(text)}</span>`).join('')}</li>`);
  return `<ul>\n${rows.join('\n')}\n</ul>`;
}

/** A list whose items begin with the labels as plain text; only the figures are spans. */
export function bareListHtml(table: Table): string {
  const rows = table.rows.map((row) => {
    const isLabel = ({ role }: Cell): boolean => role === 'label' || role === 'caption';
    const labels = row.filter(isLabel).map(({ text }) => text.replaceAll('\n', ''));
    const others = row.filter((each) => !isLabel(each)).map(({ text }) => `<span>${escaped(text)}</span>`);
    return `<li>${escaped(labels.join(' '))}${others.join('')}</li>`;
  });
  return `<ul>\n${rows.join('\n')}\n</ul>`;
}

/** Rows and cells as `div` elements, the header in a group of its own, as tables of style libraries are. */
export function groupedHtml(table: Table): string {
  const group = (name: string, from: number, to: number): string => {
    const rows = expanded(table, 'blank').rows.slice(from, to);
    const html = rows.map(
      (row) =>
        `<div class="row">${row.map(({ text }) => `<div class="cell"><span>${escaped(text)}</span></div>`).join('')}</div>`,
    );
    return html.length === 0 ? '' : `<div class="${name}">\n${html.join('\n')}\n</div>`;
  };
  return `<div class="grid">\n${group('head', 0, table.head)}${group('body', table.head, table.rows.length)}</div>`;
}
