import { namingOf, type LabelVariant } from '../labels.ts';
import { mapCells, type Table } from '../tables/cell.ts';
import { tableHtml } from '../tables/markup.ts';
import { formsOf, mapForms, sectioned, type Layout } from './layout.ts';

/** What is left of some labels of the form; the rows around them leave no doubt what they were. */
const LEFT: Readonly<Record<string, string>> = {
  规章: '',
  '6.属于四类过程性信息': '',
  '2.没有现成信息需要另行制作': '',
  '第二十条第（一）项': '第二十条第',
  '本年收费金额（单位：万元）': '本年收费金额单位:万元',
};

function damaged(table: Table, labels: LabelVariant): Table {
  const name = namingOf(labels);
  const left = new Map(Object.entries(LEFT).map(([label, rest]) => [name(label), rest]));
  return mapCells(table, (each) => ({ ...each, text: left.get(each.text) ?? each.text }));
}

/** Labels that a conversion lost, wholly or in part. */
export const lostLabels: Layout = {
  id: 'lost-labels',
  readsBy: 'html',
  html: (figures, options) =>
    sectioned(mapForms(formsOf(figures, options), (table) => tableHtml(damaged(table, options?.labels ?? 'official')))),
};
