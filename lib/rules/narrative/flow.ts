import type { Flow } from '../../model/narrative.ts';
import { balances, sidesOf } from '../../model/relations.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'narrative/flow',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    fail: {
      zh: '正文写收到及上年结转 {came}，办结 {handled}、结转下年 {carriedOut}：{left} ≠ {right}',
      en: 'The text says {came} came in or were carried in, {handled} done and {carriedOut} carried on: {left} ≠ {right}',
    },
    missing: {
      zh: '正文写收到 {came}，办结 {handled}、结转下年 {carriedOut}，合计 {right}：其余没有写明去向；如另有撤回等则无误',
      en: '{came} came in, {handled} were done and {carriedOut} carried on, {right} in all: right only if the rest was withdrawn',
    },
  },
  docs: {
    summary: {
      zh: '正文中：新收 + 上年结转 = 办结 + 结转下年',
      en: 'In the text, new and carried in equal done and carried on',
    },
    why: {
      zh: '收到的申请要么办结，要么结转下年；同一段话里的四个数应当平衡。',
      en: 'A request that came in is either done or carried on; four numbers in one paragraph have to balance.',
    },
    source: '国办公开办函〔2021〕30号 附件表三（勾稽关系）',
  },
});

function evaluate({ narrative }: Report): TextVerdicts {
  return { judged: narrative.flows.length, faults: narrative.flows.flatMap(faultOf) };
}

function faultOf(flow: Flow): TextFault[] {
  const { incoming, silent, handled, carriedOut } = flow;
  const { left, right } = sidesOf(flow);
  // Nothing says what was carried in: with it more can have been done than came in.
  if (balances(flow) || (silent === null && left < right)) return [];
  const came = incoming.map(({ value }) => value);
  const passages = [handled, ...incoming, carriedOut].map(({ sentence, place }) => ({ sentence, place }));
  const data = { came: [...came, ...(silent ? [silent] : [])].join(' + '), left, right };
  return [
    {
      outcome: 'fail',
      severity: silent === null ? 'hint' : 'warning',
      message: silent === null ? 'missing' : 'fail',
      at: handled.sentence.id,
      passages,
      data: { ...data, handled: handled.value, carriedOut: carriedOut.value },
    },
  ];
}

export const examples: readonly Example[] = [
  {
    name: 'all that came in is accounted for',
    template: 'prose',
    cells: {},
    text: ['一、概述', '新收政府信息公开申请78件，上年结转3件，办结76件，结转下年度5件。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'three are missing',
    template: 'prose',
    cells: {},
    text: ['一、概述', '新收政府信息公开申请78件，上年结转3件，办结74件，结转下年度3件。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'warning' },
  },
  {
    name: 'nothing says what was carried in: more was done than came in',
    template: 'prose',
    cells: {},
    text: ['一、概述', '新收政府信息公开申请78件，办结79件，结转下年度2件。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'what became of four is not said',
    template: 'prose',
    cells: {},
    text: ['一、概述', '新收政府信息公开申请78件，办结71件，结转下年度3件。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'hint' },
  },
];
