import type { Statement } from '../../model/narrative.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'narrative/table',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    fail: {
      zh: '正文写“{words}”，表中{compared}为 {computed}',
      en: 'The text says “{words}”, the table has {computed} ({compared})',
    },
    instead: {
      zh: '正文写“{words}”，表中{compared}为 {computed}；{stated} 只是「{place}」一格的数',
      en: 'The text says “{words}”, the table has {computed} ({compared}); {stated} is what “{place}” alone has',
    },
    none: {
      zh: '正文写“{words}”，表中{compared}却为 {computed}',
      en: 'The text says “{words}”, but the table has {computed} ({compared})',
    },
  },
  docs: {
    summary: { zh: '正文所写的数与表格一致', en: 'What the text states agrees with the tables' },
    why: {
      zh: '正文与表格报告的是同一年、同一机关的同一件事；正文的数与表中任何一种算法都对不上时，两者必有一处需要核对。',
      en: 'Text and tables report the same facts; where no way of counting in the table gives the stated number, one of them needs a look.',
    },
    source: '政府信息公开条例第五十条；国办公开办函〔2021〕30号 附件',
  },
});

function evaluate({ narrative }: Report): TextVerdicts {
  const compared = narrative.statements.filter(({ comparison }) => comparison.verdict !== 'not-compared');
  return { judged: compared.length, faults: once(compared).flatMap(faultOf) };
}

/** A sentence that stands in two sections is one fault; the same number said of other cells is another. */
function once(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ intent, value, comparison }) => {
    const cells = comparison.verdict === 'not-compared' ? [] : comparison.cells;
    const key = [intent, value, ...cells].join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

function faultOf(statement: Statement): TextFault[] {
  const { comparison, sentence, place, value, text, isNone } = statement;
  if (comparison.verdict !== 'disagrees') return [];
  const { cells, sum, instead } = comparison;
  const [other] = instead;
  return [
    {
      outcome: 'fail',
      severity: isNone && statement.scope === 'own' && CERTAIN.has(statement.intent) ? 'error' : 'warning',
      message: isNone ? 'none' : other === undefined ? 'fail' : 'instead',
      at: sentence.id,
      cells: [...cells, ...instead],
      passages: [{ sentence, place }],
      data: {
        words: text.replace(/\s+/g, ''),
        compared: cells.join(' '),
        computed: sum,
        stated: value,
        ...(other !== undefined && { place: other }),
      },
    },
  ];
}

/** 未收到申请, 未发生复议诉讼: with a number above 0 in the table one of the two is wrong, whatever was meant. */
const CERTAIN = new Set(['received', 'disputes']);

export const examples: readonly Example[] = [
  {
    name: 'the text counts what the table counts',
    template: 'annual-2021',
    cells: { 'requests/received/total': '12' },
    text: ['一、总体情况', '全年收到政府信息公开申请12件。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'requests that were carried over may be counted with the new ones',
    template: 'annual-2021',
    cells: { 'requests/received/total': '12', 'requests/carriedIn/total': '2' },
    text: ['一、总体情况', '全年收办政府信息公开申请14件。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'another number in the text',
    template: 'annual-2021',
    cells: { 'requests/received/total': '12' },
    text: ['一、总体情况', '全年收到政府信息公开申请21件。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'warning' },
  },
  {
    name: 'none in the text, some in the table',
    template: 'annual-2021',
    cells: { 'requests/received/total': '2' },
    text: ['一、总体情况', '本年度未收到政府信息公开申请。'],
    expect: { outcome: 'fail', at: 'text/overview/1', severity: 'error' },
  },
];
