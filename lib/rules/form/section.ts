import { FORM_PARTS, PART_TITLES } from '../../model/mentions.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'form/section',
  severity: 'warning',
  formula: { kind: 'text', evaluate: judgeSections },
  messages: {
    missing: { zh: '没有“{title}”这一部分', en: 'The part “{title}” is missing' },
    order: { zh: '“{title}”所在位置与表式的顺序不同', en: '“{title}” does not stand where the form has it' },
    empty: { zh: '“{title}”下没有内容，或只有不足十字', en: 'Under “{title}” there is nothing, or next to nothing' },
    fee: {
      zh: '“{title}”下没有说明收取信息处理费的情况',
      en: 'Under “{title}” nothing is said of information processing fees',
    },
    ordinal: {
      zh: '标题的序号由 {before} 到 {ordinal}，有重复或遗漏',
      en: 'The titles are numbered {before}, then {ordinal}: a number is repeated or left out',
    },
    statistics: {
      zh: '{year} 年度报告没有《政府信息公开情况统计表》',
      en: 'The report on {year} has no 政府信息公开情况统计表 (statistics table)',
    },
  },
  docs: {
    summary: {
      zh: '表式的各部分齐全、有内容、顺序不变',
      en: 'All parts of the form are there, in its order, and not empty',
    },
    why: {
      zh: '年度报告应当包括条例第五十条的各项内容，不能遗漏；表式列为六个部分。2014 至 2018 年度另附统计表。',
      en: 'Article 50 lists what a report must contain, the form has six parts for it. On 2014 to 2018 a statistics table was added.',
    },
    source: '政府信息公开条例第五十条；国办公开办函〔2019〕60号、〔2021〕30号；国办发〔2014〕32号',
  },
});

const NONE: TextVerdicts = { judged: 0, faults: [] };

function judgeSections({ template, identity: { year }, narrative }: Report): TextVerdicts {
  const { parts, missing, misnumbered, hasDocuments, hasPictures } = narrative.mentions.layout;
  if (template.id === 'statistics-2014') return NONE;
  if (template.id === 'prose') {
    const needsTable = year !== null && year >= 2014 && year <= 2018 && !hasDocuments && !hasPictures;
    if (!needsTable || parts.length === 0) return NONE;
    return { judged: 1, faults: [fault('statistics', 'hint', 'section/statistics', { year })] };
  }
  const faults = missing.map((part) => fault('missing', 'warning', `section/${part}`, { title: PART_TITLES[part] }));
  let last = -1;
  for (const { part, text, passage } of parts) {
    const report = (message: Message, severity: TextFault['severity']): void => {
      const title = PART_TITLES[part];
      faults.push({ ...fault(message, severity, `section/${part}`, { title }), passages: [passage] });
    };
    const index = FORM_PARTS.indexOf(part);
    if (index < last) report('order', 'hint');
    last = Math.max(last, index);
    const isBare = text === 'nil' || (text === 'none' && !hasPictures);
    if (part === 'problems' && (isBare || text === 'short')) report('empty', 'warning');
    if (part === 'other' && isBare && year !== null && year >= 2021) report('fee', 'hint');
  }
  // Where a part is missing its number is, too.
  for (const { passage, ordinal, before } of missing.length === 0 ? misnumbered : []) {
    faults.push({ ...fault('ordinal', 'hint', passage.sentence.id, { ordinal, before }), passages: [passage] });
  }
  return { judged: parts.length + missing.length + misnumbered.length, faults };
}

type Message = 'missing' | 'order' | 'empty' | 'fee' | 'ordinal' | 'statistics';

function fault(message: Message, severity: TextFault['severity'], at: string, data: TextFault['data']): TextFault {
  return { outcome: 'fail', severity, message, at, passages: [], data };
}

const TEXT: readonly string[] = FORM_PARTS.slice(0, 4).map((part) => PART_TITLES[part]);
const PROBLEMS: readonly string[] = [PART_TITLES.problems, '解读材料偏少，明年将增加图解和问答。'];
const OTHER: readonly string[] = [PART_TITLES.other, '没有收取信息处理费。'];

function example(name: string, text: readonly string[], at: string, severity?: TextFault['severity']): Example {
  const expect = severity === undefined ? { outcome: 'pass' as const, at } : { outcome: 'fail' as const, at, severity };
  return { name, template: 'annual-2021', cells: {}, text, expect };
}

export const examples: readonly Example[] = [
  example('all six parts', [...TEXT, ...PROBLEMS, ...OTHER], 'section/other'),
  example('without the last part', [...TEXT, ...PROBLEMS], 'section/other', 'warning'),
  example('two parts changed round', [...TEXT, ...OTHER, ...PROBLEMS], 'section/problems', 'hint'),
  example('problems of one word', [...TEXT, PART_TITLES.problems, '无。', ...OTHER], 'section/problems', 'warning'),
  example('nothing on fees', [...TEXT, ...PROBLEMS, PART_TITLES.other, '无'], 'section/other', 'hint'),
];
