import { CASES, RESULTS_OF_CASES, TOTAL, caseCell, type Entry } from '../form.ts';
import { type Figures } from '../figures.ts';
import { type Naming } from '../labels.ts';
import { cell, header, label, type Cell, type Row, type Table } from './cell.ts';

const RESULTS: readonly Entry[] = [...RESULTS_OF_CASES, TOTAL];
const LITIGATION = '行政诉讼';

function figure(figures: Figures, kind: Entry, result: Entry): Cell {
  return cell('figure', figures.cells[caseCell(kind.id, result.id)] ?? '');
}

/** Table 四 with a row for each kind of proceedings and a column for each result. */
export function casesMatrixTable(figures: Figures, name: Naming): Table {
  const rows = CASES.map((kind, index): Row => {
    const before = index === 1 ? [label(LITIGATION, 1, CASES.length - 1)] : [];
    const width = index === 0 ? 2 : 1;
    return [...before, label(name(kind.label), width), ...RESULTS.map((result) => figure(figures, kind, result))];
  });
  const heading = [cell('corner', '案件类型', 2), ...RESULTS.map((result) => header(name(result.label)))];
  return { rows: [heading, ...rows], head: 1 };
}

/** Table 四 with both names in the one heading of each column. */
export function casesJoinedTable(figures: Figures, name: Naming): Table {
  const pairs = CASES.flatMap((kind) => RESULTS.map((result) => [kind, result] as const));
  return {
    rows: [
      pairs.map(([kind, result]) => header(`${name(kind.label)}-${name(result.label)}`)),
      pairs.map(([kind, result]) => figure(figures, kind, result)),
    ],
    head: 1,
  };
}

/** Table 四 as three tables, one for each kind of proceedings. */
export function caseTables(figures: Figures, name: Naming): readonly Table[] {
  return CASES.map((kind) => ({
    rows: [
      [header(name(kind.label), RESULTS.length)],
      RESULTS.map((result) => header(name(result.label))),
      RESULTS.map((result) => figure(figures, kind, result)),
    ],
    head: 2,
  }));
}

/** Table 四 with a row for each figure: kind, result, number. */
export function casesListTable(figures: Figures, name: Naming): Table {
  const rows = CASES.flatMap((kind) =>
    RESULTS.map((result, index): Row => {
      const before = index === 0 ? [label(name(kind.label), 1, RESULTS.length)] : [];
      return [...before, label(name(result.label)), figure(figures, kind, result), cell('filler', '')];
    }),
  );
  return { rows: [[header('案件'), header('处理情况'), header('数量'), header('备注')], ...rows], head: 1 };
}
