import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'cell/fraction',
  severity: 'error',
  formula: {
    kind: 'cell',
    test: ({ value, unit }, { entry }) => {
      if (value === null || Number.isInteger(value) || entry.kind === 'amount') return null;
      // With a unit it may be an amount in the wrong column: a person has to look.
      return { outcome: 'fail', severity: unit === null ? 'error' : 'warning', message: 'fail' };
    },
  },
  messages: {
    fail: {
      zh: '「{place}」印为 {stated}，件数应为整数',
      en: '“{place}” is printed as {stated}; a count is a whole number',
    },
  },
  docs: {
    summary: { zh: '件数为整数（金额除外）', en: 'Counts are whole numbers (amounts apart)' },
    why: { zh: '该格填写件数，只能是整数。', en: 'The cell asks for a number of cases.' },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'half a request',
    template: 'annual-2021',
    cells: { 'requests/received/business': '0.5' },
    expect: { outcome: 'fail', at: 'requests/received/business', severity: 'error' },
  },
  {
    name: 'an amount has decimals',
    template: 'annual-2021',
    cells: { 'proactive/fees/amount': '18.8710' },
    expect: { outcome: 'pass', at: 'proactive/fees/amount' },
  },
];
