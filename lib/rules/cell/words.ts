import { formCells } from '../../model/form-cells.ts';
import type { Report } from '../../model/report.ts';
import { defineRule, type Example, type TableFault } from '../rule.ts';

export default defineRule({
  id: 'cell/words',
  severity: 'hint',
  formula: { kind: 'tables', needs: ['proactive/licences/change', 'proactive/fees/change'], evaluate: findWords },
  messages: {
    one: {
      zh: '「{place}」以文字印为“{raw}”，读作 {stated}',
      en: '“{place}” is printed in words as “{raw}”, read as {stated}',
    },
    several: {
      zh: '「{place}」等 {count} 格以文字印出，如“{raw}”读作 {stated}',
      en: '{count} cells, the first of them “{place}”, are printed in words: “{raw}” is read as {stated}',
    },
  },
  docs: {
    summary: { zh: '“本年增/减”填写带正负号的数', en: 'The column 本年增/减 holds a number with its sign' },
    why: {
      zh: '该栏是数据栏，减少填负数；写成文字的，汇总时容易漏计或计反。',
      en: 'The column holds figures, a decrease a negative one; words are easily missed or taken the wrong way when they are added up.',
    },
    source: '国办公开办函〔2019〕60号 附件表二',
  },
});

const WORDS = /[增减升降↑↓]/;

function* findWords({ template, values }: Report): Generator<TableFault> {
  const cells = formCells(template);
  const found = [...values.values()].filter(
    ({ cell, state, raw }) => cells.get(cell)?.column.kind === 'change' && state === 'number' && WORDS.test(raw),
  );
  const [first] = found;
  if (!first) return;
  yield {
    outcome: 'fail',
    severity: 'hint',
    message: found.length === 1 ? 'one' : 'several',
    at: first.cell,
    cells: found.map(({ cell }) => cell),
    data: { place: first.cell, raw: first.raw, stated: first.value ?? 0, count: found.length },
  };
}

export const examples: readonly Example[] = [
  {
    name: 'an increase in words',
    template: 'annual-2019',
    cells: { 'proactive/licences/change': '增加 36 件' },
    expect: { outcome: 'fail', at: 'proactive/licences/change', severity: 'hint' },
  },
  {
    name: 'several are one habit',
    template: 'annual-2019',
    cells: { 'proactive/penalties/change': '减4', 'proactive/fees/change': '增加19项' },
    expect: { outcome: 'fail', at: 'proactive/penalties/change', severity: 'hint' },
  },
  {
    name: 'a decrease as a number',
    template: 'annual-2019',
    cells: { 'proactive/licences/change': '-2' },
    expect: { outcome: 'pass', at: 'proactive/licences/change' },
  },
];
