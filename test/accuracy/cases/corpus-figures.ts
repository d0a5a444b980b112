import { stateOf, type Figures } from '../../support/generate/figures.ts';
import {
  APPLICANTS,
  CASES,
  RESULTS_OF_CASES,
  TOTAL,
  caseCell,
  proactiveCell,
  requestCell,
  type FormId,
} from '../../support/generate/form.ts';
import { caseRowOf, proactiveRowOf, requestRowOf } from './corpus-labels.ts';
import { type CorpusFile, type CorpusTable } from './corpus-files.ts';

export const formOf = (template: 'T2019' | 'T2021'): FormId => (template === 'T2019' ? 'annual-2019' : 'annual-2021');

type Cells = Map<string, string>;
const REQUEST_COLUMNS: readonly string[] = [...APPLICANTS, TOTAL].map(({ id }) => id);
const CASE_COLUMNS: readonly string[] = [...RESULTS_OF_CASES, TOTAL].map(({ id }) => id);

function put(cells: Cells, ids: readonly string[], texts: readonly (string | null)[]): void {
  ids.forEach((id, index) => cells.set(id, texts[index] ?? ''));
}

/** A row with all its texts, labels first. */
function putRow(cells: Cells, file: CorpusFile, table: string, texts: readonly (string | null)[]): void {
  if (table.startsWith('三')) {
    const label = texts.slice(0, -7).findLast((text) => text !== null && requestRowOf(text) !== null);
    const row = requestRowOf(label ?? '');
    if (row !== null && texts.length > 7)
      put(
        cells,
        REQUEST_COLUMNS.map((column) => requestCell(row, column)),
        texts.slice(-7),
      );
    return;
  }
  if (table.startsWith('四') && texts.length === 15) {
    put(
      cells,
      CASES.flatMap(({ id }) => CASE_COLUMNS.map((column) => caseCell(id, column))),
      texts,
    );
    return;
  }
  const found = proactiveRowOf(formOf(file.template), texts[0] ?? '');
  if (found)
    put(
      cells,
      found.columns.map((column) => proactiveCell(found.row, column)),
      texts.slice(1),
    );
}

function putLabelled(cells: Cells, file: CorpusFile, table: CorpusTable): void {
  for (const { label, values } of table.rows ?? []) {
    const caseRow = table.name.startsWith('四') ? caseRowOf(label) : null;
    if (caseRow !== null)
      put(
        cells,
        CASE_COLUMNS.map((column) => caseCell(caseRow, column)),
        values,
      );
    // Sums of groups are no cells of the form.
    else if (!label.startsWith('group sums')) putRow(cells, file, table.name, [label, ...values]);
  }
}

/** Grids of printed pages bear no names: their width tells which table they are a part of. */
function putGrid(cells: Cells, file: CorpusFile, { grid = [] }: CorpusTable): void {
  for (const row of grid) {
    const name = row.length === 15 ? '四' : row.length === 10 ? '三' : '二';
    if (name !== '四' || row.every((text) => text !== null && /^\d+$/.test(text))) putRow(cells, file, name, row);
  }
}

/** What each cell of a stored report prints, by id, in the order of the page. */
export function corpusCells(file: CorpusFile): ReadonlyMap<string, string> {
  const cells: Cells = new Map();
  for (const table of file.tables) {
    putLabelled(cells, file, table);
    putGrid(cells, file, table);
    for (const row of table.bodyRows ?? [])
      putRow(
        cells,
        file,
        table.name,
        row.map(({ text }) => text),
      );
  }
  return cells;
}

/** The number of a printed text: signs, words for them and units of the stored reports, nothing else. */
function numberOf(text: string): number | null {
  const match = /^\s*(增加?|减少?|\+|-)?\s*(\d+(?:\.\d+)?)\s*(?:元|万元|件|项)?\s*$/.exec(text);
  if (!match) return null;
  const value = Number(match[2]);
  return /^(减|-)/.test(match[1] ?? '') && value !== 0 ? -value : value;
}

/** Takes printed texts, gives them as figures of the form that their table 三 follows. */
export function corpusFigures(file: CorpusFile, cells: ReadonlyMap<string, string>): Figures {
  const form = formOf(file.innerTemplateOfTable3 ?? file.template);
  const numbers = Object.fromEntries([...cells].map(([id, text]) => [id, numberOf(text)]));
  const figures: Figures = { template: form, cells: Object.fromEntries(cells), numbers };
  const strange = [...cells.keys()].filter((id) => stateOf(figures, id) === 'text');
  if (strange.length > 0)
    throw new Error(`${file.id}: no number in ${strange.map((id) => `${id} “${cells.get(id)}”`).join(', ')}`);
  return figures;
}
