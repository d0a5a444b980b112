import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'proactive/stock',
  severity: 'warning',
  formula: {
    kind: 'at-least',
    table: 'proactive',
    greater: 'inForce',
    than: [
      { column: 'issued', weight: 1 },
      { column: 'repealed', weight: -1 },
    ],
  },
  messages: {
    fail: {
      zh: '「{place}」制发减废止为 {computed}，现行有效却只有 {stated}',
      en: '“{place}”: issued less repealed is {computed}, but only {stated} in force',
    },
    blank: {
      zh: '「{place}」制发减废止为 {computed}，现行有效未填',
      en: '“{place}”: issued less repealed is {computed}, in force is left blank',
    },
    incomplete: {
      zh: '「{place}」有格未能读出，现行有效件数无法核对',
      en: '“{place}”: a cell could not be read, the number in force cannot be checked',
    },
  },
  docs: {
    summary: { zh: '现行有效件数不少于本年制发减本年废止', en: 'In force ≥ issued this year − repealed this year' },
    why: {
      zh: '本年制发而未废止的文件仍然有效，应计入现行有效件数。',
      en: 'What was issued this year and not repealed is in force and belongs to the count.',
    },
    source: '国办公开办函〔2021〕30号 附件表二',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'enough in force',
    template: 'annual-2021',
    cells: { 'proactive/regulations/issued': '2', 'proactive/regulations/inForce': '12' },
    expect: { outcome: 'pass', at: 'proactive/regulations' },
  },
  {
    name: 'fewer in force than issued',
    template: 'annual-2021',
    cells: { 'proactive/normativeDocuments/issued': '5', 'proactive/normativeDocuments/repealed': '1' },
    expect: { outcome: 'fail', at: 'proactive/normativeDocuments', severity: 'warning' },
  },
  {
    name: 'in force cannot be read',
    template: 'annual-2021',
    cells: { 'proactive/normativeDocuments/issued': '5', 'proactive/normativeDocuments/inForce': '十余' },
    expect: { outcome: 'incomplete', at: 'proactive/normativeDocuments' },
  },
];
