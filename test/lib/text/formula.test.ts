import { describe, expect, it } from 'vitest';
import type { Equation, Operand } from '../../../lib/model/finding.ts';
import { cellName } from '../../../lib/text/cell-name.ts';
import { formulaOf } from '../../../lib/text/formula.ts';
import { TEMPLATES, templateOf } from '../../../lib/templates/index.ts';

function operand(value: number | null | '', weight: 1 | -1 = 1): Operand {
  return { cell: 'requests/received/total', value: value === '' ? 0 : value, weight, blank: value === '' };
}

function equation(left: readonly Operand[], right: readonly Operand[], relation: '=' | '≥' = '='): Equation {
  return { relation, left, right };
}

describe('an equation in one line', () => {
  it.each<[Equation, number, number, string]>([
    [equation([operand(3), operand(0)], [operand(0)]), 3, 0, '3 + 0 = 3 ≠ 0'],
    [equation([operand(3), operand(0)], [operand(3)]), 3, 3, '3 + 0 = 3 = 3'],
    [equation([operand(3), operand(1)], [operand(0), operand(2)]), 4, 2, '3 + 1 = 4 ≠ 2 = 0 + 2'],
    [equation([operand(3), operand('')], [operand(4)]), 3, 4, '3 + （空） = 3 ≠ 4'],
    [equation([operand(3), operand(null)], [operand(4)]), 3, 4, '3 + ? = 3 ≠ 4'],
    [equation([operand(5, -1), operand(3)], [operand(4)]), -2, 4, '−5 + 3 = -2 ≠ 4'],
    [equation([operand(12)], [operand(15), operand(1, -1)], '≥'), 14, 12, '12 < 15 − 1 = 14'],
    [equation([operand(12)], [operand(5)], '≥'), 5, 12, '12 ≥ 5'],
  ])('%#', (given, computed, stated, expected) => {
    expect(formulaOf(given, computed, stated)).toBe(expected);
  });
});

describe('the name of a place', () => {
  it.each([
    ['annual-2021', 'requests/outcomeTotal/naturalPerson', '三（七）总计 · 自然人'],
    ['annual-2021', 'requests/received/*', '一、本年新收'],
    ['annual-2021', 'requests/*/total', '总计'],
    ['annual-2021', 'requests/refused.thirdParty/total', '三（三）不予公开 4.保护第三方合法权益 · 总计'],
    ['annual-2019', 'proactive/licences/change', '行政许可 · 本年增/减'],
    ['annual-2021', 'proactive/fees/amount', '行政事业性收费 · 本年收费金额'],
    ['annual-2021', 'proceedings', '政府信息公开行政复议、行政诉讼情况'],
    ['prose', 'requests/received/total', 'requests/received/total'],
  ] as const)('%s %s', (template, id, expected) => {
    expect(cellName(templateOf(template), id, 'zh')).toBe(expected);
  });

  it('is another for every cell of a form, in both languages', () => {
    for (const template of TEMPLATES) {
      for (const spec of template.tables) {
        const ids = spec.blocks.flatMap(({ rows, columns }) =>
          rows.flatMap((row) => columns.map((column) => `${spec.id}/${row.id}/${column.id}`)),
        );
        for (const language of ['zh', 'en'] as const) {
          const names = ids.map((id) => cellName(template, id, language));
          expect(names.filter((name, index) => name === '' || name === ids[index])).toEqual([]);
          // Items of the statistics of 2014 share labels; everything else can be told apart by its name.
          if (spec.id !== 'statistics') expect(new Set(names).size).toBe(ids.length);
        }
      }
    }
  });
});
