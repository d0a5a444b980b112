import { describe, expect, it } from 'vitest';
import type { ResultCause, ResultFinding, ResultValue } from '../../../../lib/model/result.ts';
import { cardFigures, fixText, numberText } from '../../../../lib/overlay/card/card-lines.ts';
import annual2021 from '../../../../lib/templates/annual-2021.ts';

type Equation = NonNullable<ResultFinding['equation']>;
type Operand = Equation['left'][number];

const number = (cell: string, value: number | null, weight: 1 | -1 = 1): Operand => ({
  cell,
  value,
  weight,
  blank: false,
});
const blank = (cell: string): Operand => ({ cell, value: 0, weight: 1, blank: true });
const many = (count: number, make: (cell: string) => Operand): Operand[] =>
  Array.from({ length: count }, (_, index) => make(`c${index}`));

function finding(left: Operand[], right: Operand[], part: Partial<ResultFinding> = {}): ResultFinding {
  const words = { zh: '', en: '' };
  return {
    id: 'f',
    rule: 'r',
    severity: 'error',
    outcome: 'fail',
    at: '*',
    cells: [],
    expected: null,
    actual: null,
    formula: null,
    message: words,
    why: words,
    equation: { relation: '=', left, right },
    passages: [],
    cause: null,
    ...part,
  };
}

function causeOf({ id }: ResultFinding, explanations: ResultCause['explanations']): ResultCause {
  const words = { zh: '', en: '' };
  return {
    id: 'c',
    severity: 'error',
    findings: [id],
    pattern: 'unnamed',
    message: words,
    explanations,
    complete: true,
  };
}

function linesOf(
  one: ResultFinding,
  values: Record<string, ResultValue> = {},
  cause: ResultCause | null = null,
): string[] {
  return cardFigures(one, cause, values, annual2021, 'zh').lines.map(({ kind, label, number, fix }) =>
    [kind, label, number, fix ?? ''].join('|'),
  );
}

