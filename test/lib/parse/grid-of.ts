import type { Grid, GridCell } from '../../../lib/model/grid.ts';

/** A table of the page whose cells stand one after the other in each row; `自然人*2` is two columns wide. */
export function gridOf(rows: readonly (readonly string[])[], index = 0, origin: Grid['origin'] = 'html'): Grid {
  return { index, origin, rows: rows.map((texts, y) => ({ own: cellsOf(texts, y), from: [] })) };
}

/** The tables of a page. */
export function gridsOf(tables: readonly (readonly (readonly string[])[])[]): Grid[] {
  return tables.map((rows, index) => gridOf(rows, index));
}

function cellsOf(texts: readonly string[], y: number): GridCell[] {
  let column = 0;
  return texts.map((written, x) => {
    const [text = '', width = '1'] = written.split('*');
    const cell = { text, opaque: false, place: 100 * y + x, column, width: Number(width), height: 1 };
    column += cell.width;
    return cell;
  });
}

/** The rows of a table, what reaches into a row from above in brackets. */
export function textsOf({ rows }: Grid): string[] {
  return rows.map(({ own, from }) =>
    [...from.map(({ text }) => `(${text})`), ...own.map(({ text }) => text)].join('|'),
  );
}
