import type { PartsList } from '../../model/narrative.ts';
import type { Report } from '../../model/report.ts';
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
      zh: '“共…条，其中…”列明各项且以“其他”收尾时，各项之和就是总数。',
      en: 'Where a list of parts ends with “others”, nothing is left out: the parts make the total.',
    },
    source: '政府信息公开条例第五十条',
  },
});

function evaluate({ narrative }: Report): TextVerdicts {
  const judged = narrative.lists.filter((list) => list.kind === 'closed' || isAccepted(list));
  return { judged: judged.length, faults: narrative.lists.flatMap(faultOf) };
}

/** The parts, or those up to any of them, make the total: where a list ends is not always certain. */
function isAccepted({ total, totals, parts }: PartsList): boolean {
  const accepted = new Set([total.value, ...totals]);
  let sum = 0;
  return parts.some(({ value }, index) => {
    sum = sumOf([sum, value]);
    return index > 0 && accepted.has(sum);
  });
}

function faultOf(list: PartsList): TextFault[] {
  const { total, parts, kind, overlaps } = list;
  if (isAccepted(list)) return [];
  const values = parts.map(({ value }) => value);
  const computed = sumOf(values);
  const message = messageOf(list, computed);
  if (message === null) return [];
  return [
    {
      outcome: 'fail',
      severity: message === 'short' || (overlaps && kind !== 'closed') ? 'hint' : 'warning',
      message,
      at: total.sentence.id,
      passages: [total, ...parts].map(({ sentence, place }) => ({ sentence, place })),
      data: { stated: total.value, computed, sum: values.join(' + ') },
    },
  ];
}

function messageOf({ total, parts, kind, overlaps }: PartsList, computed: number): 'fail' | 'exceed' | 'short' | null {
  // 移送文件9份，其中纸质9份、电子版9份: the same things, twice.
  if (kind !== 'closed' && total.value > 0 && parts.every(({ value }) => value === total.value)) return null;
  if (computed > total.value) return overlaps && kind !== 'closed' ? null : kind === 'closed' ? 'fail' : 'exceed';
  if (kind === 'closed') return 'fail';
  if (kind === 'open' || parts.length < 3) return null;
  return computed >= NEARLY_ALL * total.value ? 'short' : null;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 10_000), 0) / 10_000;
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
    name: 'most of the total is named, the rest may be left out',
    template: 'annual-2021',
    cells: {},
    text: ['一、总体情况', '全年公开信息20条，其中机构类5条、动态类12条、公告2条。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'hint' },
  },
];
