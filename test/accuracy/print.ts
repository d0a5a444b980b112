import { type Part } from './case.ts';
import { FIELDS, add, zeroCounts, type Counts, type Tally } from './tally.ts';

const TITLES: Readonly<Record<Part, string>> = {
  reports: 'Generated annual reports, by layout',
  odd: 'Annual reports with one odd cell, or in other characters',
  statistics: 'The statistics form of 2014, by layout',
  prose: 'Reports in prose',
  corpus: 'Pages built from figures of real reports, by layout',
  recognition: 'Recognition',
  identity: 'Whose report it is',
};

type Column = readonly [heading: string, value: (counts: Counts) => number];

const CELLS: readonly Column[] = [
  ['pages', (counts) => counts.pages],
  ['cells right', (counts) => counts.right + counts.repaired],
  ['wrong', (counts) => counts.wrong],
  ['not read', (counts) => counts.notRead + counts.leftDamaged],
  ['repaired', (counts) => counts.repaired],
  ['left damaged', (counts) => counts.leftDamaged],
  ['equations missed', (counts) => counts.missed],
  ['false', (counts) => counts.false],
  ['not recognised', (counts) => counts.notRecognised],
];
const RECOGNITION: readonly Column[] = [
  ['pages', (counts) => counts.pages],
  ['not recognised', (counts) => counts.notRecognised],
  ['mistaken', (counts) => counts.mistaken],
];
const COLUMNS: Readonly<Record<Part, readonly Column[]>> = {
  reports: CELLS,
  odd: CELLS,
  statistics: CELLS,
  corpus: CELLS,
  prose: RECOGNITION,
  recognition: RECOGNITION,
  identity: [RECOGNITION[0] as Column, RECOGNITION[1] as Column],
};

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function identityCells({ identity }: Counts): readonly string[] {
  return FIELDS.map((field) => {
    const { right, wrong, none } = identity[field];
    return `${right} / ${wrong} / ${none}`;
  });
}

function tableOf(part: Part, forms: ReadonlyMap<string, ReadonlyMap<string, Counts>>): readonly string[] {
  const columns = COLUMNS[part];
  const withIdentity = part === 'identity';
  const headings = ['layout', 'form', ...columns.map(([heading]) => heading), ...(withIdentity ? FIELDS : [])];
  const cellsOf = (counts: Counts): readonly string[] => [
    ...columns.map(([, value]) => String(value(counts))),
    ...(withIdentity ? identityCells(counts) : []),
  ];
  const all = zeroCounts();
  const lines: string[] = [];
  for (const [form, names] of forms) {
    for (const [name, counts] of names) {
      add(all, counts);
      lines.push(row([name, form, ...cellsOf(counts)]));
    }
  }
  const rule = ['---', '---', ...headings.slice(2).map(() => '---:')];
  return [row(headings), row(rule), ...lines, row(['**all**', '', ...cellsOf(all)])];
}

/** The tables of a measurement as Markdown; no times, so that the same code gives the same text. */
export function tablesOf(tally: Tally): string {
  return [...tally].map(([part, forms]) => [`## ${TITLES[part]}`, '', ...tableOf(part, forms)].join('\n')).join('\n\n');
}

/** All counters of a measurement in one. */
export function sumOf(tally: Tally): Counts {
  const all = zeroCounts();
  for (const forms of tally.values()) {
    for (const names of forms.values()) for (const counts of names.values()) add(all, counts);
  }
  return all;
}
