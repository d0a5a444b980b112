import { defineRule, type Example } from '../rule.ts';

export default defineRule({
  id: 'proceedings/total',
  severity: 'error',
  formula: {
    kind: 'balance',
    table: 'proceedings',
    each: 'row',
    left: ['upheld', 'corrected', 'other', 'pending'],
    right: ['total'],
  },
  messages: {
    fail: {
      zh: '「{place}」总计印为 {stated}，四种结果相加为 {computed}',
      en: '“{place}”: total is printed as {stated}, the four results add up to {computed}',
    },
    blank: {
      zh: '「{place}」四种结果相加为 {computed}，总计未填',
      en: '“{place}”: the four results add up to {computed}, the total is left blank',
    },
    incomplete: {
      zh: '「{place}」有格未能读出，总计无法核对',
      en: '“{place}”: a cell could not be read, the total cannot be checked',
    },
  },
  docs: {
    summary: {
      zh: '每一类：总计 = 维持 + 纠正 + 其他 + 尚未审结',
      en: 'In each group: total = upheld + corrected + other + pending',
    },
    why: {
      zh: '表式中每类的“总计”是结果维持、结果纠正、其他结果、尚未审结之和。',
      en: 'In the form the total of each group is the sum of its four results.',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号 附件表四',
  },
});

export const examples: readonly Example[] = [
  {
    name: 'adds up',
    template: 'annual-2021',
    cells: {
      'proceedings/reconsideration/upheld': '2',
      'proceedings/reconsideration/pending': '1',
      'proceedings/reconsideration/total': '3',
    },
    expect: { outcome: 'pass', at: 'proceedings/reconsideration' },
  },
  {
    name: 'one short',
    template: 'annual-2019',
    cells: { 'proceedings/litigationDirect/upheld': '2', 'proceedings/litigationDirect/total': '1' },
    expect: { outcome: 'fail', at: 'proceedings/litigationDirect', severity: 'error' },
  },
  {
    name: 'a result cannot be read',
    template: 'annual-2021',
    cells: { 'proceedings/reconsideration/upheld': '二三', 'proceedings/reconsideration/other': '约1' },
    expect: { outcome: 'incomplete', at: 'proceedings/reconsideration' },
  },
];
