import type { PartsList } from '../../model/narrative.ts';
import type { Report } from '../../model/report.ts';
import { addsUp } from '../../model/relations.ts';
import { sumOf } from '../../model/sums.ts';
import { deviationOf } from '../parts-of-total.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'narrative/parts',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    fail: {
      zh: '写明共 {stated}，所列各项相加为 {computed}（{sum}）',
      en: 'A total of {stated} is stated, its parts add up to {computed} ({sum})',
    },
    larger: {
      zh: '写明共 {stated}，所列的一项就有 {part}',
      en: 'A total of {stated} is stated, one of its parts is {part}',
    },
    exceed: {
      zh: '写明共 {stated}，所列各项相加已有 {computed}（{sum}）；如各项互有重叠则无误',
      en: 'A total of {stated} is stated, its parts already add up to {computed} ({sum}); right only if they overlap',
    },
    short: {
      zh: '写明共 {stated}，所列各项相加为 {computed}（{sum}）；如列举不全则无误',
      en: 'A total of {stated} is stated, the parts named add up to {computed} ({sum}); right only if some are left out',
    },
  },
  docs: {
    summary: { zh: '列出的各部分相加等于总数', en: 'Parts that are listed add up to their total' },
    why: {
      zh: '写明总数又逐一列明各项（以“其他”收尾、“分别为”、各申请渠道等）时，各项之和就是总数。',
      en: 'Where the parts of a total are named one and all (down to “others”, or by channel), they make the total.',
    },
    source: '政府信息公开条例第五十条',
  },
});

function evaluate({ narrative }: Report): TextVerdicts {
  const judged = narrative.lists.filter((list) => list.kind === 'closed' || addsUp(list));
  return { judged: judged.length, faults: narrative.lists.flatMap(faultOf) };
}

function faultOf(list: PartsList): TextFault[] {
  const { total, parts } = list;
  const deviation = deviationOf(list);
  if (deviation === null) return [];
  const values = parts.map(({ value }) => value);
  return [
    {
      outcome: 'fail',
      severity: deviation.isCertain ? 'warning' : 'hint',
      message: deviation.name,
      at: total.sentence.id,
      passages: [total, ...parts].map(({ sentence, place }) => ({ sentence, place })),
      data: { stated: total.value, computed: sumOf(values), sum: values.join(' + '), part: Math.max(...values) },
    },
  ];
}

export const examples: readonly Example[] = [
  {
    name: 'the parts make the total',
    template: 'annual-2021',
    cells: {},
    text: ['一、总体情况', '全年公开信息20条，其中机构类5条、动态类12条、其他3条。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'a closed list that does not add up',
    template: 'annual-2021',
    cells: {},
    text: ['一、总体情况', '全年公开信息20条，其中机构类5条、动态类12条、其他2条。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'warning' },
  },
  {
    name: 'one part is more than the whole',
    template: 'annual-2021',
    cells: {},
    text: ['一、总体情况', '全年公开信息20条，包括网站12条，微信公众号240条。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'warning' },
  },
  {
    name: 'channels by which more was published than the total',
    template: 'annual-2021',
    cells: {},
    text: ['一、总体情况', '全年公开信息20条，其中网站12条，微信公众号10条，公告栏2条。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'hint' },
  },
  {
    name: 'most of the total is named, the rest may be left out',
    template: 'annual-2021',
    cells: {},
    text: ['一、总体情况', '全年公开信息20条，其中机构类5条、动态类12条、公告2条。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'hint' },
  },
];
