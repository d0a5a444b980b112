import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'requests/subtotal',
  severity: 'error',
  formula: { kind: 'subtotal', table: 'requests' },
  messages: {
    fail: {
      zh: '「{place}」小计印为 {stated}，所属各行相加为 {computed}',
      en: '“{place}”: the heading row prints {stated}, its sub-rows add up to {computed}',
    },
    incomplete: {
      zh: '「{place}」所属行有格未能读出，小计无法核对',
      en: '“{place}”: a sub-row could not be read, the printed sum cannot be checked',
    },
  },
  docs: {
    summary: {
      zh: '（三）（四）（五）（六）标题行如印有数字，应等于所属各行之和',
      en: 'A number printed in the heading row of （三）（四）（五）（六） = the sum of its sub-rows',
    },
    why: {
      zh: '标题行在表式中不填数；填了就只能是所属各行之和。',
      en: 'The form has no figure in a heading row; one that is printed can only be the sum of the rows below it.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表三',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'printed and right',
    template: 'annual-2021',
    cells: { 'requests/refused/total': '2', 'requests/refused.thirdParty/total': '2' },
    expect: { outcome: 'pass', at: 'requests/refused/total' },
  },
  {
    name: 'printed and wrong',
    template: 'annual-2019',
    cells: { 'requests/declined/total': '2', 'requests/declined.repeat/total': '1' },
    expect: { outcome: 'fail', at: 'requests/declined/total', severity: 'error' },
  },
  {
    name: 'a sub-row cannot be read',
    template: 'annual-2021',
    cells: { 'requests/refused/total': '2', 'requests/refused.thirdParty/total': '2？' },
    expect: { outcome: 'incomplete', at: 'requests/refused/total' },
  },
];
