import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'requests/outcome-total',
  severity: 'error',
  formula: {
    kind: 'balance',
    table: 'requests',
    each: 'column',
    left: [
      'granted',
      'partlyGranted',
      'refused.stateSecret',
      'refused.otherLaw',
      'refused.securityStability',
      'refused.thirdParty',
      'refused.internalAffairs',
      'refused.deliberative',
      'refused.enforcementFile',
      'refused.administrativeQuery',
      'unavailable.notHeld',
      'unavailable.needsCreation',
      'unavailable.unclear',
      'declined.petition',
      'declined.repeat',
      'declined.publication',
      'declined.excessive',
      'declined.confirmation',
      'other',
      'other.overdueCorrection',
      'other.overdueFee',
      'other.remainder',
    ],
    right: ['outcomeTotal'],
  },
  messages: {
    fail: {
      zh: '「三（七）总计 · {place}」印为 {stated}，各项办理结果相加为 {computed}',
      en: '“（七）总计 · {place}” is printed as {stated}, the outcomes add up to {computed}',
    },
    blank: {
      zh: '「{place}」各项办理结果相加为 {computed}，（七）总计未填',
      en: '“{place}”: the outcomes add up to {computed}, their total is left blank',
    },
    incomplete: {
      zh: '「{place}」有格未能读出，（七）总计无法核对',
      en: '“{place}”: a cell could not be read, the total of outcomes cannot be checked',
    },
  },
  docs: {
    summary: {
      zh: '每一列：（七）总计 = 各项办理结果之和',
      en: 'In each column: total of outcomes = all outcome rows',
    },
    why: {
      zh: '表式中“（七）总计”是（一）至（六）各项之和；部分公开的只计一次。',
      en: 'In the form （七）总计 is the sum of （一） to （六）; a request granted in part is counted once.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表三',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'adds up',
    template: 'annual-2021',
    cells: {
      'requests/granted/naturalPerson': '2',
      'requests/other.remainder/naturalPerson': '1',
      'requests/outcomeTotal/naturalPerson': '3',
    },
    expect: { outcome: 'pass', at: 'requests/*/naturalPerson' },
  },
  {
    name: 'the row was left at 0',
    template: 'annual-2019',
    cells: { 'requests/granted/naturalPerson': '2' },
    expect: { outcome: 'fail', at: 'requests/*/naturalPerson', severity: 'error' },
  },
  {
    name: 'blank totals of the rows are stood in for by the rows themselves',
    template: 'annual-2019',
    cells: {
      'requests/granted/naturalPerson': '2',
      'requests/granted/total': '',
      'requests/outcomeTotal/naturalPerson': '2',
      'requests/outcomeTotal/total': '2',
    },
    expect: { outcome: 'pass', at: 'requests/*/total' },
  },
  {
    name: 'a row was not found',
    template: 'annual-2021',
    cells: { 'requests/refused.deliberative/naturalPerson': null, 'requests/granted/naturalPerson': '2' },
    expect: { outcome: 'incomplete', at: 'requests/*/naturalPerson' },
  },
];
