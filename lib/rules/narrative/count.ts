import type { ListedCount } from '../../model/narrative.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'narrative/count',
  severity: 'hint',
  formula: { kind: 'text', evaluate },
  messages: {
    fail: {
      zh: '写明 {stated} 个，列出的有 {computed} 个',
      en: '{stated} are stated, {computed} are listed',
    },
  },
  docs: {
    summary: { zh: '列出的个数与所写的个数一致', en: 'As many are listed as are stated' },
    why: {
      zh: '“由…等六部分组成”、“…五个栏目”列出的应当正是这么多。',
      en: 'A list that is counted has as many members as it says.',
    },
    source: '政府信息公开条例第五十条',
  },
});

function evaluate({ narrative }: Report): TextVerdicts {
  return { judged: narrative.counts.length, faults: narrative.counts.flatMap(faultOf) };
}

function faultOf({ stated, least, most, isOpen }: ListedCount): TextFault[] {
  const { value, sentence, place } = stated;
  if (value >= least && (value <= most || isOpen)) return [];
  return [
    {
      outcome: 'fail',
      severity: 'hint',
      message: 'fail',
      at: sentence.id,
      passages: [{ sentence, place }],
      data: { stated: value, computed: value < least ? least : most },
    },
  ];
}

export const examples: readonly Example[] = [
  {
    name: 'as many as named',
    template: 'prose',
    cells: {},
    text: ['一、概述', '报告由主动公开、依申请公开、收费、复议诉讼、主要问题五部分组成。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'one less than stated',
    template: 'prose',
    cells: {},
    text: ['一、概述', '报告由主动公开、依申请公开、收费、复议诉讼、主要问题六部分组成。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'hint' },
  },
];
