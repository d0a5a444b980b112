import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'cell/unreadable',
  severity: 'warning',
  formula: {
    kind: 'cell',
    test: ({ state }) =>
      state === 'text' ? { outcome: 'incomplete', severity: 'warning', message: 'incomplete' } : null,
  },
  messages: {
    incomplete: {
      zh: '「{place}」印为“{raw}”，不能读作一个数',
      en: '“{place}” is printed as “{raw}”, which is not one number',
    },
  },
  docs: {
    summary: { zh: '每格是一个可读的数', en: 'Each cell holds one readable number' },
    why: {
      zh: '该格应填一个数；读不出的格不当作 0。',
      en: 'The cell asks for one number; what cannot be read is never taken for 0.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'words in place of a number',
    template: 'annual-2021',
    cells: { 'requests/received/research': '见附件' },
    expect: { outcome: 'incomplete', at: 'requests/received/research' },
  },
  {
    name: 'a number with its unit can be read',
    template: 'annual-2019',
    cells: { 'requests/received/research': '0件' },
    expect: { outcome: 'pass', at: 'requests/received/research' },
  },
];
