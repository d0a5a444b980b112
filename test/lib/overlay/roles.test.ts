import { describe, expect, it } from 'vitest';
import type { ResultFinding, ResultValue } from '../../../lib/model/result.ts';
import { planMarks, sidesOf } from '../../../lib/overlay/roles.ts';

type Equation = NonNullable<ResultFinding['equation']>;

const operand = (cell: string, value: number | null = 0): Equation['left'][number] => {
  return { cell, value, weight: 1, blank: false };
};

const equation = (left: string[], right: string[], relation: Equation['relation'] = '='): Equation => {
  return { relation, left: left.map((cell) => operand(cell)), right: right.map((cell) => operand(cell)) };
};

const value = (state: ResultValue['state']): ResultValue => {
  return { value: null, raw: '', state, at: { table: 1, row: 1, column: 1 } };
};

function finding(part: Partial<ResultFinding>): ResultFinding {
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
    equation: null,
    cause: null,
    ...part,
  };
}

const rolesOf = (findings: ResultFinding[], values: Record<string, ResultValue> = {}): Record<string, string> =>
  Object.fromEntries(planMarks(findings, values).map((plan) => [plan.cell, plan.role]));

describe('planMarks', () => {
  it('tells the stated number from the terms', () => {
    expect(rolesOf([finding({ equation: equation(['a', 'b'], ['t']) })])).toEqual({
      a: 'term',
      b: 'term',
      t: 'result',
    });
  });

  it('takes the whole right side of a balance, and the single left side of an inequality', () => {
    expect(rolesOf([finding({ equation: equation(['a', 'b'], ['c', 'd']) })])).toMatchObject({
      c: 'result',
      d: 'result',
    });
    expect(rolesOf([finding({ equation: equation(['stock'], ['a', 'b'], '≥') })])).toEqual({
      stock: 'result',
      a: 'term',
      b: 'term',
    });
  });

  it('marks all cells of a rule without an equation', () => {
    expect(rolesOf([finding({ cells: ['a', 'b'] })])).toEqual({ a: 'result', b: 'result' });
  });

  it('has other frames for warnings and none for hints', () => {
    expect(rolesOf([finding({ severity: 'warning', cells: ['a'] })])).toEqual({ a: 'doubt' });
    expect(rolesOf([finding({ severity: 'hint', cells: ['a'] })])).toEqual({ a: 'quiet' });
  });

  it('never frames what could not be read', () => {
    const left = [operand('a', null), operand('b', 2)];
    const incomplete = finding({ outcome: 'incomplete', equation: { relation: '=', left, right: [operand('t')] } });
    expect(rolesOf([incomplete])).toEqual({ a: 'unread', b: 'quiet', t: 'quiet' });
    expect(rolesOf([finding({ cells: ['a'] })], { a: value('text') })).toEqual({ a: 'unread' });
  });

  it('takes a blank for read', () => {
    expect(rolesOf([finding({ severity: 'warning', cells: ['a'] })], { a: value('blank') })).toEqual({ a: 'doubt' });
  });

  it('draws a cell once, in its strongest role, and lists the findings about the cell itself first', () => {
    const asTerm = finding({ id: 'term', equation: equation(['x'], ['t']) });
    const asDoubt = finding({ id: 'doubt', severity: 'warning', equation: equation(['y'], ['x']) });
    const asResult = finding({ id: 'result', equation: equation(['z'], ['x']) });
    const plan = planMarks([asTerm, asDoubt, asResult], {}).find((one) => one.cell === 'x');
    expect(plan?.role).toBe('result');
    expect(plan?.certain).toBe(true);
    expect(plan?.findings.map((one) => one.id)).toEqual(['result', 'doubt', 'term']);
  });

  it('lets a term of an error win over a term of a warning', () => {
    const doubtful = finding({ severity: 'warning', equation: equation(['x'], ['t']) });
    const certain = finding({ equation: equation(['x'], ['u']) });
    expect(planMarks([doubtful, certain], {}).find((one) => one.cell === 'x')?.certain).toBe(true);
  });

  it('shows nothing of checks that crashed', () => {
    expect(planMarks([finding({ outcome: 'crashed', cells: ['a'] })], {})).toEqual([]);
  });
});

describe('sidesOf', () => {
  it('keeps the order of an inequality whose left side is a sum', () => {
    const sides = sidesOf(equation(['a', 'b'], ['c'], '≥'));
    expect(sides.stated.map((one) => one.cell)).toEqual(['c']);
  });
});
