import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'requests/balance',
  severity: 'error',
  formula: {
    kind: 'balance',
    table: 'requests',
    each: 'column',
    left: ['received', 'carriedIn'],
    right: ['outcomeTotal', 'carriedOut'],
  },
  messages: {
    fail: {
      zh: '「{place}」第一、二项之和为 {computed}，第三、四项之和为 {stated}',
      en: '“{place}”: items one and two add up to {computed}, items three and four to {stated}',
    },
    incomplete: {
      zh: '「{place}」有格未能读出，勾稽关系无法核对',
      en: '“{place}”: a cell could not be read, the identity cannot be checked',
    },
  },
  docs: {
    summary: {
      zh: '每一列：本年新收 + 上年结转 = （七）总计 + 结转下年度',
      en: 'In each column: received + carried in = total of outcomes + carried out',
    },
    why: {
      zh: '表头写明：第一项加第二项之和，等于第三项加第四项之和。',
      en: 'The heading of the table says it: the sum of items one and two equals the sum of items three and four.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表三表头',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'in and out agree',
    template: 'annual-2021',
    cells: {
      'requests/received/total': '3',
      'requests/carriedIn/total': '1',
      'requests/outcomeTotal/total': '2',
      'requests/carriedOut/total': '2',
    },
    expect: { outcome: 'pass', at: 'requests/*/total' },
  },
  {
    name: 'nothing came out',
    template: 'annual-2019',
    cells: { 'requests/received/naturalPerson': '3' },
    expect: { outcome: 'fail', at: 'requests/*/naturalPerson', severity: 'error' },
  },
  {
    name: 'fails with a blank',
    template: 'annual-2019',
    cells: { 'requests/received/naturalPerson': '3', 'requests/carriedOut/naturalPerson': '' },
    expect: { outcome: 'fail', at: 'requests/*/naturalPerson', severity: 'warning' },
  },
  {
    name: 'what was carried out cannot be read',
    template: 'annual-2021',
    cells: { 'requests/received/total': '3', 'requests/carriedOut/total': '3 4' },
    expect: { outcome: 'incomplete', at: 'requests/*/total' },
  },
];
