import { type FaultKind } from './case.ts';
import { ALTERED_EXCERPTS, EXCERPTS, FIRST_READS } from './first-reads.ts';
import { foundOf, LIST_FAULTS, LIST_RULES, TABLE_FAULTS, TABLE_RULES, type Found } from './found.ts';
import { type TextCounts, type TextTally } from './tally.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const tableOf = (headings: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
  [row(headings), row(headings.map((_, index) => (index === 0 ? '---' : '---:'))), ...lines.map(row)].join('\n');

/** A share in per cent with one decimal; a dash where there is nothing to share. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

const foundCells = ({ altered, found, right, wrong }: Found): readonly (string | number)[] => [
  altered,
  found,
  percent(found, altered),
  right + wrong,
  wrong,
  percent(right, right + wrong),
];
const FOUND_HEADINGS = ['altered', 'found', 'recall %', 'findings', 'of them false', 'precision %'];

function numberCells(counts: readonly TextCounts[]): readonly (string | number)[] {
  const sum = (value: (each: TextCounts) => number): number => counts.reduce((total, each) => total + value(each), 0);
  const agrees = sum(({ numbers }) => numbers.agrees);
  const disagrees = sum(({ numbers }) => numbers.disagrees);
  const notCompared = sum(({ numbers }) => numbers.notCompared);
  const unseen = sum(({ numbers }) => numbers.unseen);
  const all = agrees + disagrees + notCompared + unseen;
  return [sum(({ sentences }) => sentences), all, percent(agrees, all), disagrees, notCompared, unseen];
}

const isKnown = (name: string): boolean => name.startsWith('known');
const isHeldOut = (name: string): boolean => name.startsWith('held-out');

const FILES = ['known', 'held-out', 'traps'];

/** Files in the order of known, held out, traps and the rest. */
function ordered({ sets }: TextTally): readonly (readonly [string, TextCounts])[] {
  const place = (name: string): number => {
    const index = FILES.findIndex((each) => name.startsWith(each));
    return index < 0 ? FILES.length : index;
  };
  return [...sets].toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Lines of each file, then of all known ones, all held-out ones, and everything. */
function lines(
  tally: TextTally,
  cells: (counts: readonly TextCounts[]) => readonly (string | number)[],
): readonly (readonly (string | number)[])[] {
  const of = (isWanted: (name: string) => boolean): readonly TextCounts[] =>
    [...tally.sets].filter(([name]) => isWanted(name)).map(([, counts]) => counts);
  return [
    ...ordered(tally).map(([name, counts]) => [name, ...cells([counts])]),
    ['**known**', ...cells(of(isKnown))],
    ['**held out**', ...cells(of(isHeldOut))],
    ['**all**', ...cells(of(() => true))],
  ];
}

function byKind({ sets }: TextTally): string {
  const counts = [...sets.values()];
  const kinds = [...new Set(counts.flatMap(({ faults }) => Object.keys(faults) as FaultKind[]))];
  return tableOf(
    ['what is altered', 'altered', 'found', 'recall %'],
    kinds.map((kind) => [kind, ...foundCells(foundOf(counts, [kind], [])).slice(0, 3)]),
  );
}

function byRule({ sets }: TextTally): string {
  const counts = [...sets.values()];
  const rules = [...new Set(counts.flatMap(({ findings }) => Object.keys(findings)))].toSorted();
  return tableOf(
    ['rule', 'findings', 'of them false', 'precision %'],
    rules.map((rule) => [rule, ...foundCells(foundOf(counts, [], [rule])).slice(3)]),
  );
}

/** The tables of the measurement of the text as Markdown; no times. */
export function textTablesOf(tally: TextTally): string {
  const { totals } = tally;
  const { pages, rightPages, alarmedPages, hintedPages, notRecognised, crashed, printed, understood } = totals;
  return [
    '## The text: numbers that a table has too, by file of wordings',
    tableOf(
      ['wordings', 'right sentences', 'numbers', 'agree %', 'disagree', 'not compared', 'not seen', ...FOUND_HEADINGS],
      lines(tally, (counts) => [...numberCells(counts), ...foundCells(foundOf(counts, TABLE_FAULTS, TABLE_RULES))]),
    ),
    '## The text: lists, flows, shares and counts of members',
    tableOf(
      ['wordings', ...FOUND_HEADINGS],
      lines(tally, (counts) => foundCells(foundOf(counts, LIST_FAULTS, LIST_RULES))),
    ),
    '## The text: by what is altered',
    byKind(tally),
    '## The text: by rule',
    byRule(tally),
    '## The text: false alarms on right reports, by the file of the sentence',
    tableOf(
      ['wordings', 'right sentences', 'alarms', 'hints'],
      ordered(tally).map(([name, { sentences, alarms, hints }]) => [name, sentences, alarms, hints]),
    ),
    `${pages} pages, ${rightPages} of them right: ${alarmedPages} with an alarm (${percent(alarmedPages, rightPages)} in 100), ` +
      `${hintedPages} with a hint (${percent(hintedPages, rightPages)} in 100). ` +
      `${notRecognised} not recognised, ${crashed} crashed. ` +
      `Numbers in the text: ${printed}, understood ${understood} (${percent(understood, printed)} %).`,
  ].join('\n\n');
}

function firstReads(): string {
  const lines = FIRST_READS.map(({ set, kind, rightPages, alarmedPages, table, lists }) => [
    set,
    kind,
    rightPages,
    alarmedPages,
    percent(alarmedPages, rightPages),
    ...[table, lists].flatMap(({ altered, found, right, wrong }) => [
      percent(found, altered),
      percent(right, right + wrong),
    ]),
  ]);
  const of = (what: string): string[] => [`${what}: recall %`, `precision %`];
  return tableOf(['set', '', 'right pages', 'with an alarm', '%', ...of('tables'), ...of('lists')], lines);
}

function excerpts(): string {
  const { altered, found } = ALTERED_EXCERPTS;
  const rounds = tableOf(
    ['round', 'excerpts', 'with a false alarm', '%'],
    EXCERPTS.map((each) => [
      each.round,
      each.excerpts,
      each.falselyAlarmed,
      percent(each.falselyAlarmed, each.excerpts),
    ]),
  );
  return (
    `${rounds}\n\nOf the ${altered} numbers of the fourth round that agreed with a table, altered one by one, ${found} were told` +
    ` (${percent(found, altered)} %).`
  );
}

/** What the tables of the text mean, for the written statement. */
export const TEXT_HEAD = `# How well it reads sentences

Sentences are written from figures that are known, in wordings of several files: **known** ones have been looked at by
the author of the reader of sentences, the numbered ones from the third on only after they had been measured; **held-out**
ones have not, or only the false alarms; **traps** are right sentences that look wrong. Each stands in a report with
others, once as it should be and in twins in which exactly one thing is altered.

- **agree**, **disagree**, **not compared**, **not seen**: what is said of right numbers that a table has too.
- **altered**, **found**: numbers changed so that no fair reading allows them, and those that a finding quotes.
- **findings**, **of them false**: what is stated at all, and what is not about the thing altered.
- **alarms**: findings above a hint on reports in which nothing is wrong.

What a sentence that nobody has seen may expect is told by how a set was read the first time, before the reader was mended
for it. These figures are not measured again:

${firstReads()}

So were the beginnings of published reports, which are no part of this project; what was said of them was judged by hand:

${excerpts()}
`;
