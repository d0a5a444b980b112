import { splitCellId, type CellId, type TableId } from '../../model/cell-id.ts';
import type { Report, Value } from '../../model/report.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

// Totals of these rows are what the identity of the table is made of.
const KEY_ROWS = new Set(['received', 'carriedIn', 'outcomeTotal', 'carriedOut']);

export default defineRule({
  id: 'cell/blank',
  severity: 'hint',
  formula: { kind: 'tables', evaluate: findBlanks },
  messages: {
    table: { zh: '「{place}」整表未填', en: '“{place}”: the whole table is blank' },
    block: {
      zh: '「{place}」五格未填，同表其他各格已填',
      en: '“{place}”: its five cells are blank, the rest of the table is filled in',
    },
    key: { zh: '「{place}」未填', en: '“{place}” is blank' },
    some: { zh: '「{place}」有 {count} 格未填，按 0 计', en: '“{place}”: {count} cells are blank, counted as 0' },
  },
  docs: {
    summary: { zh: '表中各格填有数字', en: 'Every cell of the form holds a number' },
    why: {
      zh: '表中每格应填数，没有的填 0；空格按 0 相加，但不等于报告说了 0。',
      en: 'Every cell should hold a number, 0 where there is none; a blank is added up as 0 but does not state 0.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件',
  },
});

function* findBlanks(report: Report): Generator<TableFault> {
  const all = [...report.values.values()];
  const allBlank = all.filter((value) => value.state === 'blank');
  for (const table of allBlank.length > 0 ? report.tables : []) {
    const values = all.filter((value) => splitCellId(value.cell).table === table);
    const blank = allBlank.filter((value) => splitCellId(value.cell).table === table);
    if (blank.length === 0) continue;
    if (blank.length === values.length) {
      yield fault('table', 'warning', table, blank);
      continue;
    }
    const left = table === 'proceedings' ? yield* blankBlocks(values, blank) : yield* blankKeys(table, blank);
    if (left.length > 0) yield fault('some', 'hint', table, left);
  }
}

/** One of the three groups of proceedings left blank while another is filled in; returns the other blanks. */
function* blankBlocks(values: readonly Value[], blank: readonly Value[]): Generator<TableFault, Value[]> {
  const rest: Value[] = [];
  for (const row of new Set(blank.map((value) => splitCellId(value.cell).row))) {
    const inRow = (value: Value): boolean => splitCellId(value.cell).row === row;
    const mine = blank.filter(inRow);
    if (mine.length === values.filter(inRow).length) yield fault('block', 'warning', `proceedings/${row}`, mine);
    else rest.push(...mine);
  }
  return rest;
}

/** Blank totals that the identity needs; returns the other blanks. */
function* blankKeys(table: TableId, blank: readonly Value[]): Generator<TableFault, Value[]> {
  const rest: Value[] = [];
  for (const value of blank) {
    const { row, column } = splitCellId(value.cell);
    if (table === 'requests' && column === 'total' && KEY_ROWS.has(row))
      yield fault('key', 'warning', value.cell, [value]);
    else rest.push(value);
  }
  return rest;
}

function fault(message: string, severity: 'warning' | 'hint', place: string, blank: readonly Value[]): TableFault {
  const cells = blank.map((value): CellId => value.cell);
  return { outcome: 'fail', severity, message, at: cells[0] ?? place, cells, data: { place, count: cells.length } };
}

export const examples: readonly Example[] = [
  {
    name: 'one cell of many',
    template: 'annual-2021',
    cells: { 'requests/refused.stateSecret/business': '' },
    expect: { outcome: 'fail', at: 'requests/refused.stateSecret/business', severity: 'hint' },
  },
  {
    name: 'a total that the identity needs',
    template: 'annual-2019',
    cells: { 'requests/received/total': '' },
    expect: { outcome: 'fail', at: 'requests/received/total', severity: 'warning' },
  },
  {
    name: 'reconsideration left blank, litigation filled in',
    template: 'annual-2019',
    cells: {
      'proceedings/reconsideration/upheld': '',
      'proceedings/reconsideration/corrected': '',
      'proceedings/reconsideration/other': '',
      'proceedings/reconsideration/pending': '',
      'proceedings/reconsideration/total': '',
    },
    expect: { outcome: 'fail', at: 'proceedings/reconsideration/upheld', severity: 'warning' },
  },
  {
    name: 'a stroke says that there is nothing to state',
    template: 'annual-2021',
    cells: { 'proactive/regulations/issued': '/' },
    expect: { outcome: 'pass', at: 'proactive' },
  },
];
