import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'narrative/ordinal',
  severity: 'hint',
  formula: { kind: 'text', evaluate },
  messages: {
    paragraph: { zh: '同一段里有两个“{words}”', en: '“{words}” stands twice in one paragraph' },
    section: { zh: '同一部分里连着有两个“{words}”', en: '“{words}” heads two paragraphs, one after the other' },
  },
  docs: {
    summary: { zh: '一是、二是、三是不重复', en: 'The ordinals of an enumeration do not repeat' },
    why: {
      zh: '序号重复，往往是拼接旧稿留下的痕迹。',
      en: 'An ordinal that stands twice is often left from pasting old text together.',
    },
    source: '政府信息公开条例第五十条',
  },
});

function evaluate({ narrative }: Report): TextVerdicts {
  const faults = narrative.ordinals.map(({ ordinal, among, sentence, place }) => ({
    outcome: 'fail' as const,
    severity: 'hint' as const,
    message: among === 'section' ? 'section' : 'paragraph',
    at: sentence.id,
    passages: [{ sentence, place }],
    data: { words: ordinal },
  }));
  return { judged: narrative.prose.length > 0 ? faults.length + 1 : faults.length, faults };
}

export const examples: readonly Example[] = [
  {
    name: 'each once',
    template: 'prose',
    cells: {},
    text: ['一、概述', '一是加强学习；二是完善制度；三是按月检查。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'one twice',
    template: 'prose',
    cells: {},
    text: ['一、概述', '一是加强学习；二是完善制度；二是按月检查。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'hint' },
  },
  {
    name: 'two paragraphs with one number',
    template: 'prose',
    cells: {},
    text: ['一、概述', '（一）加强学习。', '（二）完善制度。', '（二）按月检查。'],
    expect: { outcome: 'fail', at: 'text/overview/3', severity: 'hint' },
  },
];
