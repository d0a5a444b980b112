import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'statistics/sum',
  severity: 'warning',
  formula: {
    kind: 'tree',
    table: 'statistics',
    column: 'value',
    sums: [
      { item: '3.1', parts: ['3.1.1', '3.1.2', '3.1.3', '3.1.4'] },
      { item: '3.2', parts: ['3.2.1', '3.2.2'] },
      { item: '3.3', parts: ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8'] },
      { item: '3.3.4', parts: ['3.3.4.1', '3.3.4.2', '3.3.4.3', '3.3.4.4', '3.3.4.5', '3.3.4.6'] },
      { item: '4', parts: ['4.1', '4.2', '4.3'] },
      { item: '5', parts: ['5.1', '5.2', '5.3'] },
      { item: '8.3', parts: ['8.3.1', '8.3.2'] },
    ],
  },
  messages: {
    fail: {
      zh: '「{place}」印为 {stated}，所属各项相加为 {computed}',
      en: '“{place}” is printed as {stated}, its items add up to {computed}',
    },
    blank: {
      zh: '「{place}」所属各项相加为 {computed}，本项未填',
      en: '“{place}”: its items add up to {computed}, it is left blank itself',
    },
    incomplete: {
      zh: '「{place}」有格未能读出，无法核对',
      en: '“{place}”: a cell could not be read, the sum cannot be checked',
    },
  },
  docs: {
    summary: {
      zh: '统计表中的一项 = 其所属各项之和',
      en: 'An item of the statistics = the sum of its closed list of items',
    },
    why: {
      zh: '统计表把该项分列为下属各项；地方增列项目的不核对。',
      en: 'The table splits the item into these; where a body has added rows of its own, nothing is said.',
    },
    source: '国办发〔2014〕32号附件《政府信息公开情况统计表》',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'adds up',
    template: 'statistics-2014',
    cells: { 'statistics/3.1/value': '3', 'statistics/3.1.1/value': '1', 'statistics/3.1.3/value': '2' },
    expect: { outcome: 'pass', at: 'statistics/3.1' },
  },
  {
    name: 'one short',
    template: 'statistics-2014',
    cells: { 'statistics/3.2/value': '3', 'statistics/3.2.1/value': '2' },
    expect: { outcome: 'fail', at: 'statistics/3.2', severity: 'warning' },
  },
  {
    name: 'an item was not found',
    template: 'statistics-2014',
    cells: { 'statistics/8.3/value': '3', 'statistics/8.3.1/value': null },
    expect: { outcome: 'incomplete', at: 'statistics/8.3' },
  },
];
