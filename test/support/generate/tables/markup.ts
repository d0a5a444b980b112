import { type Cell, type Table } from './cell.ts';

/** How a table becomes HTML; what is left out is plain. */
export interface Markup {
  /** Attributes of the table element, with a leading space. */
  readonly table?: string;
  /** Whether header cells are `th` and header rows stand in `thead`. */
  readonly headed?: boolean;
  /** The inside of a cell; by default its text. */
  readonly inside?: (cell: Cell) => string;
  /** Attributes of a cell beside its spans, with a leading space. */
  readonly attributes?: (cell: Cell) => string;
}

/** Text as HTML: line feeds become line breaks, no-break spaces are written out. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\n', '<br>');
}

function cellHtml(each: Cell, markup: Markup): string {
  const isHeader = markup.headed === true && (each.role === 'header' || each.role === 'corner');
  const tag = isHeader ? 'th' : 'td';
  const spans = [
    each.width === 1 ? '' : ` colspan="${each.width}"`,
    each.height === 1 ? '' : ` rowspan="${each.height}"`,
    markup.attributes?.(each) ?? '',
  ].join('');
  return `<${tag}${spans}>${markup.inside?.(each) ?? escaped(each.text)}</${tag}>`;
}

function rowsHtml(rows: Table['rows'], markup: Markup): string {
  return rows.map((row) => `<tr>${row.map((each) => cellHtml(each, markup)).join('')}</tr>`).join('\n');
}

/** Takes a table, gives its HTML, one line for each row. */
export function tableHtml(table: Table, markup: Markup = {}): string {
  const body = (rows: Table['rows']): string => `<tbody>\n${rowsHtml(rows, markup)}\n</tbody>`;
  const open = `<table${markup.table ?? ' border="1" cellspacing="0"'}>`;
  if (markup.headed !== true || table.head === 0) return `${open}${body(table.rows)}</table>`;
  const head = `<thead>\n${rowsHtml(table.rows.slice(0, table.head), markup)}\n</thead>`;
  return `${open}${head}${body(table.rows.slice(table.head))}</table>`;
}
