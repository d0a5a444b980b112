import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'narrative/missing',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    fail: { zh: '“{words}”里没有数字', en: '“{words}” has no number in it' },
  },
  docs: {
    summary: { zh: '计数的句子写有数字', en: 'A sentence that counts has its number' },
    why: {
      zh: '“共主动公开　条”之类的句子漏填了数，或在转载时丢失。',
      en: 'The blank of a model sentence was not filled in, or its digits were lost in copying.',
    },
    source: '政府信息公开条例第五十条',
  },
});

function evaluate({ narrative }: Report): TextVerdicts {
  const faults = narrative.gaps.map(({ sentence, place }) => ({
    outcome: 'fail' as const,
    severity: 'warning' as const,
    message: 'fail',
    at: sentence.id,
    passages: [{ sentence, place }],
    data: { words: sentence.text.slice(place.start - sentence.place.start, place.end - sentence.place.start) },
  }));
  return { judged: narrative.statements.length > 0 ? faults.length + 1 : faults.length, faults };
}

export const examples: readonly Example[] = [
  {
    name: 'the number is there',
    template: 'prose',
    cells: {},
    text: ['一、概述', '全年共主动公开信息20条。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'the number is not there',
    template: 'prose',
    cells: {},
    text: ['一、概述', '全年共主动公开　　条。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'warning' },
  },
];
