import { defineRule, type Example, type HistoryFormula } from '../rule.ts';

const EQUATIONS: HistoryFormula['equations'] = ['regulations', 'normativeDocuments'].map((row) => ({
  stated: { row, column: 'inForce' },
  terms: [
    { of: 'previous', row, column: 'inForce' },
    { of: 'this', row, column: 'issued' },
    { of: 'this', row, column: 'repealed', weight: -1 },
  ],
  severity: 'warning',
}));

export default defineRule({
  id: 'history/stock',
  severity: 'warning',
  formula: {
    kind: 'history',
    table: 'proactive',
    subject: /现行有效|有效[件文数]|规范性文件|规章|存量/,
    equations: EQUATIONS,
  },
  messages: {
    fail: {
      zh: '「{place}」印为 {stated}，按上年有效数加制发减废止为 {computed}',
      en: '“{place}” is printed as {stated}; last year’s number plus issued less repealed is {computed}',
    },
    explained: {
      zh: '「{place}」印为 {stated}，按上年有效数加制发减废止为 {computed}；报告对此有说明',
      en: '“{place}” is printed as {stated}; last year’s number plus issued less repealed is {computed}; the report gives an explanation',
    },
    incomplete: {
      zh: '「{place}」有格未能读出，无法与上年核对',
      en: '“{place}”: a cell could not be read, it cannot be compared with last year',
    },
  },
  docs: {
    summary: {
      zh: '现行有效 = 上年现行有效 + 本年制发 − 本年废止',
      en: 'In force = in force last year + issued − repealed',
    },
    why: {
      zh: '有效文件的增减应能由制发和废止说明；清理、失效、机构改革也可能是原因，故只提请核对。',
      en: 'Issuing and repealing account for the change; clean-ups and mergers can too, so this only asks for a look.',
    },
    source: '国办公开办函〔2021〕30号 附件表二',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'the stock goes on',
    template: 'annual-2021',
    cells: {
      'proactive/regulations/issued': '2',
      'proactive/regulations/repealed': '1',
      'proactive/regulations/inForce': '12',
    },
    previous: { 'proactive/regulations/inForce': '11' },
    expect: { outcome: 'pass', at: 'proactive/regulations/inForce' },
  },
  {
    name: 'one document too many',
    template: 'annual-2021',
    cells: { 'proactive/regulations/inForce': '12' },
    previous: { 'proactive/regulations/inForce': '11' },
    expect: { outcome: 'fail', at: 'proactive/regulations/inForce', severity: 'warning' },
  },
  {
    name: 'a clean-up that the report tells of',
    template: 'annual-2021',
    cells: { 'proactive/regulations/inForce': '12' },
    previous: { 'proactive/regulations/inForce': '19' },
    text: ['六、其他需要报告的事项', '因规章清理，现行有效件数有调整，以本年度报告为准。'],
    expect: { outcome: 'fail', at: 'proactive/regulations/inForce', severity: 'hint' },
  },
  {
    name: 'this year’s number cannot be read',
    template: 'annual-2021',
    cells: { 'proactive/regulations/inForce': '十余' },
    previous: { 'proactive/regulations/inForce': '11' },
    expect: { outcome: 'incomplete', at: 'proactive/regulations/inForce' },
  },
];
