import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'form/instruction',
  severity: 'hint',
  formula: { kind: 'tables', evaluate: findInstructions },
  messages: {
    fail: {
      zh: '正文留有“{words}”，像是表式的填写说明',
      en: 'The text still says “{words}”, which looks like an instruction of the form',
    },
  },
  docs: {
    summary: { zh: '正文中没有留下表式的填写说明', en: 'No instruction of the form is left in the text' },
    why: {
      zh: '“以表格形式报告”、“××单位”等是给填报人看的话，不属于报告。',
      en: 'Phrases such as 以表格形式报告 or ××单位 speak to those who fill in the form; they are no part of a report.',
    },
    source: '国办公开办函〔2021〕30号 附件',
  },
});

function* findInstructions({ instructions }: Report): Generator<TableFault> {
  if (instructions.length === 0) return;
  const words = instructions.join('”、“');
  yield { outcome: 'fail', severity: 'hint', message: 'fail', at: 'text', cells: [], data: { words } };
}

export const examples: readonly Example[] = [
  {
    name: 'nothing left in',
    template: 'annual-2021',
    cells: {},
    expect: { outcome: 'pass', at: 'requests' },
  },
  {
    name: 'the instruction for the tables',
    template: 'annual-2021',
    cells: {},
    instructions: ['该部分以表格形式报告'],
    expect: { outcome: 'fail', at: 'text', severity: 'hint' },
  },
];
