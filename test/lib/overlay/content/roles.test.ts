import { describe, expect, it } from 'vitest';
import type { ResultCause, ResultFinding, ResultValue } from '../../../../lib/model/result.ts';
import { entriesOf } from '../../../../lib/overlay/content/entries.ts';
import type { TextPlaces, Values } from '../../../../lib/overlay/content/given.ts';
import { planMarks, type MarkPlan } from '../../../../lib/overlay/content/roles.ts';
import { finding } from '../findings.ts';

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

function plan(findings: ResultFinding[], values: Values, places: TextPlaces, causes: ResultCause[] = []): MarkPlan[] {
  return planMarks(entriesOf(findings, causes, places), values, places);
}

const rolesOf = (findings: ResultFinding[], values: Record<string, ResultValue> = {}): Record<string, string> =>
  Object.fromEntries(plan(findings, values, new Map()).map(({ key, role }) => [key, role]));

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
    const found = plan([asTerm, asDoubt, asResult], {}, new Map()).find((one) => one.key === 'x');
    expect(found?.role).toBe('result');
    expect(found?.certain).toBe(true);
    expect(found?.findings.map((one) => one.id)).toEqual(['result', 'doubt', 'term']);
  });

  it('lets a term of an error win over a term of a warning', () => {
    const doubtful = finding({ severity: 'warning', equation: equation(['x'], ['t']) });
    const certain = finding({ equation: equation(['x'], ['u']) });
    expect(plan([doubtful, certain], {}, new Map()).find((one) => one.key === 'x')?.certain).toBe(true);
  });

  it('shows nothing of checks that crashed', () => {
    expect(plan([finding({ outcome: 'crashed', cells: ['a'] })], {}, new Map())).toEqual([]);
  });
});

describe('passages', () => {
  const passage = (quote: string, at = 'text/requests/2') => ({ at, sentence: `收到${quote}。`, quote, start: 2 });
  const place = (start: number, end: number) => ({ line: 7, start, end });
  const text = (part: Partial<ResultFinding>) => finding({ passages: [passage('5件'), passage('6件')], ...part });
  const rolesIn = (part: Partial<ResultFinding>): string[] =>
    plan([text(part)], {}, new Map([['f', [place(2, 4), place(9, 11)]]])).map(({ key, role }) => `${role} ${key}`);

  it('are marked by severity, the wrong one first, and the cells that they were compared with as terms', () => {
    const [wrong, other] = ['text/requests/2:2-4', 'text/requests/2:9-11'];
    expect(rolesIn({ cells: ['a'] })).toEqual(['term a', `result ${wrong}`, `term ${other}`]);
    expect(rolesIn({ severity: 'warning' })).toEqual([`doubt ${wrong}`, `term ${other}`]);
    expect(rolesIn({ severity: 'hint', cells: ['a'] })).toEqual(['quiet a', `note ${wrong}`, `quiet ${other}`]);
    expect(rolesIn({ outcome: 'incomplete' })).toEqual([`quiet ${wrong}`, `quiet ${other}`]);
  });

  it('are marked once for all findings about the same characters', () => {
    const findings = [text({ id: 'hint', severity: 'hint' }), text({ id: 'error' })];
    const places = new Map(findings.map(({ id }) => [id, [place(2, 4)]]));
    const plans = plan(findings, {}, places);
    expect(plans.map(({ role, findings: own }) => [role, own.map(({ id }) => id)])).toEqual([
      ['result', ['error', 'hint']],
    ]);
    expect(plans[0]?.passage).toEqual({ place: place(2, 4), quote: '5件' });
  });

  it('without a place or without words are not marked', () => {
    expect(plan([text({})], {}, new Map())).toEqual([]);
    expect(plan([text({ passages: [passage(' ')] })], {}, new Map([['f', [place(2, 2)]]]))).toEqual([]);
  });
});

describe('causes', () => {
  const cause = (part: Partial<ResultCause>): ResultCause => ({
    id: 'c1',
    pattern: 'unnamed',
    severity: 'error',
    findings: ['f'],
    message: { zh: '', en: '' },
    explanations: [],
    complete: true,
    ...part,
  });
  const changing = (...cells: string[]): ResultCause['explanations'][number] => {
    return { changes: cells.map((cell) => ({ cell, from: 0, to: 2 })), witnesses: [] };
  };
  const sum = finding({ equation: equation(['a', 'b'], ['t']) });

  it('are marked in the cells of their best explanation; the others keep their roles', () => {
    const plans = plan([sum], {}, new Map(), [cause({ explanations: [changing('b'), changing('t')] })]);
    expect(plans.map(({ key, role }) => `${key} ${role}`)).toEqual(['a term', 'b cause', 't result']);
    expect(plans.map(({ topics }) => [...topics])).toEqual([['f'], ['c1', 'f'], ['f']]);
    expect(plans.map(({ entries }) => entries.map(({ number }) => number))).toEqual([[1], [1], [1]]);
  });

  it('frame nothing of a balance but the cell that explains it; without one, the side that is stated', () => {
    const balance = finding({ equation: equation(['a', 'b'], ['c', 'd']) });
    const roles = (causes: ResultCause[]) =>
      plan([balance], {}, new Map(), causes).map(({ key, role }) => `${key} ${role}`);
    expect(roles([cause({ explanations: [changing('c')] })])).toEqual(['a term', 'b term', 'c cause', 'd term']);
    expect(roles([cause({ explanations: [] })])).toEqual(['a term', 'b term', 'c result', 'd result']);
  });

  it('mark a cell that is in none of the equations as well', () => {
    const plans = plan([sum], {}, new Map(), [cause({ severity: 'warning', explanations: [changing('x')] })]);
    expect(plans.find(({ key }) => key === 'x')).toMatchObject({ role: 'cause', certain: false });
  });

  it('leave what could not be read marked as that', () => {
    const plans = plan([sum], { b: value('text') }, new Map(), [cause({ explanations: [changing('b')] })]);
    expect(plans.find(({ key }) => key === 'b')?.role).toBe('term');
  });
});
