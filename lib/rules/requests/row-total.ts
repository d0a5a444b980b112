import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'requests/row-total',
  severity: 'error',
  formula: {
    kind: 'balance',
    table: 'requests',
    each: 'row',
    left: ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'other'],
    right: ['total'],
  },
  messages: {
    fail: {
      zh: '「{place}」总计印为 {stated}，各类申请人相加为 {computed}',
      en: '“{place}”: total is printed as {stated}, the applicants add up to {computed}',
    },
    blank: {
      zh: '「{place}」各类申请人相加为 {computed}，总计未填',
      en: '“{place}”: the applicants add up to {computed}, the total is left blank',
    },
    incomplete: {
      zh: '「{place}」有格未能读出，总计无法核对',
      en: '“{place}”: a cell could not be read, the total cannot be checked',
    },
  },
  docs: {
    summary: { zh: '每一行：总计 = 六类申请人之和', en: 'In each row: total = the six kinds of applicants' },
    why: {
      zh: '表式中“总计”列是自然人与五类法人或其他组织之和。',
      en: 'In the form the column 总计 is the sum of natural persons and the five kinds of organisations.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表三',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'adds up',
    template: 'annual-2021',
    cells: {
      'requests/received/naturalPerson': '3',
      'requests/received/business': '1',
      'requests/received/total': '4',
    },
    expect: { outcome: 'pass', at: 'requests/received' },
  },
  {
    name: 'total left at 0',
    template: 'annual-2019',
    cells: { 'requests/received/naturalPerson': '3' },
    expect: { outcome: 'fail', at: 'requests/received', severity: 'error' },
  },
  {
    name: 'fails with a blank among its terms',
    template: 'annual-2021',
    cells: {
      'requests/received/naturalPerson': '3',
      'requests/received/business': '',
      'requests/received/total': '4',
    },
    expect: { outcome: 'fail', at: 'requests/received', severity: 'warning' },
  },
  {
    name: 'total left blank',
    template: 'annual-2019',
    cells: { 'requests/granted/naturalPerson': '3', 'requests/granted/total': '' },
    expect: { outcome: 'incomplete', at: 'requests/granted' },
  },
  {
    name: 'an applicant cannot be read',
    template: 'annual-2021',
    cells: { 'requests/received/naturalPerson': '见附件', 'requests/received/total': '4' },
    expect: { outcome: 'incomplete', at: 'requests/received' },
  },
];
