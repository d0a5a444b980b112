import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'cell/negative',
  severity: 'error',
  formula: {
    kind: 'cell',
    test: ({ value }, { entry }) =>
      value !== null && value < 0 && entry.kind !== 'change'
        ? { outcome: 'fail', severity: 'error', message: 'fail' }
        : null,
  },
  messages: {
    fail: {
      zh: '「{place}」印为 {stated}，件数不能为负',
      en: '“{place}” is printed as {stated}; a count cannot be negative',
    },
  },
  docs: {
    summary: { zh: '件数、金额不为负（“本年增/减”除外）', en: 'Counts and amounts are not negative (本年增/减 apart)' },
    why: { zh: '表中只有“本年增/减”一列可填负数。', en: 'Only the column 本年增/减 may hold a negative number.' },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a negative count',
    template: 'annual-2021',
    cells: { 'requests/carriedOut/naturalPerson': '-1' },
    expect: { outcome: 'fail', at: 'requests/carriedOut/naturalPerson', severity: 'error' },
  },
  {
    name: 'a decrease is no fault',
    template: 'annual-2019',
    cells: { 'proactive/penalties/change': '减4' },
    expect: { outcome: 'pass', at: 'proactive/penalties/change' },
  },
];
