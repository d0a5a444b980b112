import { CASES, RESULTS_OF_CASES, TOTAL, caseCell } from '../form.ts';
import { type Figures } from '../figures.ts';
import { type Naming } from '../labels.ts';
import { cell, header, type Table } from './cell.ts';

/** Table 四 as the form draws it: three header rows and one row of fifteen figures. */
export function proceedingsTable(figures: Figures, name: Naming): Table {
  const results = [...RESULTS_OF_CASES, TOTAL];
  const [reconsideration, ...litigation] = CASES;
  return {
    rows: [
      [header(name(reconsideration?.label ?? ''), 5), header(name('行政诉讼'), 10)],
      [
        ...results.map((result) => header(name(result.label), 1, 2)),
        ...litigation.map((kind) => header(name(kind.label), 5)),
      ],
      litigation.flatMap(() => results.map((result) => header(name(result.label)))),
      CASES.flatMap((row) => results.map((result) => cell('figure', figures.cells[caseCell(row.id, result.id)] ?? ''))),
    ],
    head: 3,
  };
}
