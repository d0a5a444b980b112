import type { PartsList } from '../../model/narrative.ts';
import type { Report } from '../../model/report.ts';
import { addsUp } from '../../model/relations.ts';
import { sumOf } from '../../model/sums.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

/** Below this share of the total a list is taken for a choice of examples. */
const NEARLY_ALL = 0.8;

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
  if (addsUp(list)) return [];
  const values = parts.map(({ value }) => value);
  const computed = sumOf(values);
  const message = messageOf(list, computed);
  if (message === null) return [];
  return [
    {
      outcome: 'fail',
      severity: message === 'short' ? 'hint' : 'warning',
      message,
      at: total.sentence.id,
      passages: [total, ...parts].map(({ sentence, place }) => ({ sentence, place })),
      data: { stated: total.value, computed, sum: values.join(' + '), part: Math.max(...values) },
    },
  ];
}

function messageOf(
  { total, parts, kind, overlaps }: PartsList,
  computed: number,
): 'fail' | 'larger' | 'exceed' | 'short' | null {
  // 移送文件9份，其中纸质9份、电子版9份: the same things, twice.
  if (kind !== 'closed' && total.value > 0 && parts.every(({ value }) => value === total.value)) return null;
  // Parts that share members may add up to more, but none of them has more than the whole.
  if (kind !== 'closed' && parts.some(({ value }) => value > total.value)) return 'larger';
  if (computed > total.value) return overlaps && kind !== 'closed' ? null : kind === 'closed' ? 'fail' : 'exceed';
  if (kind === 'closed') return 'fail';
  if (kind === 'open' || parts.length < 3) return null;
  return computed >= NEARLY_ALL * total.value ? 'short' : null;
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
    name: 'most of the total is named, the rest may be left out',
    template: 'annual-2021',
    cells: {},
    text: ['一、总体情况', '全年公开信息20条，其中机构类5条、动态类12条、公告2条。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'hint' },
  },
];
