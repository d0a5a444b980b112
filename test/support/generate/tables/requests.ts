import {
  APPLICANTS,
  CARRIED_IN,
  CARRIED_OUT,
  CORNER,
  NATURAL_PERSON,
  ORGANISATIONS,
  OUTCOME_TOTAL,
  RECEIVED,
  RESULTS,
  TOTAL,
  outcomeParts,
  requestCell,
  type Part,
} from '../form.ts';
import { type Figures } from '../figures.ts';
import { type Naming } from '../labels.ts';
import { cell, header, label, type Cell, type Row, type Table } from './cell.ts';

function headerRows(name: Naming): readonly Row[] {
  return [
    [cell('corner', name(CORNER), 3, 3), header(name('申请人情况'), 7)],
    [
      header(name(NATURAL_PERSON.label), 1, 2),
      header(name('法人或其他组织'), ORGANISATIONS.length),
      header(name(TOTAL.label), 1, 2),
    ],
    ORGANISATIONS.map((organisation) => header(name(organisation.label))),
  ];
}

function figuresOfRow(figures: Figures, row: string): readonly Cell[] {
  return [...APPLICANTS, TOTAL].map((column) => cell('figure', figures.cells[requestCell(row, column.id)] ?? ''));
}

/** The form prints no figure beside a group's name; offices that do so give it a row of its own. */
function hasOwnRow(figures: Figures, group: string): boolean {
  return figures.cells[requestCell(group, TOTAL.id)] !== undefined;
}

function partRows(figures: Figures, { group, rows }: Part, name: Naming): readonly Row[] {
  const row = (entry: { id: string; label: string }, ...before: Cell[]): Row => {
    const width = before.length > 0 ? 1 : 2;
    return [...before, label(name(entry.label), width), ...figuresOfRow(figures, entry.id)];
  };
  if (group === null) return rows.map((entry) => row(entry));
  if (hasOwnRow(figures, group.id)) return [group, ...rows].map((entry) => row(entry));
  return rows.map((entry, index) =>
    index === 0
      ? row(entry, label(name(group.label), 1, rows.length))
      : [label(name(entry.label)), ...figuresOfRow(figures, entry.id)],
  );
}

/** The rows of table 三 below its header, in order: ids of cells, groups with a printed subtotal included. */
export function rowIds(figures: Figures): readonly string[] {
  const outcomes = outcomeParts(figures.template).flatMap(({ group, rows }) => {
    const own = group !== null && hasOwnRow(figures, group.id) ? [group.id] : [];
    return [...own, ...rows.map((row) => row.id)];
  });
  return [RECEIVED.id, CARRIED_IN.id, ...outcomes, OUTCOME_TOTAL.id, CARRIED_OUT.id];
}

/** Table 三 as the form draws it: three label columns, seven of figures, three header rows. */
export function requestsTable(figures: Figures, name: Naming): Table {
  const plain = (entry: { id: string; label: string }): Row => [
    label(name(entry.label), 3),
    ...figuresOfRow(figures, entry.id),
  ];
  const outcomes: readonly Row[] = [
    ...outcomeParts(figures.template).flatMap((part) => partRows(figures, part, name)),
    [label(name(OUTCOME_TOTAL.label), 2), ...figuresOfRow(figures, OUTCOME_TOTAL.id)],
  ];
  const results = label(name(RESULTS), 1, outcomes.length);
  return {
    rows: [
      ...headerRows(name),
      plain(RECEIVED),
      plain(CARRIED_IN),
      ...outcomes.map((row, index) => (index === 0 ? [results, ...row] : row)),
      plain(CARRIED_OUT),
    ],
    head: 3,
  };
}
