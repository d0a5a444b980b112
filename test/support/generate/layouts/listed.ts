import { outcomeParts, proactiveBlocks, proactiveCell } from '../form.ts';
import { type Figures } from '../figures.ts';
import { namingOf, type Naming } from '../labels.ts';
import { casesListTable } from '../tables/cases.ts';
import { cell, header, label, type Row, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { requestsTable, rowIds } from '../tables/requests.ts';
import { sectioned, type Layout } from './layout.ts';

/** Table 二 with a row for each figure: clause, content, what is counted, number. */
function proactiveList(figures: Figures, name: Naming): Table {
  const rows = proactiveBlocks(figures.template).flatMap(({ caption, columns, rows: entries }) =>
    entries.flatMap((entry, place) =>
      columns.map((column, index): Row => [
        ...(place + index === 0 ? [label(name(caption), 1, entries.length * columns.length)] : []),
        ...(index === 0 ? [label(name(entry.label), 1, columns.length)] : []),
        label(name(column.label)),
        cell('figure', figures.cells[proactiveCell(entry.id, column.id)] ?? ''),
      ]),
    ),
  );
  return { rows: [['依据', '内容', '统计项', '统计值'].map((text) => header(text)), ...rows], head: 1 };
}

/** Table 三 with one column of labels, in which the name of the group stands before that of each row. */
function requestsList(figures: Figures, name: Naming): Table {
  const groups = new Map(
    outcomeParts(figures.template).flatMap(({ group, rows }) => rows.map(({ id }) => [id, group] as const)),
  );
  const { rows, head } = requestsTable(figures, name);
  const ids = rowIds(figures);
  const names = header('申请人', 1);
  const body = rows.slice(head).map((row, index): Row => {
    const figuresOfRow = row.slice(-7);
    const group = groups.get(ids[index] ?? '');
    const own = row.at(-8)?.text ?? '';
    return [label(group ? name(group.label) + own : own), ...figuresOfRow];
  });
  const columns = [...(rows[1] ?? []), ...(rows[2] ?? [])].filter(({ width }) => width === 1);
  const [person, total, ...organisations] = columns;
  const heading = [names, person, ...organisations, total].flatMap((each) => (each ? [header(each.text)] : []));
  return { rows: [heading, ...body], head: 1 };
}

/** Tables as a database puts them out: no spans in headings, in 二 and 四 a row for each figure. */
export const listed: Layout = {
  id: 'listed',
  readsBy: 'html',
  html(figures, options) {
    const name = namingOf(options?.labels ?? 'official');
    return sectioned({
      proactive: tableHtml(proactiveList(figures, name)),
      requests: tableHtml(requestsList(figures, name)),
      proceedings: tableHtml(casesListTable(figures, name)),
    });
  },
};
