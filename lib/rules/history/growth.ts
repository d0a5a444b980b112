import type { Growth } from '../../model/narrative.ts';
import type { Report } from '../../model/report.ts';
import { fits, growthOf, pairsOf, type Pair } from '../growth.ts';
import { defineRule, type Example, type OtherReports, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'history/growth',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    fail: {
      zh: '正文写“{words}”，由 {before} 到 {now} 应为增加 {exact}',
      en: 'The text says “{words}”, from {before} to {now} it is {exact} more',
    },
    less: {
      zh: '正文写“{words}”，由 {before} 到 {now} 应为减少 {exact}',
      en: 'The text says “{words}”, from {before} to {now} it is {exact} less',
    },
  },
  docs: {
    summary: { zh: '所写的同比增减与两年的数相符', en: 'A stated growth fits the numbers of both years' },
    why: {
      zh: '同比 =（本年 − 上年）÷ 上年。申请数可按新收、新收加结转、办结三种口径比较，一种相符即可。',
      en: 'Growth is the difference to last year divided by last year. Requests may be compared as received, with those carried in, or as handled: one that fits is enough.',
    },
    source: '政府信息公开条例第五十条',
  },
});

function evaluate({ narrative, values }: Report, { previous }: OtherReports): TextVerdicts {
  const faults: TextFault[] = [];
  let judged = 0;
  for (const growth of narrative.growths) {
    const pairs = pairsOf(growth, values, previous?.values ?? null);
    if (pairs.length === 0) continue;
    judged += 1;
    const [first] = pairs;
    if (first && !pairs.some((pair) => fits(growth, pair))) faults.push(faultOf(growth, first));
  }
  return { judged, faults };
}

function faultOf({ stated, cells }: Growth, pair: Pair): TextFault {
  const { sentence, place, isPercent, decimals } = stated;
  const exact = growthOf(isPercent, pair);
  const size = Math.abs(exact);
  return {
    outcome: 'fail',
    severity: 'warning',
    message: exact < 0 ? 'less' : 'fail',
    at: sentence.id,
    cells,
    passages: [{ sentence, place }],
    data: {
      words: sentence.text.slice(place.start - sentence.place.start, place.end - sentence.place.start),
      now: pair[0],
      before: pair[1],
      exact: isPercent ? `${size.toFixed(decimals + 1)}%` : size,
    },
  };
}

export const examples: readonly Example[] = [
  {
    name: 'both numbers in the text',
    template: 'prose',
    cells: {},
    text: ['一、概述', '收到政府信息公开申请40件，较上年的32件增长25%。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'another growth than both numbers make',
    template: 'prose',
    cells: {},
    text: ['一、概述', '收到政府信息公开申请40件，较上年的32件增长20%。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'warning' },
  },
  {
    name: 'as last year’s report has it',
    template: 'annual-2021',
    cells: { 'requests/received/total': '40' },
    previous: { 'requests/received/total': '50' },
    text: ['一、总体情况', '收到政府信息公开申请40件，同比减少10件。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'other than last year’s report has it',
    template: 'annual-2021',
    cells: { 'requests/received/total': '40' },
    previous: { 'requests/received/total': '50' },
    text: ['一、总体情况', '收到政府信息公开申请40件，同比增长25%。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'warning' },
  },
];
