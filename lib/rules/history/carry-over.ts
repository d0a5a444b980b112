import { defineRule, type Example, type HistoryFormula } from '../rule.ts';

const COLUMNS = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'other', 'total'];

/** Bodies may count an applicant under another kind the year after; the total cannot change. */
const EQUATIONS: HistoryFormula['equations'] = COLUMNS.map((column) => ({
  stated: { row: 'carriedIn', column },
  terms: [{ of: 'previous', row: 'carriedOut', column }],
  severity: column === 'total' ? 'error' : 'warning',
}));

export default defineRule({
  id: 'history/carry-over',
  severity: 'error',
  formula: {
    kind: 'history',
    table: 'requests',
    subject: /结转|转入|上年(?:度)?(?:遗留|未办结)/,
    equations: EQUATIONS,
  },
  messages: {
    fail: {
      zh: '「{place}」印为 {stated}，上年报告结转下年度为 {computed}',
      en: '“{place}” is printed as {stated}, last year’s report carried over {computed}',
    },
    explained: {
      zh: '「{place}」印为 {stated}，上年报告结转下年度为 {computed}；报告对此有说明',
      en: '“{place}” is printed as {stated}, last year’s report carried over {computed}; the report gives an explanation',
    },
    incomplete: {
      zh: '「{place}」或上年结转下年度未能读出，无法核对',
      en: '“{place}” or what last year’s report carried over could not be read',
    },
  },
  docs: {
    summary: {
      zh: '上年结转 = 上一年度报告的结转下年度继续办理',
      en: 'Carried in = carried over in the report on the year before',
    },
    why: {
      zh: '上年没有办完、结转下来的申请，就是本年的“上年结转”。',
      en: 'Requests that last year’s report carried over are those that this year’s carries in.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表三',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'what went out came in',
    template: 'annual-2021',
    cells: { 'requests/carriedIn/total': '121' },
    previous: { 'requests/carriedOut/total': '121' },
    expect: { outcome: 'pass', at: 'requests/carriedIn/total' },
  },
  {
    name: 'two got lost',
    template: 'annual-2021',
    cells: { 'requests/carriedIn/total': '3' },
    previous: { 'requests/carriedOut/total': '5' },
    expect: { outcome: 'fail', at: 'requests/carriedIn/total', severity: 'error' },
  },
  {
    name: 'a merger that the report tells of',
    template: 'annual-2021',
    cells: { 'requests/carriedIn/total': '3' },
    previous: {},
    text: ['一、总体情况', '因机构改革，上年结转的申请中有3件由原城建局移交。'],
    expect: { outcome: 'fail', at: 'requests/carriedIn/total', severity: 'hint' },
  },
  {
    name: 'last year’s number cannot be read',
    template: 'annual-2021',
    cells: { 'requests/carriedIn/total': '3' },
    previous: { 'requests/carriedOut/total': null },
    expect: { outcome: 'incomplete', at: 'requests/carriedIn/total' },
  },
];
