import type { Share } from '../../model/narrative.ts';
import type { Report } from '../../model/report.ts';
import { renderingOf, type Rendering } from '../../model/rounding.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'narrative/share',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    fail: {
      zh: '{part} 占 {base} 应为 {exact}%，写作 {stated}%',
      en: '{part} of {base} are {exact}%, {stated}% is stated',
    },
    cut: {
      zh: '{part} 占 {base} 为 {exact}%，写作 {stated}%：末位是截去的，没有四舍五入',
      en: '{part} of {base} are {exact}%, {stated}% is stated: cut off, not rounded',
    },
    adjusted: {
      zh: '{part} 占 {base} 为 {exact}%，写作 {stated}%：末位作了调整，使各项合计为 100%',
      en: '{part} of {base} are {exact}%, {stated}% is stated: the last digit was adjusted so that all come to 100%',
    },
  },
  docs: {
    summary: { zh: '所写的百分比与件数相符', en: 'A stated share fits its numbers' },
    why: {
      zh: '占比 = 该项 ÷ 总数，四舍五入到所写的位数。',
      en: 'A share is the part divided by the total, rounded to the digits that are printed.',
    },
    source: '政府信息公开条例第五十条',
  },
});

function evaluate({ narrative }: Report): TextVerdicts {
  const { shares } = narrative;
  return { judged: shares.length, faults: shares.flatMap((share) => faultOf(share, shares)) };
}

/** True where the shares of the sentence are printed so that they come to 100 %. */
function makeUpAll({ percent }: Share, shares: readonly Share[]): boolean {
  const beside = shares.filter((other) => other.percent.sentence === percent.sentence);
  const sum = beside.reduce((total, other) => total + other.percent.value, 0);
  return beside.length > 1 && Math.abs(sum - 100) < 1e-6;
}

function faultOf(share: Share, shares: readonly Share[]): TextFault[] {
  const { part, percent, decimals, bases, cells } = share;
  const exactOf = (base: number): number => (100 * part.value) / base;
  const wholes = bases.filter((base) => base > 0);
  const isPrintedAs = (rendering: Rendering) => (base: number) =>
    renderingOf(percent.value, exactOf(base), decimals) === rendering;
  if (wholes.some(isPrintedAs('rounded'))) return [];
  const cutOf = wholes.find(isPrintedAs('cut'));
  const isNear = (base: number): boolean => Math.abs(percent.value - exactOf(base)) < 10 ** -decimals;
  const adjustedOf = cutOf === undefined && makeUpAll(share, shares) ? wholes.find(isNear) : undefined;
  const base = cutOf ?? adjustedOf ?? wholes[0];
  if (base === undefined) return [];
  const message = cutOf !== undefined ? 'cut' : adjustedOf !== undefined ? 'adjusted' : 'fail';
  return [
    {
      outcome: 'fail',
      severity: message === 'fail' ? 'warning' : 'hint',
      message,
      at: percent.sentence.id,
      cells,
      passages: (cells.length > 0 ? [percent] : [percent, part]).map(({ sentence, place }) => ({ sentence, place })),
      data: {
        part: part.value,
        base,
        exact: Number(exactOf(base).toFixed(decimals + 2)),
        stated: percent.value,
      },
    },
  ];
}

export const examples: readonly Example[] = [
  {
    name: 'shares as rounded',
    template: 'prose',
    cells: {},
    text: ['一、概述', '全年公开信息30条，其中动态类20条，占66.7%，其他10条，占33.3%。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'a share that does not fit',
    template: 'prose',
    cells: {},
    text: ['一、概述', '全年公开信息30条，其中动态类20条，占76.7%，其他10条，占33.3%。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'warning' },
  },
  {
    name: 'cut off, not rounded',
    template: 'prose',
    cells: {},
    text: ['一、概述', '全年公开信息30条，其中动态类20条，占66.6%，其他10条，占33.3%。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'hint' },
  },
];
