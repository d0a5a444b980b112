import type { Report } from '../../model/report.ts';
import type { Statement } from '../../model/narrative.ts';
import { defineRule, type Example, type TextFault, type TextVerdicts } from '../rule.ts';

export default defineRule({
  id: 'narrative/repeat',
  severity: 'warning',
  formula: { kind: 'text', evaluate },
  messages: {
    fail: {
      zh: '同一项先写“{first}”，后写“{words}”',
      en: 'The same is first stated as “{first}”, then as “{words}”',
    },
  },
  docs: {
    summary: { zh: '同一数量前后一致', en: 'One quantity is stated the same way throughout' },
    why: {
      zh: '同一机关同一年的同一数量，在一份报告里只能有一个数。',
      en: 'One quantity of one body and year has one number in one report.',
    },
    source: '政府信息公开条例第五十条',
  },
});

/** Quantities that stand for one thing whatever the words: parts of them go by other names. */
const SINGLE = new Set(['carriedIn', 'carriedOut', 'normativeDocuments.inForce']);

function evaluate({ narrative }: Report): TextVerdicts {
  const first = new Map<string, Statement>();
  const faults: TextFault[] = [];
  let judged = 0;
  for (const statement of narrative.statements) {
    const name = nameOf(statement);
    if (name === null) continue;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, statement);
      continue;
    }
    judged += 1;
    // Where the table tells which of the two is wrong, it has been said.
    if (before.value === statement.value || isToldByTable(before) || isToldByTable(statement)) continue;
    faults.push(faultOf(before, statement));
  }
  return { judged: Math.max(judged, faults.length), faults };
}

/** What is counted, so exactly that another number contradicts it; null where it is not said so exactly. */
function nameOf(statement: Statement): string | null {
  const { intent, applicants, clause, sentence, exactness, scope, isOtherYear, comparison, isNone } = statement;
  if (exactness !== 'exact' || scope !== 'own' || isOtherYear !== false || isNone) return null;
  if (comparison.verdict === 'not-compared' && comparison.reason !== 'no-cell') return null;
  if (SINGLE.has(intent)) return OF_ANOTHER_DAY.test(clause) ? null : [intent, ...applicants].join(' ');
  if (!intent.startsWith('published') || PART.test(clause) || MANY_YEARS.test(sentence.plain)) return null;
  if (clause.includes('累计') && !OF_THE_YEAR.test(clause)) return null;
  // 网站（www.…）主动公开260条: what stands before the brackets says by what channel.
  if (sentence.plain.includes(`）${clause}`)) return null;
  const match = WHOLE.exec(clause);
  return match && clause.slice(0, match.index).replace(OF_ITSELF, '') === '' ? (match[1] ?? null) : null;
}

/** 年初现行有效7件: not the number at the end of the year. */
const OF_ANOTHER_DAY = /年初|期初|[上去]年[末底]|清理前/;
/** All that was published, or all on the website: not what is on one of the channels or of one kind. */
const WHOLE =
  /((?:门户网站)?)(?:全年|本年度?)?(?:共|累计|总计)?(?:主动)?公开(?:各类)?政府信息(?:共|共计|总计|合计|数量?)?\d[\d,]*条$/;
/** What may stand before it where nobody else is spoken of: 县级部门主动公开政府信息20条 is another body's. */
const OF_ITSELF =
  /\d{4}年度?|[我本](?:局|委|办|厅|院|镇|乡|街道|区|县|市|省|机关|单位|级|部门)|通过|在|共|已|累计|其中|一年来|今年/g;
/** 截至2023年底，累计公开: more than one year’s. */
const MANY_YEARS = /截[至止][^，。；]{0,14}，累计|以来|历年/;
/** 本年公开48条，已累计公开189条: the second is a running total. */
const OF_THE_YEAR = /全年|[本今]年|\d年/;
const PART = /其中|微信|微博|公众号|平台|公报|栏目|渠道|目录|系统|新媒体|新增|另|类信息|其他|政府网站/;

function isToldByTable({ comparison }: Statement): boolean {
  return comparison.verdict === 'disagrees';
}

function faultOf(before: Statement, statement: Statement): TextFault {
  return {
    outcome: 'fail',
    severity: 'warning',
    message: 'fail',
    at: statement.sentence.id,
    passages: [statement, before].map(({ sentence, place }) => ({ sentence, place })),
    data: { first: before.text, words: statement.text },
  };
}

export const examples: readonly Example[] = [
  {
    name: 'the same number twice',
    template: 'prose',
    cells: {},
    text: ['一、概述', '全年主动公开政府信息20条。', '二、主动公开情况', '主动公开政府信息20条。'],
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'two numbers for one thing',
    template: 'prose',
    cells: {},
    text: ['一、概述', '主动公开政府信息20条。', '二、主动公开情况', '主动公开政府信息26条。'],
    expect: { outcome: 'fail', at: 'text/proactive/1', severity: 'warning' },
  },
];