describe('the figures of a card', () => {
  it('writes the terms, their sum, the stated number and what it would have to be', () => {
    const sum = finding([number('a', 3), number('b', 2)], [number('t', 4)], { expected: 5, actual: 4 });
    expect(linesOf(sum)).toEqual(['term|a|3|', 'term|b|2|', 'sum|合计|5|', 'stated|t|4|应为 5']);
  });

  it('says what the total should be only where its cause lies there and nowhere else', () => {
    const sum = finding([number('a', 3), number('b', 2)], [number('t', 4)], { expected: 5, actual: 4 });
    const total = { changes: [{ cell: 't', from: 4, to: 5 }], witnesses: [] };
    const part = { changes: [{ cell: 'b', from: 2, to: 1 }], witnesses: [] };
    const last = (...ways: ResultCause['explanations']) => linesOf(sum, {}, causeOf(sum, ways)).at(-1);
    expect(last(total)).toBe('stated|t|4|应为 5');
    expect(last(part)).toBe('stated|t|4|按此式为 5');
    expect(last(total, part)).toBe('stated|t|4|按此式为 5');
    expect(last()).toBe('stated|t|4|按此式为 5');
  });

  it('writes both sums of a balance, and does not say which is wrong', () => {
    const sum = finding([number('a', 3), number('b', 2)], [number('c', 4), number('d', 0)], { expected: 5 });
    expect(linesOf(sum).slice(2)).toEqual(['sum|合计|5|', 'stated|c|4|', 'stated|d|0|', 'sum|合计|4|']);
  });

  it('needs no sum where one number is compared with one', () => {
    expect(linesOf(finding([number('a', 3)], [number('b', 4)]))).toEqual(['term|a|3|', 'stated|b|4|']);
  });

  it('says what is blank and what could not be read, and adds nothing up then', () => {
    const sum = finding([blank('a'), number('b', null)], [number('t', 4)]);
    expect(linesOf(sum)).toEqual(['term|a|（空）|', 'term|b|?|', 'sum|合计|?|', 'stated|t|4|']);
  });

  it('shows a number as printed, if that is short', () => {
    const value = (raw: string): ResultValue => ({
      value: 1234,
      raw,
      state: 'number',
      at: { table: 1, row: 1, column: 1 },
    });
    const sum = finding([number('a', 1234), number('b', 1234)], [number('t', 1)]);
    const values = { a: value(' 1,234件 '), b: value('一千二百三十四件政府信息公开申请') };
    expect(linesOf(sum, values).slice(0, 2)).toEqual(['term|a|1,234件|', 'term|b|1234|']);
  });

  it('subtracts and limits', () => {
    const equation = { relation: '≥' as const, left: [number('s', 5)], right: [number('a', 9), number('b', 2, -1)] };
    const lines = linesOf(finding([], [], { equation, expected: 7 }));
    expect(lines).toEqual(['term|a|9|', 'term|b|− 2|', 'sum|合计|7|', 'stated|s|5|至少 7']);
  });

  it('folds the zeros of a long sum, printed and blank ones apart', () => {
    const left = [number('x', 7), ...many(16, (cell) => number(cell, 0)), ...many(4, (cell) => blank(`b${cell}`))];
    expect(linesOf(finding(left, [number('t', 0)])).slice(0, 4)).toEqual([
      'term|x|7|',
      'rest|其余 16 项均为 0||',
      'rest|另有 4 项未填，按 0 计||',
      'sum|合计|7|',
    ]);
  });

  it('says so where all are zero, and folds neither a few zeros nor single blanks', () => {
    const zeros = (count: number): Operand[] => many(count, (cell) => number(cell, 0));
    expect(linesOf(finding(zeros(7), [number('t', 1)]))[0]).toBe('rest|7 项均为 0||');
    expect(linesOf(finding(zeros(3), [number('t', 1)]))).toHaveLength(5);
    expect(linesOf(finding([blank('b'), ...zeros(8)], [number('t', 1)]))[0]).toBe('term|b|（空）|');
  });

  it('says once what all lines have in common', () => {
    const row = ['naturalPerson', 'business', 'total'].map((column) => number(`requests/granted/${column}`, 1));
    const { caption, lines } = cardFigures(finding(row.slice(0, 2), row.slice(2)), null, {}, annual2021, 'zh');
    expect([caption, lines[0]?.label]).toEqual(['三（一）予以公开', '自然人']);
  });

  it('names the cells that words were compared with, and what is printed in them', () => {
    const passages = [{ at: 'text/requests/1', sentence: '收到申请5件。', quote: '5件', start: 4 }];
    const cells = ['requests/received/total', 'requests/carriedIn/total', 'requests/granted/total'];
    const at = { table: 1, row: 1, column: 1 };
    const values: Record<string, ResultValue> = {
      'requests/received/total': { value: 3, raw: ' 3 ', state: 'number', at },
      'requests/carriedIn/total': { value: null, raw: '', state: 'blank', at },
    };
    const text = finding([], [], { equation: null, cells, passages });
    expect(cardFigures(text, null, values, annual2021, 'zh').caption).toBe('对照的表格数字');
    expect(linesOf(text, values)).toEqual([
      'term|一、本年新收 · 总计|3|',
      'term|二、上年结转 · 总计|（空）|',
      'term|三（一）予以公开 · 总计|?|',
    ]);
  });

  it('is empty without an equation', () => {
    expect(linesOf(finding([], [], { equation: null, expected: 3 }))).toEqual([]);
  });
});

describe('numberText', () => {
  it('has a minus sign, and a question mark for what could not be read', () => {
    expect([-3, 0.1 + 0.2, null].map(numberText)).toEqual(['−3', '0.3', '?']);
  });
});

describe('fixText', () => {
  it('is null where the rule asks for no number', () => {
    expect(fixText(finding([], []), null, 'zh')).toBeNull();
    expect(fixText(finding([], [], { expected: 1.5 }), null, 'en')).toBe('should be 1.5');
  });
});
