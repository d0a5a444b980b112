import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'form/report',
  severity: 'hint',
  formula: { kind: 'tables', evaluate: findOthers },
  messages: {
    fail: {
      zh: '本页还登有“{titles}”，没有读取，只核对了“{title}”',
      en: 'The page also carries “{titles}”, which was not read; only “{title}” was checked',
    },
  },
  docs: {
    summary: { zh: '一页登一份报告', en: 'A page carries one report' },
    why: {
      zh: '同一页登有几份报告时只核对一份，其余的表格和文字不会混入。',
      en: 'Of several reports on one page one is checked; the tables and the text of the others are kept apart.',
    },
    source: '国办公开办函〔2021〕30号 附件',
  },
});

function* findOthers({ others, identity }: Report): Generator<TableFault> {
  if (others.length === 0) return;
  const data = { titles: others.join('”、“'), title: identity.title ?? identity.agency ?? '' };
  yield { outcome: 'fail', severity: 'hint', message: 'fail', at: 'text', cells: [], data };
}

export const examples: readonly Example[] = [
  {
    name: 'one report',
    template: 'annual-2021',
    cells: {},
    expect: { outcome: 'pass', at: 'text' },
  },
  {
    name: 'last year’s report below',
    template: 'annual-2021',
    cells: {},
    others: ['清河市水务局2021年政府信息公开工作年度报告'],
    expect: { outcome: 'fail', at: 'text', severity: 'hint' },
  },
];
