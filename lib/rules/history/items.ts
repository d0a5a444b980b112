import { defineRule, type Example, type HistoryFormula } from '../rule.ts';

const ROWS = ['licences', 'otherServices', 'penalties', 'compulsion', 'fees'];

const EQUATIONS: HistoryFormula['equations'] = ROWS.map((row) => ({
  stated: { row, column: 'previous' },
  terms: [
    { of: 'previous', row, column: 'previous' },
    { of: 'previous', row, column: 'change' },
  ],
  severity: 'warning',
}));

export default defineRule({
  id: 'history/items',
  severity: 'warning',
  formula: { kind: 'history', table: 'proactive', subject: /项目数|事项|许可|处罚|强制|收费/, equations: EQUATIONS },
  messages: {
    fail: {
      zh: '「{place}」印为 {stated}，按上年报告推算为 {computed}',
      en: '“{place}” is printed as {stated}, last year’s report leads to {computed}',
    },
    explained: {
      zh: '「{place}」印为 {stated}，按上年报告推算为 {computed}；报告对此有说明',
      en: '“{place}” is printed as {stated}, last year’s report leads to {computed}; the report gives an explanation',
    },
    incomplete: {
      zh: '「{place}」有格未能读出，无法与上年核对',
      en: '“{place}”: a cell could not be read, it cannot be compared with last year',
    },
  },
  docs: {
    summary: {
      zh: '上一年项目数量 = 上一年度报告的上一年项目数量 + 本年增/减',
      en: 'Items last year = items and change in the report on the year before',
    },
    why: {
      zh: '上一年度的项目数加当年增减，就是本年报告的“上一年项目数量”。',
      en: 'The items of the year before and their change make the number that this report starts from.',
    },
    source: '国办公开办函〔2019〕60号 附件表二',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'the items go on',
    template: 'annual-2019',
    cells: { 'proactive/licences/previous': '58' },
    previous: { 'proactive/licences/previous': '22', 'proactive/licences/change': '增加36件' },
    expect: { outcome: 'pass', at: 'proactive/licences/previous' },
  },
  {
    name: 'another number',
    template: 'annual-2019',
    cells: { 'proactive/licences/previous': '58' },
    previous: { 'proactive/licences/previous': '22' },
    expect: { outcome: 'fail', at: 'proactive/licences/previous', severity: 'warning' },
  },
  {
    name: 'last year’s change cannot be read',
    template: 'annual-2019',
    cells: { 'proactive/licences/previous': '58' },
    previous: { 'proactive/licences/change': '若干' },
    expect: { outcome: 'incomplete', at: 'proactive/licences/previous' },
  },
];
