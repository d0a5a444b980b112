import type { TableId } from '../../model/cell-id.ts';
import type { Report, StrangeRow } from '../../model/report.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'form/row',
  severity: 'warning',
  formula: { kind: 'tables', evaluate: judgeRows },
  messages: {
    missing: { zh: '表中没有「{place}」一行', en: 'The table has no row “{place}”' },
    repeated: {
      zh: '「{place}」一行不止一处，所印的数不同，无从得知以哪一行为准',
      en: '“{place}” stands in more than one row, with different figures: which of them counts cannot be told',
    },
    added: {
      zh: '「{place}」下多出“{label}”一行，印有 {figures}，表式没有这一行',
      en: 'Below “{place}” stands a row “{label}” with {figures}, which the form does not have',
    },
  },
  docs: {
    summary: { zh: '表中各行与表式一致，每行一次', en: 'The table has the rows of the form, each of them once' },
    why: {
      zh: '表式的各行不能增减：少一行、多一行或一行两数，各项之和就无法核对。',
      en: 'The rows of the form are fixed: with one more or less, or one that has two figures, sums cannot be checked.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件',
  },
});

/** Where more are not there, or stand twice, it is another table or one that was read wrongly. */
const MOST_MISSING = 3;
const MOST_REPEATED = 2;
/** Rows that state a sum of those above, or a part of one of them. */
const NO_ITEM = /小计|合计|总计|其中/;

function* judgeRows(report: Report): Generator<TableFault> {
  const { template, tables, mixed } = report;
  for (const { id } of mixed.length === 0 ? template.tables : []) {
    // Bodies add rows to the statistics, and leave out those that are not theirs.
    if (id !== 'statistics' && tables.has(id)) yield* judgeTable(report, id);
  }
}

function* judgeTable({ problems, strange, values, rebuilt }: Report, table: TableId): Generator<TableFault> {
  const own = problems.filter((problem) => problem.table === table && problem.code !== 'digits-joined');
  const rowsWith = (code: string): string[] =>
    own.flatMap((problem) => (problem.code === code && problem.row !== null ? problem.row : []));
  const [missing, repeated] = [rowsWith('row-not-found'), rowsWith('repeated-row')];
  const others = strange.filter((row) => row.table === table);
  // A label that was not recognised, or figures that ran together, may be those of the row.
  const isClear = own.length === missing.length + repeated.length && others.length === 0 && !rebuilt.has(table);
  const isRead = [...values.values()].every(({ cell, state }) => !cell.startsWith(`${table}/`) || state !== 'text');
  if (isClear && isRead && missing.length <= MOST_MISSING) {
    for (const row of missing) yield fault('missing', `${table}/${row}`);
  }
  for (const row of repeated.length <= MOST_REPEATED ? repeated : []) {
    if (others.every(({ after }) => after !== row)) yield fault('repeated', `${table}/${row}`);
  }
  const added = missing.length === 0 ? others.filter((row) => figureOf(row) !== 0) : [];
  for (const after of new Set(added.map((row) => row.after))) {
    const here = added.filter((row) => row.after === after);
    const data = { label: here.map(({ label }) => label).join('”、“'), figures: here.map(figureOf).join('、') };
    yield fault('added', `${table}/${after}`, data);
  }
}

/** What the row counts: its total, or what it prints besides. */
function figureOf({ label, figures }: StrangeRow): number {
  if (figures === null || NO_ITEM.test(label)) return 0;
  const { total = 0, ...applicants } = figures;
  return total || Object.values(applicants).reduce((sum, figure) => sum + figure, 0);
}

function fault(message: string, at: string, data: TableFault['data'] = {}): TableFault {
  return { outcome: 'fail', severity: 'warning', message, at, cells: [], data: { place: `${at}/*`, ...data } };
}

const AT = 'requests/declined.repeat';
const unread = Object.fromEntries(
  ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'other', 'total'].map((id) => [
    `${AT}/${id}`,
    null,
  ]),
);

export const examples: readonly Example[] = [
  { name: 'all rows', template: 'annual-2021', cells: {}, expect: { outcome: 'pass', at: 'requests' } },
  {
    name: 'a row is not there',
    template: 'annual-2021',
    cells: unread,
    problems: [{ table: 'requests', code: 'row-not-found', row: 'declined.repeat' }],
    expect: { outcome: 'fail', at: AT, severity: 'warning' },
  },
  {
    name: 'a row stands there twice',
    template: 'annual-2019',
    cells: unread,
    problems: [{ table: 'requests', code: 'repeated-row', row: 'declined.repeat' }],
    expect: { outcome: 'fail', at: AT, severity: 'warning' },
  },
  {
    name: 'a row of the body’s own',
    template: 'annual-2021',
    cells: {},
    strange: [{ table: 'requests', after: 'declined.repeat', label: '3.其他情形', figures: { other: 2, total: 2 } }],
    expect: { outcome: 'fail', at: AT, severity: 'warning' },
  },
];
